package io.github.zhuanjie.matching.solver;

import io.github.zhuanjie.matching.Pairs;

/**
 * What all solvers solve: units, each of which can be served once, and pools that serve them, one inside another.
 *
 * <p>A unit is a need, or one more grant to a need that may have several. A pool is something of which there is a limited
 * number: the places of a project, the share of an area in them, or the single grant that a household may have from a
 * project. Pools nest like divisions do, so that a unit served from a pool takes a place in it and in every pool around
 * it. Decision 038 says why these two words are enough.
 *
 * <p>Arrays are not copied and must not be changed.
 *
 * @param pairs  which units may be served from which pools; a pair's project is here the position of a pool
 * @param capacity  for each pool how many units it serves at most, with those of the pools inside it; not many
 *     more than there are pairs with them
 * @param parent  for each pool the next larger one, or {@link #NONE}
 */
public record Problem(Pairs pairs, int[] capacity, int[] parent) {

    /** No pool, no pair. */
    public static final int NONE = -1;

    /**
     * Returns the number of units.
     *
     * @return the number, which is also the number of needs of the pairs
     */
    public int units() {
        return pairs.needs();
    }

    /**
     * Returns the number of pools.
     *
     * @return the number
     */
    public int pools() {
        return capacity.length;
    }

    /**
     * Tells whether no pool lies inside another.
     *
     * @return whether it is so
     */
    public boolean isFlat() {
        for (int each : parent) {
            if (each != NONE) {
                return false;
            }
        }
        return true;
    }
}
