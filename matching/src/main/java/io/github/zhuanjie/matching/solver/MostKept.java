package io.github.zhuanjie.matching.solver;

import io.github.zhuanjie.matching.Pairs;
import java.util.BitSet;

/**
 * Of all optima of a problem one that keeps the most of some pairs.
 *
 * <p>Computes it from any optimum with its prices: an assignment is an optimum if and only if every unit holds a pair that
 * leaves it the most after prices, units to which that leaves more than nothing are served, and pools with a price are full
 * (complementary slackness; Ahuja, Magnanti, Orlin, "Network Flows", 1993, section 9.4). So pairs that leave less are
 * dropped, and of those left each is worth one if it is to be kept, and besides, for its unit if that has to be served and for
 * each pool around it that has to be full, more than all kept pairs together. The optimum of that problem does both.
 *
 * <p>Complexity: one scan of all pairs, and what {@link MaxBenefitSolver} takes for the pairs that are left. Not checked:
 * that the solution is an optimum of the problem.
 */
public final class MostKept {

    private final Problem problem;
    private final Solution optimum;
    private final BitSet kept;
    /** What serving a unit that has to be served, or filling a place of a pool that has to be full, is worth. */
    private final int must;

    private final int[] toll;
    /** For each pool how many pools around it, with it, have to be full. */
    private final int[] priced;

    private MostKept(Problem problem, Solution optimum, BitSet kept) {
        this.problem = problem;
        this.optimum = optimum;
        this.kept = kept;
        must = kept.cardinality() + 1;
        toll = new int[problem.pools()];
        priced = new int[problem.pools()];
        for (int pool = 0; pool < problem.pools(); pool++) {
            for (int p = pool; p != Problem.NONE; p = problem.parent()[p]) {
                toll[pool] += optimum.price()[p];
                priced[pool] += optimum.price()[p] > 0 ? 1 : 0;
            }
        }
    }

    /**
     * Computes who is served by what.
     *
     * @param problem  the problem
     * @param optimum  an optimum of it
     * @param kept  the pairs of which as many as possible are to be held
     * @param checkpoint  called every few milliseconds of work; may throw to end the run
     * @return for each unit the pair that serves it, or {@link Problem#NONE}; as good as the optimum
     */
    public static int[] of(Problem problem, Solution optimum, BitSet kept, Runnable checkpoint) {
        return new MostKept(problem, optimum, kept).solve(checkpoint);
    }

    private int[] solve(Runnable checkpoint) {
        Pairs pairs = problem.pairs();
        Pairs.Builder left = new Pairs.Builder(problem.units(), pairs.size());
        int[] origin = new int[pairs.size()];
        int size = 0;
        for (int unit = 0; unit < problem.units(); unit++) {
            int most = most(unit);
            boolean served = most > optimum.outside() || optimum.outside() < 0;
            for (int at = pairs.first(unit); at < pairs.first(unit + 1); at++) {
                if (net(at) == most) {
                    left.add(pairs.project(at), worth(at, served), 0, 0);
                    origin[size++] = at;
                }
            }
            left.endNeed();
        }
        Problem ofTies = new Problem(left.build(), problem.capacity(), problem.parent());
        int[] held = new MaxBenefitSolver(checkpoint).solve(ofTies).held().clone();
        for (int unit = 0; unit < held.length; unit++) {
            held[unit] = held[unit] == Problem.NONE ? Problem.NONE : origin[held[unit]];
        }
        return held;
    }

    /** The most that a pair leaves the unit, at least what it is worth not to be served. */
    private int most(int unit) {
        int most = optimum.outside();
        for (int at = problem.pairs().first(unit); at < problem.pairs().first(unit + 1); at++) {
            most = Math.max(most, net(at));
        }
        return most;
    }

    private int net(int at) {
        return problem.pairs().benefit(at) - toll[problem.pairs().project(at)];
    }

    private int worth(int at, boolean served) {
        int musts = priced[problem.pairs().project(at)] + (served ? 1 : 0);
        return Math.addExact(Math.multiplyExact(musts, must), kept.get(at) ? 1 : 0);
    }
}
