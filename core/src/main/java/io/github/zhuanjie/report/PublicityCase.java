package io.github.zhuanjie.report;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.household.Household;
import java.util.Objects;

/**
 * A household that is to be named on a publicity list.
 *
 * @param household  the household
 * @param basis  why it may be named
 * @param nearRelative  whether a near relative of an official was put on file for it (近亲属备案)
 */
public record PublicityCase(Household household, PublicityBasis basis, Fact<Boolean> nearRelative) {

    /** Requires all three. */
    public PublicityCase {
        Objects.requireNonNull(household, "household");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(nearRelative, "nearRelative");
    }

    /**
     * Returns only the household's identifier.
     *
     * @return a text without personal data
     */
    @Override
    public String toString() {
        return "PublicityCase[" + household.getId() + "]";
    }
}
