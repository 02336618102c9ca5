package io.github.zhuanjie.matching.verify;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * What an allocation is worth, and what no allocation of its request is worth more than.
 *
 * @param benefit  the benefits of all grants, added up; where amounts are divided, each times its fen
 * @param bound  the most that prices show to be possible, a whole number as benefits are; never less than the benefit
 */
public record BenefitBound(BigInteger benefit, BigInteger bound) {

    private static final int DECIMALS = 6;

    /**
     * Requires a bound that is one.
     *
     * @throws IllegalArgumentException if the benefit is negative or larger than the bound
     */
    public BenefitBound {
        Objects.requireNonNull(benefit, "benefit");
        Objects.requireNonNull(bound, "bound");
        if (benefit.signum() < 0 || benefit.compareTo(bound) > 0) {
            throw new IllegalArgumentException("benefit must be from zero to the bound");
        }
    }

    /**
     * Tells whether nothing is worth more.
     *
     * @return whether the benefit is as large as the bound
     */
    public boolean isMet() {
        return benefit.equals(bound);
    }

    /**
     * Returns how much is missing at most.
     *
     * @return the difference as millionths of the bound, rounded up: from 0, only if the bound is met, to 1,000,000
     */
    public int gapMillionths() {
        if (isMet()) {
            return 0;
        }
        BigDecimal missing = new BigDecimal(bound.subtract(benefit)).movePointRight(DECIMALS);
        return missing.divide(new BigDecimal(bound), 0, RoundingMode.CEILING).intValueExact();
    }
}
