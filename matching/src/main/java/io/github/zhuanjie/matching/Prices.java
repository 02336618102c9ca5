package io.github.zhuanjie.matching;

import java.util.List;

/**
 * The certificate of an allocation by benefit: prices at which no other allocation can be worth more than their bound. A
 * grant costs the sum of the prices of everything that it takes a place or money of; then no allocation of the request is
 * worth more than all capacities at their prices together with, for each grant that a need may have, the most that a
 * candidate is worth above its cost (weak duality of linear programming). Where the bound is met, the allocation is
 * optimal. Anybody can add this up, and {@code MatchingVerifier} does.
 *
 * <p>The prices are also the explanation: the cut-off of a project is what a need's benefit had to exceed.
 *
 * @param scale  by what the prices are multiplied to be whole numbers, at least 1
 * @param prices  every price that is not zero, ordered by project, area and claimant
 */
public record Prices(long scale, List<PoolPrice> prices) {

    /** Requires a scale of 1 or more. */
    public Prices {
        if (scale < 1) {
            throw new IllegalArgumentException("scale must be at least 1");
        }
        prices = List.copyOf(prices);
    }

    /**
     * Returns how many prices there are.
     *
     * @return a text without the prices
     */
    @Override
    public String toString() {
        return "Prices[" + prices.size() + "]";
    }
}
