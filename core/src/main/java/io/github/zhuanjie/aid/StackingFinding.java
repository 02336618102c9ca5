package io.github.zhuanjie.aid;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.charity.StackingRule;
import io.github.zhuanjie.eligibility.Gap;
import io.github.zhuanjie.eligibility.Truth;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether one rule is kept, with the records that decided.
 *
 * @param rule  the rule
 * @param outcome  true if it is kept, false if it would be broken, unknown if that cannot be told
 * @param deciding  the records that break the rule, or may do so, or on which its being kept rests; in order
 * @param gap  what is missing; given exactly if the outcome is unknown
 */
public record StackingFinding(
        @Disclosure(DisclosureClass.PUBLIC) StackingRule rule,
        @Disclosure(DisclosureClass.ASSISTANCE_STATUS) Truth outcome,
        @Disclosure(DisclosureClass.IDENTIFIER) List<AidRecordId> deciding,
        @Disclosure(DisclosureClass.ASSISTANCE_STATUS) Optional<Gap> gap) {

    /**
     * Copies the list.
     *
     * @throws InvalidValueException with code {@code STACKING_GAP} if a gap is given for a known outcome, or none for an unknown one
     */
    public StackingFinding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(outcome, "outcome");
        deciding = List.copyOf(deciding);
        if (gap.isPresent() != (outcome == Truth.UNKNOWN)) {
            throw new InvalidValueException("STACKING_GAP", "a gap must be given exactly if the outcome is unknown");
        }
    }

    static StackingFinding of(StackingRule rule, Truth outcome, List<AidRecordId> deciding, Gap gap) {
        Optional<Gap> missing = outcome == Truth.UNKNOWN ? Optional.of(gap) : Optional.empty();
        return new StackingFinding(rule, outcome, deciding.stream().sorted().toList(), missing);
    }

    /**
     * Returns no more than identifiers: the rest tells of a person.
     *
     * @return a text without the finding
     */
    @Override
    public String toString() {
        return "StackingFinding[***]";
    }
}
