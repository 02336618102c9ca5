package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.aid.StackingFinding;
import io.github.zhuanjie.charity.StackingRule;
import io.github.zhuanjie.eligibility.Assessment;
import io.github.zhuanjie.eligibility.Condition;
import io.github.zhuanjie.eligibility.Finding;
import io.github.zhuanjie.eligibility.Gap;
import io.github.zhuanjie.eligibility.MissingFact;
import io.github.zhuanjie.eligibility.Truth;
import io.github.zhuanjie.plan.UnmetReason;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells from an assessment what stands between a case and a project. */
final class UnmetReasons {

    private UnmetReasons() {}

    /** Returns the reason of a case that is not eligible, or what keeps an eligible one without a grant. */
    static UnmetReason of(Assessment assessment) {
        return switch (assessment.verdict()) {
            case ELIGIBLE -> UnmetReason.CAPACITY_EXHAUSTED;
            case NOT_ELIGIBLE -> ofFailed(assessment.finding().deciding());
            case UNDETERMINED -> ofOpen(assessment.finding().deciding());
        };
    }

    /**
     * Returns the reason of a case that qualifies and breaks a rule of how aid goes together, or may break one; empty if
     * all are kept. That government has not decided yet is no aid that stands against it.
     */
    static Optional<UnmetReason> of(List<StackingFinding> findings) {
        Optional<UnmetReason> broken = findings.stream()
                .filter(finding -> finding.outcome() == Truth.FALSE)
                .map(finding -> finding.rule() instanceof StackingRule.AfterGovernmentDecision
                        ? UnmetReason.CRITERIA_NOT_MET
                        : UnmetReason.ALREADY_AIDED)
                .max(Comparator.naturalOrder());
        return broken.or(() -> findings.stream()
                .flatMap(finding -> finding.gap().stream())
                .map(UnmetReasons::ofGap)
                .max(Comparator.naturalOrder()));
    }

    /** A closed window alone is worth waiting for; criteria that are not met either are not. */
    private static UnmetReason ofFailed(List<Finding> failed) {
        Set<Condition> conditions = failed.stream()
                .map(Finding::condition)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Condition.class)));
        if (conditions.contains(Condition.PROJECT_APPLICATION)) {
            return UnmetReason.NOT_FOR_INDIVIDUALS;
        }
        if (conditions.contains(Condition.CONFLICT_OF_INTEREST)) {
            return UnmetReason.CONFLICT_OF_INTEREST;
        }
        return conditions.equals(EnumSet.of(Condition.PROJECT_WINDOW))
                ? UnmetReason.WINDOW_CLOSED
                : UnmetReason.CRITERIA_NOT_MET;
    }

    /** Of several gaps the farthest from a grant counts: closing the others would not decide the case. */
    private static UnmetReason ofOpen(List<Finding> open) {
        return open.stream()
                .flatMap(finding -> finding.missing().stream())
                .map(MissingFact::gap)
                .map(UnmetReasons::ofGap)
                .max(Comparator.naturalOrder())
                .orElse(UnmetReason.FACTS_MISSING);
    }

    private static UnmetReason ofGap(Gap gap) {
        return switch (gap) {
            case UNKNOWN, WITHHELD, STALE, IMPRECISE -> UnmetReason.FACTS_MISSING;
            case LOCAL_STANDARD -> UnmetReason.LOCAL_STANDARD_MISSING;
            case JUDGEMENT, UNRECOGNIZED -> UnmetReason.JUDGEMENT_NEEDED;
            case UNPUBLISHED -> UnmetReason.STANDARD_UNPUBLISHED;
        };
    }
}
