package io.github.zhuanjie.targeting;

import io.github.zhuanjie.eligibility.Truth;
import io.github.zhuanjie.need.NeedId;
import java.util.List;
import java.util.Objects;

/**
 * On which grounds of article three a need makes its person a target of charity. More than one may hold.
 *
 * @param need  the need
 * @param bases  a finding for every ground, in the order of {@link TargetBasis}
 * @param specialPerson  whether services are to be offered besides
 */
public record TargetAssessment(NeedId need, List<BasisFinding> bases, SpecialPersonFinding specialPerson) {

    /** Copies the findings. */
    public TargetAssessment {
        Objects.requireNonNull(need, "need");
        bases = List.copyOf(bases);
        Objects.requireNonNull(specialPerson, "specialPerson");
    }

    /**
     * Returns the finding for a ground.
     *
     * @param basis  the ground
     * @return its finding
     * @throws IllegalStateException if this assessment was made by hand and lacks the ground
     */
    public BasisFinding on(TargetBasis basis) {
        return bases.stream()
                .filter(finding -> finding.basis() == basis)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("assessment must have a finding for every basis"));
    }

    /**
     * Tells whether the person is a target on any ground.
     *
     * @return true if on one, false if on none, else unknown
     */
    public Truth onAnyBasis() {
        return bases.stream().map(BasisFinding::truth).reduce(Truth.FALSE, Truth::or);
    }

    /**
     * Returns only the need's identifier.
     *
     * @return a text without personal data
     */
    @Override
    public String toString() {
        return "TargetAssessment[" + need + "]";
    }
}
