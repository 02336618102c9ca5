package io.github.zhuanjie.matching.solver;

import java.util.Arrays;

/** Who holds a place directly in which pool, and who inside it. */
final class PoolHolders {

    private static final int FIRST = 4;
    private static final int[] NOBODY = {};

    private final int[][] holders;
    private final int[] count;
    private final int[] seat;
    private final int[] firstChild;
    private final int[] nextChild;

    PoolHolders(Problem problem) {
        holders = new int[problem.pools()][];
        Arrays.fill(holders, NOBODY);
        count = new int[problem.pools()];
        seat = new int[problem.units()];
        firstChild = new int[problem.pools()];
        nextChild = new int[problem.pools()];
        Arrays.fill(firstChild, Problem.NONE);
        for (int pool = problem.pools() - 1; pool >= 0; pool--) {
            int parent = problem.parent()[pool];
            if (parent != Problem.NONE) {
                nextChild[pool] = firstChild[parent];
                firstChild[parent] = pool;
            }
        }
    }

    void add(int unit, int pool) {
        if (count[pool] == holders[pool].length) {
            holders[pool] = Arrays.copyOf(holders[pool], count[pool] + (count[pool] >> 1) + FIRST);
        }
        seat[unit] = count[pool];
        holders[pool][count[pool]] = unit;
        count[pool]++;
    }

    void remove(int unit, int pool) {
        count[pool]--;
        int last = holders[pool][count[pool]];
        holders[pool][seat[unit]] = last;
        seat[last] = seat[unit];
    }

    /** Returns all units that hold a place in a pool or inside it. */
    int[] inside(int pool) {
        int[] found = new int[inside(pool, NOBODY, 0)];
        inside(pool, found, 0);
        return found;
    }

    private int inside(int pool, int[] found, int from) {
        int at = from;
        if (found.length > 0) {
            System.arraycopy(holders[pool], 0, found, at, count[pool]);
        }
        at += count[pool];
        for (int child = firstChild[pool]; child != Problem.NONE; child = nextChild[child]) {
            at = inside(child, found, at);
        }
        return at;
    }
}
