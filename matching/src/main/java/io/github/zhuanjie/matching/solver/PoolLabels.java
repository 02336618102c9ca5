package io.github.zhuanjie.matching.solver;

import java.util.Arrays;

/**
 * For each pool a lower bound of the number of steps to a free place. Labels never fall; a pool from which there is no
 * way is saturated, and stays so.
 *
 * <p>Steps lead to a label lower by at most one. So when nobody has some label any more, all pools above it are cut off
 * from the free places (the gap rule of maximum flow). The pools with the same label are linked with each other, so
 * that this costs no more than the pools it finds.
 */
final class PoolLabels {

    /** The label of saturated pools. */
    static final int SATURATED = Integer.MAX_VALUE;

    private final int[] label;
    private final int[] head;
    private final int[] next;
    private final int[] previous;
    private final int[] saturated;
    private int saturatedCount;
    private int highest;

    /**
     * Creates labels.
     *
     * @param initial  the first bound of each pool; where there is a bound, there are pools with all lower ones
     */
    PoolLabels(int[] initial) {
        int pools = initial.length;
        label = initial;
        head = new int[pools + 1];
        Arrays.fill(head, Problem.NONE);
        next = new int[pools];
        previous = new int[pools];
        saturated = new int[pools];
        for (int p = pools - 1; p >= 0; p--) {
            link(p);
            highest = Math.max(highest, label[p]);
        }
    }

    /** Returns the labels themselves, to be read only. */
    int[] column() {
        return label;
    }

    /** Returns how many pools are saturated. */
    int saturatedCount() {
        return saturatedCount;
    }

    /** Returns the saturated pools in the order in which they were found so. */
    int[] saturated() {
        return Arrays.copyOf(saturated, saturatedCount);
    }

    /**
     * Raises the label of a pool, and finds what is saturated by that.
     *
     * @param pool  the pool
     * @param to  the new label, higher than the old and at most the number of pools, or {@link #SATURATED}
     */
    void raise(int pool, int to) {
        int before = label[pool];
        unlink(pool);
        if (to == SATURATED) {
            saturate(pool);
        } else {
            // no more labels than pools are in use without a gap, so this fits
            label[pool] = to;
            link(pool);
            highest = Math.max(highest, to);
        }
        if (head[before] == Problem.NONE) {
            saturateAbove(before);
        }
    }

    private void saturateAbove(int gap) {
        for (int above = gap + 1; above <= highest; above++) {
            for (int p = head[above]; p != Problem.NONE; p = next[p]) {
                saturate(p);
            }
            head[above] = Problem.NONE;
        }
        highest = gap;
    }

    private void saturate(int pool) {
        label[pool] = SATURATED;
        saturated[saturatedCount] = pool;
        saturatedCount++;
    }

    private void link(int pool) {
        int second = head[label[pool]];
        next[pool] = second;
        previous[pool] = Problem.NONE;
        if (second != Problem.NONE) {
            previous[second] = pool;
        }
        head[label[pool]] = pool;
    }

    private void unlink(int pool) {
        if (previous[pool] == Problem.NONE) {
            head[label[pool]] = next[pool];
        } else {
            next[previous[pool]] = next[pool];
        }
        if (next[pool] != Problem.NONE) {
            previous[next[pool]] = previous[pool];
        }
    }
}
