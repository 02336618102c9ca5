package io.github.zhuanjie.matching.solver;

/**
 * A {@link Problem} in which pools also have budgets, and a grant takes what its pair costs out of the budget of its pool
 * and of every pool around it.
 *
 * <p>Arrays are not copied and must not be changed.
 *
 * @param problem  units, pools and places; the cost of a pair is that of the whole grant, in fen
 * @param budget  for each pool what it may give at most, in fen, or {@link #UNLIMITED}
 */
public record MoneyProblem(Problem problem, long[] budget) {

    /** The budget of a pool that has none. */
    public static final long UNLIMITED = Long.MAX_VALUE;

    /**
     * Checks that there is one budget for each pool.
     *
     * @throws IllegalArgumentException if there is not, or if a budget is negative
     */
    public MoneyProblem {
        if (budget.length != problem.pools()) {
            throw new IllegalArgumentException("there must be one budget for each pool");
        }
        for (long each : budget) {
            if (each < 0) {
                throw new IllegalArgumentException("a budget must not be negative");
            }
        }
    }
}
