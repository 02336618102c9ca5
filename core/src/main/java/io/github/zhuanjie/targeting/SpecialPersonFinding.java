package io.github.zhuanjie.targeting;

import io.github.zhuanjie.eligibility.Truth;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Whether the person in need is one of those special persons of article three for whom charities are to offer services
 * besides material help.
 *
 * @param truth  the answer; unknown, never false, where a fact that matters is missing
 * @param grounds  the groups that the person is known to belong to, in the order of {@link SpecialPersonGround}, whatever
 *     the answer
 * @param reasons  every question that was asked, in the order of {@link TargetCondition}
 */
public record SpecialPersonFinding(Truth truth, Set<SpecialPersonGround> grounds, List<TargetReason> reasons) {

    /** Copies the collections. */
    public SpecialPersonFinding {
        Objects.requireNonNull(truth, "truth");
        EnumSet<SpecialPersonGround> copy = EnumSet.noneOf(SpecialPersonGround.class);
        copy.addAll(grounds);
        grounds = Collections.unmodifiableSet(copy);
        reasons = List.copyOf(reasons);
    }

    /**
     * Returns a constant: age, disability and illness are the person's.
     *
     * @return a text without the answer
     */
    @Override
    public String toString() {
        return "SpecialPersonFinding[***]";
    }
}
