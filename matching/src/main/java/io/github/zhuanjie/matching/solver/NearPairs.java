package io.github.zhuanjie.matching.solver;

import java.util.Arrays;

/**
 * The pairs that needs would hold nearly as well as what they hold. Near the optimum an exchange costs little, so the
 * search for paths looks at few pairs, which are collected in one scan.
 *
 * <p>As prices move, pairs come nearer: those that were not collected are farther than the horizon, less what prices have
 * moved since.
 */
final class NearPairs {

    private final Market market;
    /** Per project the pairs near to those that it, or others, hold; see the two ways to collect. */
    final int[][] near;

    final int[][] who;
    final int[] count;
    private int horizon;
    private int moved;
    int scans;

    NearPairs(Market market) {
        this.market = market;
        int projects = market.price.length;
        near = new int[projects][16];
        who = new int[projects][16];
        count = new int[projects];
    }

    /** How far the search may go before pairs could be missing. */
    int reach() {
        return horizon - moved;
    }

    void priceMoved(int by) {
        moved += by;
    }

    void collectBySource(int newHorizon) {
        horizon = newHorizon;
        moved = 0;
        scans++;
        Arrays.fill(count, 0);
        for (int need = 0; need < market.held.length; need++) {
            if (market.held[need] != Market.NOTHING) {
                addBySource(need);
            }
        }
    }

    void collectByTarget(int newHorizon) {
        horizon = newHorizon;
        moved = 0;
        scans++;
        Arrays.fill(count, 0);
        for (int need = 0; need < market.held.length; need++) {
            addByTarget(need);
        }
    }

    /** Notes the pairs of a need under the project that it holds. */
    void addBySource(int need) {
        int held = market.held[need];
        int p = market.projectOf(need);
        int utility = market.utility(held);
        int least = utility - horizon;
        if (least <= 0) {
            add(p, need, Market.NOTHING);
        }
        for (int e = market.first[need]; e < market.first[need + 1]; e++) {
            if (market.utility(e) >= least && e != held) {
                add(p, need, e);
            }
        }
    }

    /** Notes the pairs of a need under the projects that it does not hold. */
    void addByTarget(int need) {
        int held = market.held[need];
        int least = market.utilityOf(need) - horizon;
        for (int e = market.first[need]; e < market.first[need + 1]; e++) {
            if (market.utility(e) >= least && e != held) {
                add(Pairs.project(market.pair[e]), need, e);
            }
        }
    }

    /** Notes that a need is about to leave what it holds, which then is near. */
    void left(int need) {
        if (market.held[need] != Market.NOTHING) {
            add(market.projectOf(need), need, market.held[need]);
        }
    }

    private void add(int p, int need, int e) {
        int at = count[p]++;
        if (at == near[p].length) {
            near[p] = Arrays.copyOf(near[p], at + (at >> 1));
            who[p] = Arrays.copyOf(who[p], at + (at >> 1));
        }
        near[p][at] = e;
        who[p][at] = need;
    }

    void remove(int p, int i) {
        int last = --count[p];
        near[p][i] = near[p][last];
        who[p][i] = who[p][last];
    }
}
