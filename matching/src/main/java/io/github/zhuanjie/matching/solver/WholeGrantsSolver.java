package io.github.zhuanjie.matching.solver;

import java.math.BigInteger;

/**
 * Gives whole grants out of places and budgets, so that the total benefit is as large as it can be made: the generalised
 * assignment problem with nested pools.
 *
 * <p>Computes a choice that keeps every limit and leaves no unit unserved that still fits anywhere, prices, and the bound
 * that these prove. The problem is NP-hard, so the benefit need not be the largest possible; the bound tells how far it
 * is from that at most. In proportion the distance shrinks with the number of units that each pool serves. Where no limit
 * binds, units hold what is best for them, and benefit and bound are equal.
 *
 * <p>How: prices by {@link PriceSearch}, first on a sample, then on the pairs that stay in play near the prices found;
 * integers by {@link IntegerTolls}; then {@link PoolByPool}, and whatever still fits.
 *
 * <p>Takes {@value #ROUNDS} passes over the sample and {@value #NEAR_ROUNDS} over the pairs in play, up to {@value #TURNS}
 * times that while the prices do not settle, as where a unit is worth the same to all pools. Where a pool has both places
 * and a budget and its units are all equal, nothing tells its two prices apart and the bound may be far.
 *
 * <p>Not checked: that pools nest without a cycle. The same problem gives the same result on every machine: all arithmetic
 * is of integers and of doubles as Java defines them, in an order that nothing else decides. Prices lose precision where
 * grants cost more than some 10<sup>9</sup> fen for a benefit of 1000; the bound stays true. Where amounts may be divided,
 * {@link DivisibleSolver} is exact.
 *
 * <p>Reference: Martello, Toth: Knapsack Problems (1990), chapter 7.
 */
public final class WholeGrantsSolver {

    private static final int ROUNDS = 40;
    private static final int NEAR_ROUNDS = 16;
    private static final double STEP = 0.3;
    private static final double NEAR_STEP = 0.02;
    /** From how many units for each pool a sample tells the prices well enough to begin with. */
    private static final int MANY = 100;

    /** How often the search begins anew at most while it does not settle. */
    private static final int TURNS = 12;
    /** How often it does so at least where several prices of a pool must be found together. */
    private static final int COUPLED = 6;

    private static final int SAMPLE = 4;
    /** How far prices may be off: the error of a sample, in standard deviations, with some room. */
    private static final double SPREAD = 4;

    private static final double WIDEST = 0.9;
    private static final double SOME = 0.02;

    private final Limits limits;
    private final Runnable checkpoint;

    private WholeGrantsSolver(Limits limits, Runnable checkpoint) {
        this.limits = limits;
        this.checkpoint = checkpoint;
    }

    /**
     * Solves a problem.
     *
     * @param problem  the problem
     * @param checkpoint  called between steps of some milliseconds; may throw to end the work
     * @return the grants
     */
    public static WholeGrants solve(MoneyProblem problem, Runnable checkpoint) {
        return new WholeGrantsSolver(new Limits(problem), checkpoint).solve();
    }

    private WholeGrants solve() {
        PriceSearch search = new PriceSearch(limits);
        int oneOf = limits.pairs.needs() / MANY < limits.pools() ? 1 : SAMPLE;
        Choices sample = Choices.sample(limits, oneOf, checkpoint);
        search(search, sample, oneOf, STEP);
        Choices near = near(search);
        search(search, near, 1, NEAR_STEP);
        Packing packing = new Packing(limits);
        new PoolByPool(limits, near, search.tolls, packing).run(search.count, checkpoint);
        packing.fill(checkpoint);
        return result(packing, search.tolls);
    }

    private void search(PriceSearch search, Choices choices, int share, double step) {
        int rounds = choices.low == null ? ROUNDS : NEAR_ROUNDS;
        int least = limits.isCoupled() ? COUPLED : 1;
        for (int turn = 1; turn <= TURNS; turn++) {
            boolean settled = search.run(choices, share, rounds, step / turn, checkpoint);
            if (settled && turn >= least) {
                break;
            }
        }
    }

    private Choices near(PriceSearch search) {
        double[] up = new double[limits.pools()];
        double[] down = new double[up.length];
        for (int p = 0; p < up.length; p++) {
            up[p] = Math.min(WIDEST, SPREAD / Math.sqrt(search.count[p] + 1));
            down[p] = -up[p];
        }
        return Choices.within(limits, search.tolls.moved(down, -SOME), search.tolls.moved(up, SOME), checkpoint);
    }

    private WholeGrants result(Packing packing, Tolls tolls) {
        IntegerTolls none = IntegerTolls.none(limits);
        IntegerTolls prices = new IntegerTolls(limits, tolls);
        BigInteger atNone = none.bound(checkpoint);
        BigInteger bound = prices.bound(checkpoint);
        if (bound.compareTo(atNone) >= 0) {
            prices = none;
            bound = atNone;
        }
        return new WholeGrants(
                packing.held, prices.placePrice, prices.moneyPrice, packing.benefit(), bound.longValueExact());
    }
}
