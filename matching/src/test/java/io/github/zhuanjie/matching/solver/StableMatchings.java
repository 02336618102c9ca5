package io.github.zhuanjie.matching.solver;

import io.github.zhuanjie.matching.Pairs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** What stability means, word for word: a project chooses from those who ask, the best first, as long as there is room. */
final class StableMatchings {

    private final Problem problem;
    private final Pairs pairs;
    private final int[] unitOf;

    StableMatchings(Problem problem) {
        this.problem = problem;
        pairs = problem.pairs();
        unitOf = new int[pairs.size()];
        for (int unit = 0; unit < problem.units(); unit++) {
            Arrays.fill(unitOf, pairs.first(unit), pairs.first(unit + 1), unit);
        }
    }

    /**
     * Returns a pair that would rather be together than stay as it is, or none.
     *
     * @param leavesFirst  whether the unit gives its present place up before it is compared with others
     */
    int blockingPair(int[] held, boolean leavesFirst) {
        for (int unit = 0; unit < held.length; unit++) {
            int present = held[unit] == Problem.NONE ? pairs.first(unit + 1) : held[unit];
            for (int at = pairs.first(unit); at < present; at++) {
                List<Integer> asking = new ArrayList<>(List.of(at));
                for (int each : held) {
                    if (each != Problem.NONE && !(leavesFirst && each == held[unit])) {
                        asking.add(each);
                    }
                }
                if (chosen(asking).contains(at)) {
                    return at;
                }
            }
        }
        return Problem.NONE;
    }

    /** Returns whom all projects choose of those who ask; what one project does is nothing to another. */
    private List<Integer> chosen(List<Integer> asking) {
        asking.sort(Comparator.comparingInt(pairs::merit)
                .reversed()
                .thenComparingInt(at -> unitOf[at])
                .thenComparingInt(at -> at));
        int[] left = problem.capacity().clone();
        List<Integer> chosen = new ArrayList<>();
        for (int at : asking) {
            if (take(left, pairs.project(at))) {
                chosen.add(at);
            }
        }
        return chosen;
    }

    private boolean take(int[] left, int pool) {
        for (int at = pool; at != Problem.NONE; at = problem.parent()[at]) {
            if (left[at] == 0) {
                return false;
            }
        }
        for (int at = pool; at != Problem.NONE; at = problem.parent()[at]) {
            left[at]--;
        }
        return true;
    }

    /** Returns all stable matchings, by trying all matchings. */
    List<int[]> all() {
        List<int[]> all = new ArrayList<>();
        collect(new int[problem.units()], 0, problem.capacity().clone(), all);
        return all;
    }

    private void collect(int[] held, int unit, int[] left, List<int[]> all) {
        if (unit == held.length) {
            if (blockingPair(held, false) == Problem.NONE) {
                all.add(held.clone());
            }
            return;
        }
        held[unit] = Problem.NONE;
        collect(held, unit + 1, left, all);
        for (int at = pairs.first(unit); at < pairs.first(unit + 1); at++) {
            int[] then = left.clone();
            if (take(then, pairs.project(at))) {
                held[unit] = at;
                collect(held, unit + 1, then, all);
            }
        }
    }
}
