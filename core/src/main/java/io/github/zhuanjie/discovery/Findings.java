package io.github.zhuanjie.discovery;

import io.github.zhuanjie.eligibility.Condition;
import io.github.zhuanjie.eligibility.FactKind;
import io.github.zhuanjie.eligibility.Finding;
import io.github.zhuanjie.eligibility.Gap;
import io.github.zhuanjie.eligibility.Grounds;
import io.github.zhuanjie.eligibility.MissingFact;
import io.github.zhuanjie.eligibility.Truth;
import java.util.List;
import java.util.Optional;

/** Puts findings together, and reads from one what facts say apart from what is left to an assessor. */
final class Findings {

    private Findings() {}

    static Finding all(List<Finding> parts) {
        Truth truth = parts.stream().map(Finding::truth).reduce(Truth.TRUE, Truth::and);
        return new Finding(Condition.ALL_OF, truth, lacking(List.of()), parts);
    }

    static Finding open(Condition condition, FactKind kind, Optional<String> detail, Gap gap) {
        MissingFact missing = new MissingFact(kind, Optional.empty(), detail, gap);
        return new Finding(condition, Truth.UNKNOWN, lacking(List.of(missing)), List.of());
    }

    private static Grounds lacking(List<MissingFact> missing) {
        return new Grounds(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), missing);
    }

    /**
     * Returns the truth of what recorded facts can decide. Only a judgement that every condition has to hold beside is set
     * aside; one that is an alternative, or is negated, leaves its whole condition open, or everybody would be likely.
     *
     * @return unknown if nothing but judgements is asked
     */
    static Truth apartFromJudgement(Finding finding) {
        return decidable(finding).orElse(Truth.UNKNOWN);
    }

    private static Optional<Truth> decidable(Finding finding) {
        return switch (finding.condition()) {
            case JUDGEMENT -> Optional.empty();
            case ALL_OF ->
                finding.parts().stream()
                        .flatMap(part -> decidable(part).stream())
                        .reduce(Truth::and);
            default -> Optional.of(finding.truth());
        };
    }
}
