package io.github.zhuanjie.matching.solver;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds the units that hold nothing and would fit somewhere, at once or if one unit that comes after them gave up what it
 * holds. Of those who could give up something in a pool the one with the most money frees as much as any other, in the pool
 * and in all around it; so one look from the last unit to the first is enough.
 *
 * <p>Time: O(pairs &middot; nesting&sup2;).
 */
final class Envy {

    private static final long NOBODY = -1;

    private final Problem problem;
    private final Room room;
    /** For each pool the most money that one of the units looked at so far holds inside it. */
    private final long[] most;

    private Envy(Problem problem, Room room) {
        this.problem = problem;
        this.room = room;
        most = new long[problem.pools()];
        Arrays.fill(most, NOBODY);
    }

    static BitSet find(Problem problem, Room room, int[] held) {
        Envy envy = new Envy(problem, room);
        BitSet envious = new BitSet();
        for (int unit = held.length - 1; unit >= 0; unit--) {
            if (held[unit] == Problem.NONE) {
                envious.set(unit, envy.isEnvious(unit));
            } else {
                envy.enter(held[unit]);
            }
        }
        return envious;
    }

    private void enter(int at) {
        long cost = problem.pairs().cost(at);
        for (int pool = problem.pairs().project(at); pool != Problem.NONE; pool = problem.parent()[pool]) {
            most[pool] = Math.max(most[pool], cost);
        }
    }

    private boolean isEnvious(int unit) {
        for (int at = problem.pairs().first(unit); at < problem.pairs().first(unit + 1); at++) {
            if (wouldFit(problem.pairs().project(at), problem.pairs().cost(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whoever leaves must leave the innermost pool that is full, or one further in; those further in have less to free. */
    private boolean wouldFit(int pool, long cost) {
        int blocked = room.lowestFull(pool, cost);
        if (blocked == Problem.NONE) {
            return true;
        }
        long freed = most[blocked];
        return freed != NOBODY && room.fitsAfter(blocked, cost, blocked, freed);
    }
}
