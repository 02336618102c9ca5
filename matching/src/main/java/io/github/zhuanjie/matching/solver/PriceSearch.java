package io.github.zhuanjie.matching.solver;

import java.util.Arrays;

/**
 * Searches the prices at which what units choose comes near the limits of the pools: the minimum of the Lagrangian dual.
 * Every price moves by its own factor, which grows while its pool stays too full or too empty and shrinks when that turns,
 * as in Riedmiller and Braun's resilient propagation (1993). A price depends on the others only through what units choose,
 * and a unit finds the next best pool when a price rises, so the sign of a pool's excess is all that is needed. The best
 * prices met are kept.
 *
 * <p>Takes O(pairs) a round. Does not find the exact minimum: what prices prove is computed from the integers that {@link
 * IntegerTolls} makes of them.
 */
final class PriceSearch {

    private static final double GROW = 1.2;
    private static final double SHRINK = 0.7;
    private static final double WIDEST = 1;
    private static final double FINEST = 1e-7;
    private static final double LOWEST = 1e-4;
    private static final double SETTLED = 3e-4;
    private static final double START = 0.25;
    private static final int PAUSE = (1 << 14) - 1;

    final Tolls tolls;
    /** For each pool how many units chose it in the last round. */
    final double[] count;

    private final Limits limits;
    private final Tolls best;
    private final double[] load;
    private final double[] moneyStep;
    private final double[] placeStep;
    private final boolean[] moneyOver;
    private final boolean[] placeOver;

    PriceSearch(Limits limits) {
        this.limits = limits;
        int pools = limits.pools();
        tolls = new Tolls(limits).moved(new double[pools], START);
        best = new Tolls(limits);
        count = new double[pools];
        load = new double[pools];
        moneyStep = new double[pools];
        placeStep = new double[pools];
        moneyOver = new boolean[pools];
        placeOver = new boolean[pools];
    }

    /**
     * Searches from where the prices are.
     *
     * @param share  how many units stand for each of the choices
     * @param step  by what part the prices move at first
     * @return whether the last quarter of the rounds improved the bound by little
     */
    boolean run(Choices choices, int share, int rounds, double step, Runnable checkpoint) {
        Arrays.fill(moneyStep, step);
        Arrays.fill(placeStep, step);
        double least = Double.POSITIVE_INFINITY;
        double before = least;
        for (int round = 0; round < rounds; round++) {
            double surplus = chooseSure(choices) + choose(choices, checkpoint);
            addOutwards();
            double bound = worth(share) + surplus * share;
            if (bound < least) {
                least = bound;
                best.copy(tolls);
            }
            if (round <= rounds * 3 / 4) {
                before = least;
            }
            move(round == 0);
            if (choices.low != null && choices.high != null) {
                tolls.clamp(choices.low, choices.high);
            }
        }
        tolls.copy(best);
        return before <= least * (1 + SETTLED);
    }

    private double chooseSure(Choices choices) {
        Arrays.fill(load, 0);
        Arrays.fill(count, 0);
        double surplus = 0;
        for (int i = 0; i < choices.sures; i++) {
            int e = choices.surePair[i];
            int p = limits.pairs.project(e);
            double cost = limits.pairs.cost(e);
            load[p] += cost;
            count[p]++;
            surplus += limits.pairs.benefit(e) - tolls.place[p] - cost * tolls.money[p];
        }
        return surplus;
    }

    private double choose(Choices choices, Runnable checkpoint) {
        double surplus = 0;
        for (int u = 0; u < choices.units; u++) {
            if ((u & PAUSE) == 0) {
                checkpoint.run();
            }
            double most = 0;
            int chosen = Problem.NONE;
            for (int i = choices.first[u]; i < choices.first[u + 1]; i++) {
                int p = choices.pool[i];
                double utility = choices.benefit[i] - tolls.place[p] - choices.cost[i] * tolls.money[p];
                if (utility > most) {
                    most = utility;
                    chosen = i;
                }
            }
            if (chosen != Problem.NONE) {
                surplus += most;
                load[choices.pool[chosen]] += choices.cost[chosen];
                count[choices.pool[chosen]]++;
            }
        }
        return surplus;
    }

    private void addOutwards() {
        for (int i = limits.inward.length - 1; i >= 0; i--) {
            int p = limits.inward[i];
            int around = limits.parent[p];
            if (around != Problem.NONE) {
                load[around] += load[p];
                count[around] += count[p];
            }
        }
    }

    private double worth(int share) {
        double worth = 0;
        for (int p = 0; p < load.length; p++) {
            load[p] *= share;
            count[p] *= share;
            worth += limits.money[p] * tolls.moneyPrice[p] + limits.places[p] * tolls.placePrice[p];
        }
        return worth;
    }

    private void move(boolean first) {
        for (int p = 0; p < load.length; p++) {
            if (limits.isMoneyLimited(p)) {
                boolean over = load[p] > limits.money[p];
                moneyStep[p] = first ? moneyStep[p] : step(moneyStep[p], over == moneyOver[p]);
                moneyOver[p] = over;
                double lowest = LOWEST * limits.typicalMoneyPrice();
                tolls.moneyPrice[p] = moved(tolls.moneyPrice[p], moneyStep[p], over, lowest);
            }
            if (limits.isPlaceLimited(p)) {
                boolean over = count[p] > limits.places[p];
                placeStep[p] = first ? placeStep[p] : step(placeStep[p], over == placeOver[p]);
                placeOver[p] = over;
                double lowest = LOWEST * limits.typicalBenefit;
                tolls.placePrice[p] = moved(tolls.placePrice[p], placeStep[p], over, lowest);
            }
        }
        tolls.addUp();
    }

    private static double step(double step, boolean same) {
        return Math.max(FINEST, Math.min(WIDEST, step * (same ? GROW : SHRINK)));
    }

    private static double moved(double price, double step, boolean over, double lowest) {
        if (over) {
            return Math.max(lowest, price) * (1 + step);
        }
        double lower = price / (1 + step);
        return lower < lowest ? 0 : lower;
    }
}
