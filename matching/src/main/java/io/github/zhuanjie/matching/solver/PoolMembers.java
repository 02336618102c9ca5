package io.github.zhuanjie.matching.solver;

import io.github.zhuanjie.matching.Pairs;
import java.util.Arrays;

/**
 * The units that each pool serves itself, in columns: each has a slot, and the slots of a pool are neighbours.
 *
 * <p>With the unit lies a bound: no other pool of the unit has a lower label. Labels never fall, so bounds stay right,
 * and the pairs of a unit, which lie anywhere in memory, are looked at only when its bound is low enough to matter.
 */
final class PoolMembers {

    private final int[] firstSlot;
    private final int[] count;
    private final int[] unit;
    private final int[] bound;

    /** Creates slots for as many units as each pool can serve itself. */
    PoolMembers(Problem problem) {
        int pools = problem.pools();
        Pairs pairs = problem.pairs();
        firstSlot = new int[pools + 1];
        for (int at = 0; at < pairs.size(); at++) {
            firstSlot[pairs.project(at) + 1]++;
        }
        // all slots together are at most as many as the pairs, whose number is an int
        for (int p = 0; p < pools; p++) {
            firstSlot[p + 1] = firstSlot[p] + Math.min(firstSlot[p + 1], problem.capacity()[p]);
        }
        count = new int[pools];
        unit = new int[firstSlot[pools]];
        bound = new int[firstSlot[pools]];
    }

    /** Returns the first slot of a pool. */
    int first(int pool) {
        return firstSlot[pool];
    }

    /** Returns the slot after the last one of a pool that is taken. */
    int end(int pool) {
        return firstSlot[pool] + count[pool];
    }

    /** Returns the unit in a slot. */
    int unit(int slot) {
        return unit[slot];
    }

    /** Returns the first slot from a given one on, at most the end, whose bound is at most a label. */
    int nextWithin(int slot, int end, int label) {
        int at = slot;
        while (at < end && bound[at] > label) {
            at++;
        }
        return at;
    }

    /** Returns the lowest bound of a pool's members, the label of saturated pools if there is none. */
    int lowestBound(int pool) {
        int lowest = PoolLabels.SATURATED;
        int end = end(pool);
        for (int at = firstSlot[pool]; at < end; at++) {
            lowest = Math.min(lowest, bound[at]);
        }
        return lowest;
    }

    void raiseBound(int slot, int to) {
        bound[slot] = to;
    }

    void add(int pool, int who, int itsBound) {
        replace(end(pool), who, itsBound);
        count[pool]++;
    }

    void replace(int slot, int who, int itsBound) {
        unit[slot] = who;
        bound[slot] = itsBound;
    }

    /** Takes a member away; the last one moves into its slot. */
    void remove(int pool, int slot) {
        count[pool]--;
        replace(slot, unit[end(pool)], bound[end(pool)]);
    }

    /** Returns for each unit the pair that serves it: its first one with the pool, if it has several with one pool. */
    int[] pairsHeld(Pairs pairs) {
        int[] held = new int[pairs.needs()];
        Arrays.fill(held, Problem.NONE);
        for (int pool = 0; pool < count.length; pool++) {
            for (int slot = firstSlot[pool]; slot < end(pool); slot++) {
                held[unit[slot]] = pool;
            }
        }
        for (int who = 0; who < held.length; who++) {
            if (held[who] != Problem.NONE) {
                held[who] = pairWith(pairs, who, held[who]);
            }
        }
        return held;
    }

    private static int pairWith(Pairs pairs, int who, int pool) {
        int at = pairs.first(who);
        while (pairs.project(at) != pool) {
            at++;
        }
        return at;
    }
}
