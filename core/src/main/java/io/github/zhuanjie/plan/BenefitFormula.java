package io.github.zhuanjie.plan;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Objects;

/**
 * How an algorithm was told what a grant is worth. In version {@code 1}: the points of the need by the result's {@linkplain
 * MatchingResult#getPolicy policy}, but not more than {@code mostPoints}, and one; times the number of tiers from its own
 * downwards; times how well the award meets the need, from 1 to {@code fullFit}: the share of the gap that it covers, or of the
 * largest award that the need may have where the gap is not known, rounded down. Formula and numbers are ours; no regulation
 * names one.
 *
 * @param version  the version of the formula, which changes whenever a benefit may
 * @param mostPoints  points above count as so many
 * @param fullFit  how well an award does that meets the need
 */
@Disclosure(DisclosureClass.PUBLIC)
public record BenefitFormula(String version, int mostPoints, int fullFit) {

    /**
     * Requires a version, and numbers that give a benefit.
     *
     * @throws InvalidValueException with code {@code BENEFIT_FORMULA} if the version is blank, the points are below 0, or the
     *     fit is below 1
     */
    public BenefitFormula {
        Objects.requireNonNull(version, "version");
        if (version.isBlank() || mostPoints < 0 || fullFit < 1) {
            throw new InvalidValueException(
                    "BENEFIT_FORMULA", "version must not be blank, points must be 0 or more, the fit 1 or more");
        }
    }
}
