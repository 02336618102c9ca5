package io.github.zhuanjie.matching.solver;

import io.github.zhuanjie.matching.Pairs;
import java.util.Arrays;

/**
 * Serves each unit, in the order of priority, by its first pair with room, and never moves anybody.
 *
 * <p>Computes what a clerk with a list would do: the baseline that others are measured by. Nothing is promised but that
 * no unit is left out for which there is room. At least half as many are served as could be.
 *
 * <p>Time: O(pairs · nesting). Not checked: that the columns of the problem fit each other. Alternative: {@link
 * PriorityPaths}, which serves all that can be served.
 */
public final class FirstFit {

    private static final int UNITS_BETWEEN_CHECKPOINTS = 1 << 14;

    private FirstFit() {}

    /**
     * Serves the units.
     *
     * @param problem  the problem
     * @param checkpoint  what is run every few milliseconds; what it throws ends the search
     * @return for each unit the position of the pair that serves it, or {@link Problem#NONE}
     */
    public static int[] solve(Problem problem, Runnable checkpoint) {
        Pairs pairs = problem.pairs();
        int[] held = new int[problem.units()];
        Arrays.fill(held, Problem.NONE);
        int[] left = problem.capacity().clone();
        for (int unit = 0; unit < held.length; unit++) {
            if (unit % UNITS_BETWEEN_CHECKPOINTS == UNITS_BETWEEN_CHECKPOINTS - 1) {
                checkpoint.run();
            }
            int at = pairs.first(unit);
            int end = pairs.first(unit + 1);
            while (at < end && !hasRoom(problem, left, pairs.project(at))) {
                at++;
            }
            if (at < end) {
                held[unit] = at;
                takePlace(problem, left, pairs.project(at));
            }
        }
        return held;
    }

    private static boolean hasRoom(Problem problem, int[] left, int pool) {
        int at = pool;
        while (at != Problem.NONE && left[at] > 0) {
            at = problem.parent()[at];
        }
        return at == Problem.NONE;
    }

    private static void takePlace(Problem problem, int[] left, int pool) {
        for (int at = pool; at != Problem.NONE; at = problem.parent()[at]) {
            left[at]--;
        }
    }
}
