package io.github.zhuanjie.matching.solver;

import io.github.zhuanjie.matching.Pairs;
import java.math.BigInteger;
import java.util.Arrays;

/**
 * Divides budgets among units so that the sum of benefit × amount is the largest possible: the transportation problem. A
 * unit gets at most the largest cost of its pairs, from a pair at most its cost, from a pool at most its budget.
 *
 * <p>Computes amounts that are exactly optimal, in fen, and the integer prices that prove it. Does not look for the optimum
 * that splits the fewest units.
 *
 * <p>How: approximate prices by {@link RateSearch}, on a sample and on the pairs in play near the prices found; then {@link
 * AmountPaths} among these. If what it finds is not proved by its prices among all pairs, the range in which pairs are in
 * play is widened where prices left it, and at last all pairs are.
 *
 * <p>Takes some hundred passes over a part of the pairs. Places and nested pools are not supported: for these, {@link
 * WholeGrantsSolver}. The same problem gives the same result on every machine.
 *
 * <p>Reference: Ahuja, Magnanti, Orlin: Network Flows (1993), section 9.8.
 */
public final class DivisibleSolver {

    private static final int ROUNDS = 60;
    private static final int NEAR_ROUNDS = 25;
    private static final double STEP = 0.3;
    private static final double NEAR_STEP = 0.02;
    private static final int MANY = 100;
    private static final int SAMPLE = 4;
    private static final double WIDE = 0.4;
    private static final double NARROW = 0.05;
    private static final int ATTEMPTS = 10;

    private final Pairs pairs;
    private final long[] budget;
    private final Runnable checkpoint;

    private DivisibleSolver(MoneyProblem problem, Runnable checkpoint) {
        pairs = problem.problem().pairs();
        this.checkpoint = checkpoint;
        budget = new long[problem.budget().length];
        // a fen more than all pairs together can take is as good as any more, and no sum leaves the 63 bits
        for (int e = 0; e < pairs.size(); e++) {
            budget[pairs.project(e)] = Math.addExact(budget[pairs.project(e)], pairs.cost(e));
        }
        long all = 0;
        for (int p = 0; p < budget.length; p++) {
            all = Math.addExact(all, budget[p]);
            budget[p] = Math.min(Math.addExact(budget[p], 1), problem.budget()[p]);
        }
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
        Problem units = problem.problem();
        if (!units.isFlat()) {
            throw new IllegalArgumentException("pools must not be nested where amounts are divided");
        }
        int[] count = new int[units.pools()];
        for (int e = 0; e < units.pairs().size(); e++) {
            int p = units.pairs().project(e);
            count[p]++;
            if (count[p] > units.capacity()[p]) {
                throw new IllegalArgumentException("places must not be limited where amounts are divided");
            }
        }
        return new DivisibleSolver(problem, checkpoint).solve();
    }

    private DivisibleGrants solve() {
        double[] price = search();
        double[] low = moved(price, -NARROW);
        double[] high = moved(price, NARROW);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            DivisibleGrants grants = exact(Amounts.within(pairs, low, high), price);
            if (keepsBudgets(grants) && grants.benefit().equals(bound(grants.price()))) {
                return grants;
            }
            for (int p = 0; p < price.length; p++) {
                price[p] = grants.price()[p];
            }
            // a price that has left its range has to find both its old and its new neighbours there
            double[] lower = moved(price, -NARROW);
            double[] higher = moved(price, NARROW);
            for (int p = 0; p < price.length; p++) {
                low[p] = Math.min(low[p], lower[p]);
                high[p] = Math.max(high[p], higher[p]);
            }
        }
        return exact(Amounts.sample(pairs, budget.length, 1), price);
    }

    private boolean keepsBudgets(DivisibleGrants grants) {
        long[] left = budget.clone();
        for (int e = 0; e < pairs.size(); e++) {
            left[pairs.project(e)] -= grants.amount()[e];
        }
        return Arrays.stream(left).allMatch(each -> each >= 0);
    }

    private double[] search() {
        double benefits = 0;
        for (int e = 0; e < pairs.size(); e++) {
            benefits += pairs.benefit(e);
        }
        RateSearch search = new RateSearch(budget, Math.max(1, benefits / Math.max(1, pairs.size()) / 2));
        int oneOf = pairs.needs() / MANY < budget.length ? 1 : SAMPLE;
        search.run(Amounts.sample(pairs, budget.length, oneOf), oneOf, ROUNDS, STEP, checkpoint);
        double[] low = moved(search.price, -WIDE);
        double[] high = moved(search.price, WIDE);
        search.run(Amounts.within(pairs, low, high), 1, NEAR_ROUNDS, NEAR_STEP, checkpoint);
        for (int p = 0; p < budget.length; p++) {
            search.price[p] = Math.rint(Math.max(low[p], Math.min(high[p], search.price[p])));
        }
        return search.price;
    }

    private static double[] moved(double[] price, double part) {
        double[] moved = new double[price.length];
        for (int p = 0; p < price.length; p++) {
            moved[p] = Math.max(0, Math.rint(price[p] * (1 + part) + Math.signum(part) * 2));
        }
        return moved;
    }

    private DivisibleGrants exact(Amounts amounts, double[] price) {
        long[] left = new long[budget.length];
        for (int p = 0; p < left.length; p++) {
            left[p] = Math.max(0, budget[p] - amounts.fixed[p]);
        }
        AmountPaths paths = new AmountPaths(amounts, left, price);
        paths.run(checkpoint);
        long[] found = new long[budget.length];
        double[] at = new double[budget.length];
        for (int p = 0; p < found.length; p++) {
            found[p] = paths.price(p);
            at[p] = found[p];
        }
        return collect(amounts, found, at);
    }

    /** Fills the units that were not in play as the prices say, and adds up. */
    private DivisibleGrants collect(Amounts amounts, long[] found, double[] at) {
        long[] amount = new long[pairs.size()];
        Amounts all = Amounts.sample(pairs, budget.length, 1);
        for (int u = 0; u < all.units; u++) {
            all.fill(u, at);
            for (int i = all.first[u]; i < all.first[u + 1]; i++) {
                amount[all.pair[i]] = all.filled[i];
            }
        }
        for (int u = 0; u < amounts.units; u++) {
            int n = amounts.unit[u];
            Arrays.fill(amount, pairs.first(n), pairs.first(n + 1), 0);
            for (int i = amounts.first[u]; i < amounts.first[u + 1]; i++) {
                amount[amounts.pair[i]] = amounts.filled[i];
            }
        }
        BigInteger benefit = BigInteger.ZERO;
        for (int e = 0; e < amount.length; e++) {
            if (amount[e] != 0) {
                benefit = benefit.add(BigInteger.valueOf(amount[e]).multiply(BigInteger.valueOf(pairs.benefit(e))));
            }
        }
        return new DivisibleGrants(amount, found, benefit);
    }

    /** Returns what the prices prove. */
    private BigInteger bound(long[] price) {
        BigInteger bound = BigInteger.ZERO;
        double[] at = new double[price.length];
        for (int p = 0; p < price.length; p++) {
            at[p] = price[p];
            bound = bound.add(BigInteger.valueOf(price[p]).multiply(BigInteger.valueOf(budget[p])));
        }
        Amounts all = Amounts.sample(pairs, budget.length, 1);
        for (int u = 0; u < all.units; u++) {
            all.fill(u, at);
            for (int i = all.first[u]; i < all.first[u + 1]; i++) {
                if (all.filled[i] != 0) {
                    bound = bound.add(BigInteger.valueOf(all.filled[i])
                            .multiply(BigInteger.valueOf(all.benefit[i] - price[all.pool[i]])));
                }
            }
        }
        return bound;
    }
}
