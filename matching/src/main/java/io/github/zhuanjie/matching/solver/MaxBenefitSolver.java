package io.github.zhuanjie.matching.solver;

import io.github.zhuanjie.matching.Pairs;

/**
 * Serves units so that the total benefit is the largest that the capacities allow, and proves it by prices.
 *
 * <p>Computes an optimum of the linear program "choose pairs, at most one for a unit, not more in a pool than it serves",
 * whose corners are whole numbers because pools are nested; and of its dual, prices of pools. At the end every unit holds
 * what serves it best after prices and only full pools have a price, so that both have the same value.
 *
 * <p>How: prices of a sample (recursively) to start from, all choose, prices rise where too many have chosen ({@link
 * PriceRaise}), then shortest paths of exchanges first where too many are left, then where prices turned out too high
 * ({@link ExchangePaths}).
 *
 * <p>Complexity: a few scans of all pairs, and rounds over the exchanges that lose little; the number of rounds is bounded
 * by the largest benefit and the number of units in the worst case. Memory: the pairs, and about half as much again.
 *
 * <p>Not checked: that positions of pools exist, that {@code parent} has no circle.
 *
 * <p>Stateless and thread-safe. The result depends on the problem only.
 */
public final class MaxBenefitSolver {

    /** Below this number of units for each outermost pool a sample says too little about prices. */
    private static final int LEAST = 1;

    private static final int SHARE = 8;

    private final Runnable checkpoint;

    /**
     * Creates a solver.
     *
     * @param checkpoint  called every few milliseconds of work; may throw to end the run
     */
    public MaxBenefitSolver(Runnable checkpoint) {
        this.checkpoint = checkpoint;
    }

    /**
     * Solves a problem.
     *
     * @param problem  the problem
     * @return an optimum and its proof
     */
    public Solution solve(Problem problem) {
        Nesting nesting = new Nesting(problem.parent());
        return solution(problem, solve(problem, nesting, 0, 0));
    }

    private Market solve(Problem problem, Nesting nesting, int outside, int depth) {
        int[] toll = start(problem, nesting, outside, depth);
        Market market = new Market(problem, nesting, toll, outside);
        Choice choice = new Choice(market, checkpoint);
        PriceRaise.inRounds(market, choice);
        new PriceRaise(market, choice, checkpoint).run();
        finish(market);
        return market;
    }

    private void finish(Market market) {
        new ExchangePaths(new Direction.Excess(market), checkpoint).run();
        new ExchangePaths(new Direction.Shortage(market), checkpoint).run();
    }

    /** Returns tolls to start from: those of a sample, a little lower. */
    private int[] start(Problem problem, Nesting nesting, int outside, int depth) {
        int[] price = new int[problem.pools()];
        if (problem.units() / SHARE < Math.max(1, LEAST * nesting.roots.length)) {
            return price;
        }
        Market sample = solve(StartPrices.sample(problem, depth), nesting, outside, depth + 1);
        Choice choice = new Choice(sample, checkpoint);
        choice.choose();
        for (int root : nesting.roots) {
            price[root] = sample.toll[root];
        }
        int[] toll = choice.cautious(price);
        nesting.lift(toll, problem.parent());
        return toll;
    }

    private static Solution solution(Problem problem, Market market) {
        int[] price = market.prices();
        long bound = 0;
        for (int p = 0; p < price.length; p++) {
            bound += (long) price[p] * problem.capacity()[p];
        }
        long objective = 0;
        Pairs pairs = problem.pairs();
        for (int unit = 0; unit < market.held.length; unit++) {
            int most = 0;
            for (int e = pairs.first(unit); e < pairs.first(unit + 1); e++) {
                most = Math.max(most, market.utility(e));
            }
            bound += most;
            objective += market.held[unit] == Market.NOTHING ? 0 : pairs.benefit(market.held[unit]);
        }
        return new Solution(market.held, price, objective, bound);
    }
}
