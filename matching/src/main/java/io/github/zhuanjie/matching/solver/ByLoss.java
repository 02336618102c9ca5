package io.github.zhuanjie.matching.solver;

/**
 * The places of exchanges by what they lose, of equal loss in the order of places; from the front they are dropped one after
 * the other.
 */
final class ByLoss {

    private final long[] lossAndPlace;
    private int from;

    /** Takes sorted numbers, each a loss before a place of half the bits. */
    ByLoss(long[] lossAndPlace) {
        this.lossAndPlace = lossAndPlace;
    }

    boolean isAny() {
        return from < lossAndPlace.length;
    }

    int first() {
        return (int) lossAndPlace[from];
    }

    void drop() {
        from++;
    }
}
