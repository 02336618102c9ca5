package io.github.zhuanjie.matching.solver;

/**
 * Who may be served by what, in arrays: the pairs of need {@code n} are those from {@code first[n]} to {@code first[n +
 * 1]}, each a project in the high half of a number and a weight in the low half. One array, because a scan is bound by
 * memory: 8 bytes a pair.
 *
 * @param needs  how many needs
 * @param projects  how many projects
 * @param first  where the pairs of each need begin; one entry more than needs
 * @param pair  the pairs
 */
public record Pairs(int needs, int projects, int[] first, long[] pair) {

    /** The largest weight, so that a difference of two utilities fits an {@code int}. */
    public static final int MAX_WEIGHT = 1_000_000_000;

    /**
     * Makes a pair.
     *
     * @param project  the project's position
     * @param weight  the weight, from 0 to {@link #MAX_WEIGHT}
     * @return the pair
     */
    public static long pair(int project, int weight) {
        return (long) project << Integer.SIZE | weight;
    }

    static int project(long pair) {
        return (int) (pair >>> Integer.SIZE);
    }

    static int weight(long pair) {
        return (int) pair;
    }
}
