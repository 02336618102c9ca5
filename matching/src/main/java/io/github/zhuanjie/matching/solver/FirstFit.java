package io.github.zhuanjie.matching.solver;

import java.util.Arrays;

/**
 * Serves each unit, in the order of priority, from its first pool where it fits by places and money, and never moves anybody.
 *
 * <p>Computes what a clerk with a list would do: the baseline that others are measured by. Nothing is promised but that no
 * unit is left out for which there was room when it was asked. Where no money is limited, at least half as many are served
 * as could be.
 *
 * <p>Time: O(pairs · nesting). Not checked: that the columns of the problem fit each other. Alternative: {@link
 * PriorityPaths}, which serves all that can be served.
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
            if (unit % CHECK_EVERY == CHECK_EVERY - 1) {
                checkpoint.run();
            }
            serve(problem, room, held, unit);
        }
        return held;
    }

    /**
     * Tells whether an answer takes no more money than there is.
     *
     * @param problem  units and pools
     * @param budget  for each pool its money in fen, {@code Long.MAX_VALUE} for no limit
     * @param held  for each unit the pair that serves it, or {@link Problem#NONE}
     * @return whether it is so
     */
    public static boolean isWithin(Problem problem, long[] budget, int[] held) {
        Room room = new Room(problem, budget);
        for (int at : held) {
            if (at != Problem.NONE) {
                int pool = problem.pairs().project(at);
                if (!room.fits(pool, problem.pairs().cost(at))) {
                    return false;
                }
                room.take(pool, problem.pairs().cost(at));
            }
        }
        return true;
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
