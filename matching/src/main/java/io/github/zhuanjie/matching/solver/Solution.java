package io.github.zhuanjie.matching.solver;

import io.github.zhuanjie.matching.Pairs;

/**
 * What a solver found, with its proof: if the objective is as large as the bound, nothing better exists. Both are added up
 * when they are asked for, in one scan of the pairs. Arrays are not copied and must not be changed.
 */
public final class Solution {

    private final Problem problem;
    private final int[] held;
    private final int[] price;
    private final int outside;

    /**
     * Creates a solution.
     *
     * @param problem  the problem
     * @param held  the pair by which each unit is served, or {@link Problem#NONE}
     * @param price  the price of each pool by itself
     * @param outside  what it is worth not to be served, zero or less
     */
    Solution(Problem problem, int[] held, int[] price, int outside) {
        this.problem = problem;
        this.held = held;
        this.price = price;
        this.outside = outside;
    }

    /**
     * Returns who is served by what.
     *
     * @return the pair by which each unit is served, or {@link Problem#NONE}
     */
    public int[] held() {
        return held;
    }

    /**
     * Returns what places cost.
     *
     * @return the price of each pool by itself, zero unless it is full
     */
    public int[] price() {
        return price;
    }

    /** What it is worth not to be served; below zero if all units have to be. */
    int outside() {
        return outside;
    }

    /**
     * Adds up what the solution is worth.
     *
     * @return the benefit of all pairs held
     */
    public long objective() {
        long objective = 0;
        for (int each : held) {
            objective += each == Problem.NONE ? 0 : problem.pairs().benefit(each);
        }
        return objective;
    }

    /**
     * Adds up what no assignment exceeds.
     *
     * @return for each pool its price for all of its capacity, and for each unit the most that a pair leaves it after the
     *     prices of its pool and of those around it (at least zero, unless all units have to be served)
     */
    public long bound() {
        Pairs pairs = problem.pairs();
        int[] toll = new int[price.length];
        long bound = 0;
        for (int pool = 0; pool < price.length; pool++) {
            bound += (long) price[pool] * problem.capacity()[pool];
            for (int p = pool; p != Problem.NONE; p = problem.parent()[p]) {
                toll[pool] += price[p];
            }
        }
        for (int unit = 0; unit < held.length; unit++) {
            int most = outside;
            for (int e = pairs.first(unit); e < pairs.first(unit + 1); e++) {
                most = Math.max(most, pairs.benefit(e) - toll[pairs.project(e)]);
            }
            bound += most;
        }
        return bound;
    }

    /**
     * Tells whether nothing better exists.
     *
     * @return whether the objective is as large as the bound
     */
    public boolean isProved() {
        return objective() == bound();
    }
}
