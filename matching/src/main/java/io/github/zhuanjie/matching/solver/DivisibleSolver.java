package io.github.zhuanjie.matching.solver;

import io.github.zhuanjie.matching.Pairs;
import java.math.BigInteger;

/**
 * Divides budgets among units so that the sum of benefit × amount is the largest possible: the transportation problem. A
 * unit gets at most the largest cost of its pairs, from a pair at most its cost, from a pool at most its budget.
 *
 * <p>Computes amounts that are exactly optimal, in fen, and the integer prices that prove it. Of the amounts that are worth
 * the same, takes some in which fewer units than there are pools have two pairs that are both filled in part
 * ({@link OpenArcs}).
 *
 * <p>How: {@link DivisiblePrices} estimates prices and how far they may be wrong. What cannot change within that range is
 * settled; among the rest {@link AmountPaths} brings amounts and budgets together, as far as prices stay in the range. It is
 * moved to where prices came to and widened where one of them came to its end, until none does. At last everything is in
 * range, so it ends; in practice after a few times.
 *
 * <p>Takes some dozens of passes over a part of the pairs, and one shortest path for every unit whose choice was estimated
 * wrongly; memory for two copies of the pairs at most, a tenth in practice. Slow, up to the number of units times that of
 * the pairs in play, where costs differ and few benefits do. Places and nested pools are not supported: for these, {@link
 * WholeGrantsSolver}. The same problem gives the same result on every machine.
 *
 * <p>Reference: Ahuja, Magnanti, Orlin: Network Flows (1993), sections 9.7 and 9.8.
 */
public final class DivisibleSolver {

    /** From then on everything is in range. */
    private static final int ATTEMPTS = 40;

    private static final int WIDER = 3;
    private static final int MORE = 4;
    private static final int PAUSE = (1 << 14) - 1;

    private final Pairs pairs;
    private final long[] budget;
    private final Runnable checkpoint;
    private final long[] amount;

    private DivisibleSolver(Pairs pairs, long[] budget, Runnable checkpoint) {
        this.pairs = pairs;
        this.budget = budget;
        this.checkpoint = checkpoint;
        amount = new long[pairs.size()];
    }

    /**
     * Solves a problem.
     *
     * @param problem  the problem
     * @param checkpoint  called between steps; may throw to end the work
     * @return the grants
     * @throws IllegalArgumentException if pools are nested, or have fewer places than pairs
     * @throws ArithmeticException if the costs of all pairs add up to more than {@link Long#MAX_VALUE}
     */
    public static DivisibleGrants solve(MoneyProblem problem, Runnable checkpoint) {
        if (!problem.problem().isFlat()) {
            throw new IllegalArgumentException("pools must not be nested where amounts are divided");
        }
        return new DivisibleSolver(problem.problem().pairs(), usable(problem), checkpoint).solve();
    }

    /** Returns budgets of a fen more than all pairs can take at most: as good as any more, and no sum leaves the 63 bits. */
    private static long[] usable(MoneyProblem problem) {
        Pairs pairs = problem.problem().pairs();
        int[] capacity = problem.problem().capacity();
        long[] asked = new long[capacity.length];
        int[] count = new int[capacity.length];
        for (int e = 0; e < pairs.size(); e++) {
            int p = pairs.project(e);
            asked[p] = Math.addExact(asked[p], pairs.cost(e));
            count[p]++;
            if (count[p] > capacity[p]) {
                throw new IllegalArgumentException("places must not be limited where amounts are divided");
            }
        }
        long all = 0;
        for (int p = 0; p < asked.length; p++) {
            all = Math.addExact(all, asked[p]);
            asked[p] = Math.min(Math.addExact(asked[p], 1), problem.budget()[p]);
        }
        return asked;
    }

    private DivisibleGrants solve() {
        DivisiblePrices prices = new DivisiblePrices(pairs, budget, checkpoint);
        Amounts wide = prices.search(amount);
        Amounts near = prices.narrowed(wide, amount);
        double[] price = prices.rounded(near);
        double[] width = new double[price.length];
        for (int p = 0; p < width.length; p++) {
            width[p] = Math.max(near.high[p] - price[p], price[p] - near.low[p]);
        }
        AmountPaths paths = match(near, price);
        for (int attempt = 1; paths.isBlocked(); attempt++) {
            for (int p = 0; p < price.length; p++) {
                price[p] = paths.price(p);
                width[p] = paths.isBlocked(p) ? WIDER * width[p] + MORE : width[p];
                width[p] = attempt < ATTEMPTS ? width[p] : Pairs.MAX_BENEFIT;
            }
            PriceRange range = PriceRange.around(price, width);
            if (range.needsMoreThan(wide, paths)) {
                wide = Amounts.within(pairs, PriceRange.of(wide).movedTo(price).with(range), amount, checkpoint);
            }
            near = wide.within(range.inside(PriceRange.of(wide)), amount, checkpoint);
            paths = match(near, price);
        }
        return grants(paths);
    }

    private AmountPaths match(Amounts near, double[] price) {
        AmountPaths paths = new AmountPaths(near, budget, price, amount, checkpoint);
        paths.run();
        if (!paths.isBlocked()) {
            new OpenArcs(near, paths).close();
        }
        near.copyFilled(amount);
        return paths;
    }

    /** Adds up in two longs: a benefit has 30 bits, all amounts together 63. */
    private DivisibleGrants grants(AmountPaths paths) {
        long low = 0;
        long high = 0;
        for (int e = 0; e < amount.length; e++) {
            if ((e & PAUSE) == 0) {
                checkpoint.run();
            }
            if (amount[e] != 0) {
                long before = low;
                low += amount[e] * pairs.benefit(e);
                high += Math.multiplyHigh(amount[e], pairs.benefit(e));
                high += Long.compareUnsigned(low, before) < 0 ? 1 : 0;
            }
        }
        BigInteger rest = BigInteger.valueOf(low >>> 1).shiftLeft(1).add(BigInteger.valueOf(low & 1));
        long[] found = new long[budget.length];
        for (int p = 0; p < found.length; p++) {
            found[p] = paths.price(p);
        }
        return new DivisibleGrants(
                amount, found, BigInteger.valueOf(high).shiftLeft(Long.SIZE).add(rest));
    }
}
