package io.github.zhuanjie.matching.solver;

/**
 * What a solver found, with its proof: if the objective is as large as the bound, nothing better exists.
 *
 * @param held  the pair by which each unit is served, or {@link Problem#NONE}
 * @param price  the price of each pool by itself, zero unless it is full
 * @param objective  the benefit of all pairs held
 * @param bound  what no assignment exceeds: for each pool its price for all of its capacity, and for each unit the most
 *     that a pair leaves it after the prices of its pool and of those around it (at least zero, unless all units have to
 *     be served)
 */
public record Solution(int[] held, int[] price, long objective, long bound) {

    /**
     * Tells whether nothing better exists.
     *
     * @return whether it is so
     */
    public boolean isProved() {
        return objective == bound;
    }
}
