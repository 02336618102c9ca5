package io.github.zhuanjie.matching.solver;

import io.github.zhuanjie.matching.Pairs;

/**
 * What really limits the pools of a {@link MoneyProblem}. A pair that does not fit into its pools even when they are empty
 * is none; a budget that all pairs together do not exhaust is no limit; and what is left of a budget when it is divided by
 * the greatest common divisor of the costs can be given to nobody. Each makes the bound that prices prove lower.
 *
 * <p>Takes O(pairs + pools × depth).
 */
final class Limits {

    final Pairs pairs;
    final int[] parent;
    /** The pools, each after the one around it. */
    final int[] inward;
    /** For each pool how many it can serve, {@link Integer#MAX_VALUE} if places never run out. */
    final int[] places;
    /** For each pool what it can give, {@link MoneyProblem#UNLIMITED} if money never runs out. */
    final long[] money;

    /** What a pair is worth and what it costs on average. */
    double typicalBenefit;

    double typicalCost;

    private final long[] most;
    private final long[] total;
    private final long[] divisor;
    private final int[] count;

    Limits(MoneyProblem from) {
        Problem problem = from.problem();
        pairs = problem.pairs();
        parent = problem.parent();
        inward = inward(parent);
        places = problem.capacity().clone();
        money = from.budget().clone();
        int pools = parent.length;
        most = new long[pools];
        total = new long[pools];
        divisor = new long[pools];
        count = new int[pools];
        measureMost();
        measurePairs();
        tighten();
    }

    private static int[] inward(int[] parent) {
        int[] order = new int[parent.length];
        boolean[] done = new boolean[parent.length];
        int size = 0;
        for (int p = 0; p < parent.length; p++) {
            int end = size;
            for (int a = p; a != Problem.NONE && !done[a]; a = parent[a]) {
                done[a] = true;
                order[end] = a;
                end++;
            }
            for (int i = size, j = end - 1; i < j; i++, j--) {
                int swapped = order[i];
                order[i] = order[j];
                order[j] = swapped;
            }
            size = end;
        }
        return order;
    }

    private void measureMost() {
        for (int p : inward) {
            most[p] = places[p] < 1 ? -1 : money[p];
            if (parent[p] != Problem.NONE) {
                most[p] = Math.min(most[p], most[parent[p]]);
            }
        }
    }

    private void measurePairs() {
        double benefits = 0;
        double costs = 0;
        int usable = 0;
        for (int e = 0; e < pairs.size(); e++) {
            int p = pairs.project(e);
            long cost = pairs.cost(e);
            if (cost <= most[p]) {
                count[p]++;
                total[p] = sum(total[p], cost);
                divisor[p] = divisor(divisor[p], cost);
                benefits += pairs.benefit(e);
                costs += cost;
                usable++;
            }
        }
        typicalBenefit = Math.max(1, benefits / Math.max(1, usable));
        typicalCost = Math.max(1, costs / Math.max(1, usable));
        addOutwards();
    }

    private void addOutwards() {
        for (int i = inward.length - 1; i >= 0; i--) {
            int p = inward[i];
            int around = parent[p];
            if (around != Problem.NONE) {
                count[around] += count[p];
                total[around] = sum(total[around], total[p]);
                divisor[around] = divisor(divisor[around], divisor[p]);
            }
        }
    }

    private void tighten() {
        for (int p = 0; p < parent.length; p++) {
            if (places[p] >= count[p]) {
                places[p] = Integer.MAX_VALUE;
            }
            if (money[p] >= total[p]) {
                money[p] = MoneyProblem.UNLIMITED;
            } else {
                money[p] -= money[p] % divisor[p];
            }
        }
    }

    private static long sum(long a, long b) {
        long sum = a + b;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    private static long divisor(long a, long b) {
        long divisor = a;
        long rest = b;
        while (rest != 0) {
            long next = divisor % rest;
            divisor = rest;
            rest = next;
        }
        return divisor;
    }

    int pools() {
        return parent.length;
    }

    /** Tells whether a pair can be granted at all. */
    boolean isUsable(int e) {
        return pairs.cost(e) <= most[pairs.project(e)];
    }

    boolean isPlaceLimited(int p) {
        return places[p] != Integer.MAX_VALUE;
    }

    boolean isMoneyLimited(int p) {
        return money[p] != MoneyProblem.UNLIMITED;
    }

    /** Tells whether some pool is limited in more than one way, by itself or by those around it. */
    boolean isCoupled() {
        int[] ways = new int[places.length];
        boolean coupled = false;
        for (int p : inward) {
            ways[p] = (isPlaceLimited(p) ? 1 : 0) + (isMoneyLimited(p) ? 1 : 0);
            if (parent[p] != Problem.NONE) {
                ways[p] += ways[parent[p]];
            }
            coupled |= ways[p] > 1;
        }
        return coupled;
    }

    /** Returns the price of money at which a typical pair is worth nothing more. */
    double typicalMoneyPrice() {
        return typicalBenefit / typicalCost;
    }
}
