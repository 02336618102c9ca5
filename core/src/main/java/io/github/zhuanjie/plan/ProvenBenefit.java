package io.github.zhuanjie.plan;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * What the grants of a result are worth in all, and what no other allocation is worth more than. The prices of the result
 * ({@link MatchingResult#getPrices}) prove it: with them anybody who has the cases and the supply list can add the bound up.
 *
 * <p>For the office: of a plan with few grants it tells how pressing each need is.
 *
 * @param scope  which other allocations the bound is about
 * @param benefit  the benefits of all grants added up; where amounts are divided, each times its yuan
 * @param bound  the most that any of them is worth, not less than the benefit
 * @param gapMillionths  how much is missing at most, as millionths of the bound, rounded up: 0 only if nothing is
 */
public record ProvenBenefit(
        @Disclosure(DisclosureClass.PUBLIC) BoundScope scope,
        @Disclosure(DisclosureClass.INTERNAL) BenefitWorth benefit,
        @Disclosure(DisclosureClass.INTERNAL) BenefitWorth bound,
        @Disclosure(DisclosureClass.PUBLIC) int gapMillionths) {

    private static final int DECIMALS = 6;

    /**
     * Requires a bound that is one, and the gap between the two.
     *
     * @throws InvalidValueException with code {@code PROVEN_BENEFIT} if the benefit is above the bound, or the gap is not
     *     that between them
     */
    public ProvenBenefit {
        Objects.requireNonNull(scope, "scope");
        if (benefit.compareTo(bound) > 0 || gapMillionths != gap(benefit, bound)) {
            throw new InvalidValueException(
                    "PROVEN_BENEFIT", "the benefit must not be above the bound, the gap that between them");
        }
    }

    /**
     * Measures the gap.
     *
     * @param scope  which other allocations the bound is about
     * @param benefit  the benefits of all grants
     * @param bound  the most that any allocation is worth
     * @return both, with the gap
     * @throws InvalidValueException with code {@code PROVEN_BENEFIT} if the benefit is above the bound
     */
    public static ProvenBenefit of(BoundScope scope, BenefitWorth benefit, BenefitWorth bound) {
        return new ProvenBenefit(scope, benefit, bound, gap(benefit, bound));
    }

    private static int gap(BenefitWorth benefit, BenefitWorth bound) {
        if (benefit.compareTo(bound) >= 0) {
            return 0;
        }
        BigInteger whole = product(bound.numerator(), benefit.denominator());
        BigInteger missing = whole.subtract(product(benefit.numerator(), bound.denominator()));
        return new BigDecimal(missing)
                .movePointRight(DECIMALS)
                .divide(new BigDecimal(whole), 0, RoundingMode.CEILING)
                .intValueExact();
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }

    /**
     * Tells whether nothing is worth more.
     *
     * @return whether the benefit is as large as the bound
     */
    public boolean isLargest() {
        return gapMillionths == 0;
    }

    /**
     * Returns scope and gap.
     *
     * @return a text without benefit and bound
     */
    @Override
    public String toString() {
        return "ProvenBenefit[" + scope.getCode() + ", " + gapMillionths + "]";
    }
}
