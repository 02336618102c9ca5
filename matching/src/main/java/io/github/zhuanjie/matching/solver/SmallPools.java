package io.github.zhuanjie.matching.solver;

import io.github.zhuanjie.matching.Pairs;
import java.util.Arrays;

/**
 * Finds exchanges without looking at inner pools that bind nobody. The single grants that a household may have of projects
 * are many times as many as the projects, and hardly one in a hundred is asked for twice; as nodes of their own they made
 * the search a hundred times as slow.
 *
 * <p>Limits that are left out only make more possible, so an optimum without them that keeps them is one with them, and
 * with a price of zero for each the same numbers prove it. So: leave out what is small, serves as many as it may at most,
 * and has no price; find an optimum; take in again what serves too many in it; until nothing does. Each time at least one
 * more pool is taken in, in practice after a few times nothing is left to take in, and what was optimal before is nearly so
 * after.
 */
final class SmallPools {

    /** Pools with more places than this are never left out: the shares of areas, which often bind. */
    private static final int SMALL = 8;

    private final Market market;
    private final boolean[] isKept;
    private int keptCount;

    /**
     * Creates a search.
     *
     * @param market  the market of all pools
     * @param few  up to so many inner pools are all kept
     */
    SmallPools(Market market, int few) {
        this.market = market;
        isKept = large(market.capacity, market.parents());
        if (isKept.length - market.nesting.roots.length <= few) {
            Arrays.fill(isKept, true);
        }
        for (int p = 0; p < isKept.length; p++) {
            if (!isKept[p] && (market.toll[p] > market.toll[market.parent(p)] || !market.keepsLimit(p))) {
                isKept[p] = true;
            }
            keptCount += isKept[p] ? 1 : 0;
        }
    }

    /** Returns which pools lie in no other or have many places. */
    static boolean[] large(int[] capacity, int[] parent) {
        boolean[] large = new boolean[capacity.length];
        for (int p = 0; p < large.length; p++) {
            large[p] = parent[p] == Problem.NONE || capacity[p] >= SMALL;
        }
        return large;
    }

    /** Returns a market of the pools that bind, with the same tolls and the same that is held. */
    Market binding() {
        if (keptCount == isKept.length) {
            return market;
        }
        Contraction contraction = new Contraction(market.parents(), isKept);
        Pairs pairs = contraction.of(market.pairs);
        Problem problem = new Problem(pairs, contraction.of(market.capacity), contraction.parents());
        Market some = new Market(problem, new Nesting(problem.parent()), contraction.of(market.toll), market.outside);
        System.arraycopy(market.held, 0, some.held, 0, some.held.length);
        some.countAll();
        return some;
    }

    /** Takes over what a market of the pools that bind has come to; tells whether other pools turn out to bind. */
    boolean takeOver(Market some) {
        if (some == market) {
            return false;
        }
        System.arraycopy(some.held, 0, market.held, 0, some.held.length);
        int k = 0;
        for (int p = 0; p < isKept.length; p++) {
            if (isKept[p]) {
                market.toll[p] = some.toll[k++];
            } else {
                market.toll[p] = 0;
            }
        }
        market.nesting.lift(market.toll, market.parents());
        market.countAll();
        int before = keptCount;
        for (int p = 0; p < isKept.length; p++) {
            if (!isKept[p] && !market.keepsLimit(p)) {
                isKept[p] = true;
                keptCount++;
            }
        }
        return keptCount > before;
    }
}
