package io.github.zhuanjie.matching.solver;

import io.github.zhuanjie.matching.Pairs;
import java.util.Arrays;

/**
 * Lets units ask their pools in the order of their preference; a pool keeps those that matter most to it, for the time
 * being, and who has to leave asks on.
 *
 * <p>Computes the stable matching that is best for every unit. Stable means that no pair would rather be together: a
 * unit that would like another pair better than what it has finds there a pool, or one around it, that is full of units
 * with higher merit. Of two with equal merit the one with the higher priority (the lower number) comes first.
 *
 * <p>Which units a project with nested pools chooses: it takes those who ask one after the other in the order of their
 * merit, each if there is still room in its pool and all pools around that. The choice from a laminar family is the
 * greedy choice of a matroid, so whoever is refused is refused for ever, provided that all pools of a project have the
 * same order. They have, since merit belongs to the unit and the project. Should the pairs of a unit with pools of one
 * project differ in merit, the result is stable in the sense that each pair is an application of its own.
 *
 * <p>Time: O(pairs · (log pairs + nesting)). Memory: 8 bytes for each unit that a pool can serve itself, 12 for a unit,
 * about 40 for a pool, besides the problem.
 *
 * <p>Not checked: that the columns of the problem fit each other. Alternative: {@link PriorityPaths} serves more units;
 * there pools have no order of their own.
 *
 * <p>References: D. Gale, L. S. Shapley, College admissions and the stability of marriage, 1962; D. G. McVitie, L. B.
 * Wilson, The stable marriage problem, 1971 (one unit after the other); A. E. Roth, M. A. O. Sotomayor, Two-sided
 * matching, 1990 (places); T. Fleiner, A fixed-point approach to stable matchings and some applications, 2003 (matroids);
 * Y. Kamada, F. Kojima, Efficient matching under distributional constraints, 2015 (areas).
 */
public final class DeferredAcceptance {

    private static final int NONE = Problem.NONE;
    private static final int PROPOSALS_BETWEEN_CHECKPOINTS = 1 << 15;

    private final Problem problem;
    private final Pairs pairs;
    private final PoolRankings rankings;
    private final int[] load;
    private final int[] held;
    private final int[] next;
    private final Runnable checkpoint;
    private int proposals;

    private DeferredAcceptance(Problem problem, Runnable checkpoint) {
        this.problem = problem;
        this.checkpoint = checkpoint;
        pairs = problem.pairs();
        rankings = new PoolRankings(problem);
        load = new int[problem.pools()];
        held = new int[problem.units()];
        Arrays.fill(held, NONE);
        next = new int[problem.units()];
        for (int unit = 0; unit < next.length; unit++) {
            next[unit] = pairs.first(unit);
        }
    }

    /**
     * Finds the stable matching that is best for the units.
     *
     * @param problem  the problem
     * @param checkpoint  what is run every few milliseconds; what it throws ends the search
     * @return for each unit the position of the pair that serves it, or {@link Problem#NONE}
     */
    public static int[] solve(Problem problem, Runnable checkpoint) {
        return new DeferredAcceptance(problem, checkpoint).solve();
    }

    private int[] solve() {
        for (int first = 0; first < held.length; first++) {
            int unit = first;
            while (unit != NONE) {
                unit = next[unit] == pairs.first(unit + 1) ? NONE : propose(unit);
            }
        }
        return held;
    }

    /** Lets a unit ask at its next pair; returns who has to ask now: it, whoever had to leave for it, or nobody. */
    private int propose(int unit) {
        countProposal();
        int at = next[unit];
        next[unit]++;
        int pool = pairs.project(at);
        int full = innermostFull(pool);
        if (full == NONE) {
            rankings.add(pool, pairs.merit(at), unit);
            addLoad(pool, 1);
            held[unit] = at;
            return NONE;
        }
        if (!rankings.isBetterThanWorst(full, pairs.merit(at), unit)) {
            return unit;
        }
        // whoever leaves makes room in all full pools, because those lie around the innermost one
        int leavesFrom = rankings.poolOfWorst(full);
        int leaving = rankings.replaceWorst(leavesFrom, pool, pairs.merit(at), unit);
        if (leavesFrom != pool) {
            addLoad(leavesFrom, -1);
            addLoad(pool, 1);
        }
        held[unit] = at;
        held[leaving] = NONE;
        return leaving;
    }

    private int innermostFull(int pool) {
        int at = pool;
        while (at != NONE && load[at] < problem.capacity()[at]) {
            at = problem.parent()[at];
        }
        return at;
    }

    private void addLoad(int pool, int units) {
        for (int at = pool; at != NONE; at = problem.parent()[at]) {
            load[at] += units;
        }
    }

    private void countProposal() {
        proposals++;
        if (proposals == PROPOSALS_BETWEEN_CHECKPOINTS) {
            proposals = 0;
            checkpoint.run();
        }
    }
}
