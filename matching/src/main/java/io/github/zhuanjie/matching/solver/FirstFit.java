package io.github.zhuanjie.matching.solver;

import java.util.Arrays;
import java.util.BitSet;

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
    private static final BitSet NOTHING = new BitSet();

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
            serve(problem, room, held, unit, NOTHING);
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

    /** Serves a unit by the first pair that fits, of those that are to be kept if one of them does; false if none fits. */
    static boolean serve(Problem problem, Room room, int[] held, int unit, BitSet kept) {
        int end = problem.pairs().first(unit + 1);
        int fitting = Problem.NONE;
        for (int at = problem.pairs().first(unit); at < end; at++) {
            if ((fitting == Problem.NONE || kept.get(at))
                    && room.fits(problem.pairs().project(at), problem.pairs().cost(at))) {
                fitting = at;
                if (kept.isEmpty() || kept.get(at)) {
                    break;
                }
            }
        }
        if (fitting == Problem.NONE) {
            return false;
        }
        room.take(problem.pairs().project(fitting), problem.pairs().cost(fitting));
        held[unit] = fitting;
        return true;
    }
}
