package io.github.zhuanjie.matching.solver;

import io.github.zhuanjie.matching.Pairs;
import java.util.Arrays;

/** The slow way to know who can be served: units take places one after the other by maximum flow through a matrix. */
final class PlaceFlow {

    private final int[][] room;
    private final boolean[] seen;
    private final int units;
    private final int sink;

    private PlaceFlow(Problem problem) {
        Pairs pairs = problem.pairs();
        units = problem.units();
        sink = units + problem.pools();
        room = new int[sink + 1][sink + 1];
        seen = new boolean[sink + 1];
        for (int unit = 0; unit < units; unit++) {
            for (int at = pairs.first(unit); at < pairs.first(unit + 1); at++) {
                room[unit][units + pairs.project(at)] = 1;
            }
        }
        for (int pool = 0; pool < problem.pools(); pool++) {
            int outer = problem.parent()[pool];
            room[units + pool][outer == Problem.NONE ? sink : units + outer] = problem.capacity()[pool];
        }
    }

    /** Returns for each unit whether it is served if those before it come first. */
    static boolean[] served(Problem problem) {
        PlaceFlow flow = new PlaceFlow(problem);
        boolean[] served = new boolean[flow.units];
        for (int unit = 0; unit < served.length; unit++) {
            Arrays.fill(flow.seen, false);
            served[unit] = flow.push(unit);
        }
        return served;
    }

    private boolean push(int from) {
        if (from == sink) {
            return true;
        }
        seen[from] = true;
        for (int to = 0; to <= sink; to++) {
            if (!seen[to] && room[from][to] > 0 && push(to)) {
                room[from][to]--;
                room[to][from]++;
                return true;
            }
        }
        return false;
    }
}
