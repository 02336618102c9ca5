package io.github.zhuanjie.targeting;

import io.github.zhuanjie.eligibility.Truth;
import java.util.List;
import java.util.Objects;

/**
 * Whether a case is a target on one ground, and why.
 *
 * @param basis  the ground
 * @param truth  the answer; unknown, never false, where a fact that matters is missing
 * @param reasons  every question that was asked, in the order of {@link TargetCondition}
 */
public record BasisFinding(TargetBasis basis, Truth truth, List<TargetReason> reasons) {

    /** Copies the reasons. */
    public BasisFinding {
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(truth, "truth");
        reasons = List.copyOf(reasons);
    }

    /**
     * Returns only the ground: the answer tells of the person.
     *
     * @return a text without the answer
     */
    @Override
    public String toString() {
        return "BasisFinding[" + basis.getCode() + "]";
    }
}
