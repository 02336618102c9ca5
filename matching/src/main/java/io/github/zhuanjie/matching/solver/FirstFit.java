package io.github.zhuanjie.matching.solver;

import java.util.Arrays;

/**
 * Serves units in order, each from the first pool where it fits, by places and money. Nobody is ever moved. O(pairs) times
 * the depth of the pools.
 */
public final class FirstFit {

    private static final int CHECK_EVERY = 1 << 14;

    private FirstFit() {}

    /**
     * Serves.
     *
     * @param problem  units and pools
     * @param budget  for each pool its money in fen, {@code Long.MAX_VALUE} for no limit
     * @param checkpoint  called now and then
     * @return for each unit the pair that serves it, or {@link Problem#NONE}
     */
    public static int[] solve(Problem problem, long[] budget, Runnable checkpoint) {
        Room room = new Room(problem, budget);
        int[] held = new int[problem.units()];
        Arrays.fill(held, Problem.NONE);
        for (int unit = 0; unit < held.length; unit++) {
            if (unit % CHECK_EVERY == 0) {
                checkpoint.run();
            }
            serve(problem, room, held, unit);
        }
        return held;
    }

    /** Serves a unit from the first pool where it fits; false if there is none. */
    static boolean serve(Problem problem, Room room, int[] held, int unit) {
        for (int at = problem.pairs().first(unit); at < problem.pairs().first(unit + 1); at++) {
            int pool = problem.pairs().project(at);
            long cost = problem.pairs().cost(at);
            if (room.fits(pool, cost)) {
                room.take(pool, cost);
                held[unit] = at;
                return true;
            }
        }
        return false;
    }
}
