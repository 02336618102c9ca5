package io.github.zhuanjie.matching.solver;

import io.github.zhuanjie.matching.Pairs;
import java.util.ArrayList;
import java.util.List;

/** Checks what a served set claims, by counting; it knows nothing about paths. */
final class ServedSetChecker {

    private final Problem problem;
    private final ServedSet set;
    private final List<String> faults = new ArrayList<>();

    private ServedSetChecker(Problem problem, ServedSet set) {
        this.problem = problem;
        this.set = set;
    }

    /** Returns what is wrong, nothing if every unit is served or proven to be in the way of others. */
    static List<String> faultsOf(Problem problem, ServedSet set) {
        ServedSetChecker checker = new ServedSetChecker(problem, set);
        checker.faults.addAll(PoolProblems.faultsOf(problem, set.pair()));
        for (int unit = 0; unit < problem.units(); unit++) {
            if (set.pair()[unit] == Problem.NONE) {
                checker.checkProof(unit);
            } else if (set.proof()[unit] != 0) {
                checker.faults.add("unit " + unit + " is served, and there is a proof that it is not");
            }
        }
        return checker.faults;
    }

    private void checkProof(int unit) {
        boolean[] saturated = new boolean[problem.pools()];
        for (int i = 0; i < set.proof()[unit]; i++) {
            if (saturated[set.saturated()[i]]) {
                faults.add("pool " + set.saturated()[i] + " is listed twice");
            }
            saturated[set.saturated()[i]] = true;
        }
        if (!leadsInto(unit, saturated)) {
            faults.add("unit " + unit + " has a pool that is not in its proof");
        }
        int before = 0;
        for (int other = 0; other < unit; other++) {
            if (set.pair()[other] != Problem.NONE && leadsInto(other, saturated)) {
                before++;
            }
        }
        if (before != placesOf(saturated)) {
            faults.add("unit " + unit + " has " + before + " before it for " + placesOf(saturated) + " places");
        }
        checkClosed(saturated);
    }

    private boolean leadsInto(int unit, boolean[] saturated) {
        Pairs pairs = problem.pairs();
        for (int at = pairs.first(unit); at < pairs.first(unit + 1); at++) {
            if (!saturated[pairs.project(at)]) {
                return false;
            }
        }
        return true;
    }

    /** Whoever is served in the set needs one of these places, those of the outermost pools in it. */
    private int placesOf(boolean[] saturated) {
        int places = 0;
        for (int pool = 0; pool < saturated.length; pool++) {
            int outer = problem.parent()[pool];
            if (saturated[pool] && (outer == Problem.NONE || !saturated[outer])) {
                places += problem.capacity()[pool];
            }
        }
        return places;
    }

    private void checkClosed(boolean[] saturated) {
        int[] load = new int[saturated.length];
        for (int unit = 0; unit < problem.units(); unit++) {
            int at = set.pair()[unit];
            if (at == Problem.NONE) {
                continue;
            }
            if (saturated[problem.pairs().project(at)] && !leadsInto(unit, saturated)) {
                faults.add("unit " + unit + " could leave the set");
            }
            for (int pool = problem.pairs().project(at); pool != Problem.NONE; pool = problem.parent()[pool]) {
                load[pool]++;
            }
        }
        for (int pool = 0; pool < load.length; pool++) {
            int outer = problem.parent()[pool];
            boolean inside = outer != Problem.NONE && saturated[outer];
            if (saturated[pool] && !inside && load[pool] < problem.capacity()[pool]) {
                faults.add("pool " + pool + " has room, and so has what is around it");
            }
            if (!saturated[pool] && inside && load[pool] > 0) {
                faults.add("pool " + pool + " could give a place back to the set");
            }
        }
    }
}
