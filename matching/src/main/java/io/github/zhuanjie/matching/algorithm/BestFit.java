package io.github.zhuanjie.matching.algorithm;

import io.github.zhuanjie.matching.Pairs;
import io.github.zhuanjie.matching.solver.MaxBenefitSolver;
import io.github.zhuanjie.matching.solver.MostKept;
import io.github.zhuanjie.matching.solver.Problem;
import io.github.zhuanjie.matching.solver.Solution;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Among all ways to serve the same units the one with the largest benefit, with the prices that prove it.
 *
 * @param held  for each unit the pair that serves it, or {@link Problem#NONE}
 * @param price  the price of each pool, for those units only
 */
record BestFit(int[] held, int[] price) {

    /**
     * Returns the best fit, of several one that keeps the most of some pairs, or nothing if benefits lie too far apart for the
     * solver's range.
     */
    static Optional<BestFit> of(Problem problem, int[] served, BitSet kept, Runnable checkpoint) {
        return of(problem, served, Optional.empty(), kept, checkpoint);
    }

    /** Returns the same from prices by which the units are nearly served best, of several one that is found from there. */
    static Optional<BestFit> of(
            Problem problem, int[] served, Optional<int[]> price, BitSet kept, Runnable checkpoint) {
        int[] units = IntStream.range(0, served.length)
                .filter(unit -> served[unit] != Problem.NONE)
                .toArray();
        if (kept.isEmpty() && isAllTheSame(problem.pairs(), units)) {
            return Optional.of(new BestFit(served, new int[problem.pools()]));
        }
        Problem part = units.length == served.length
                ? problem
                : new Problem(pairsOf(problem.pairs(), units), problem.capacity(), problem.parent());
        try {
            Solution solution =
                    new MaxBenefitSolver(checkpoint).serveAll(part, renumbered(problem, units, part, served), price);
            int[] held = kept.isEmpty()
                    ? solution.held()
                    : MostKept.of(part, solution, within(problem, units, part, kept), checkpoint);
            return Optional.of(new BestFit(translated(problem, units, part, held), solution.price()));
        } catch (IllegalArgumentException tooFarApart) {
            return Optional.empty();
        }
    }

    /** Returns the pairs of a part of a problem that are some pairs of the whole. */
    private static BitSet within(Problem problem, int[] units, Problem part, BitSet some) {
        BitSet found = new BitSet();
        for (int i = 0; i < units.length; i++) {
            int from = problem.pairs().first(units[i]);
            int to = problem.pairs().first(units[i] + 1);
            for (int at = some.nextSetBit(from); at >= 0 && at < to; at = some.nextSetBit(at + 1)) {
                found.set(at - from + part.pairs().first(i));
            }
        }
        return found;
    }

    private static boolean isAllTheSame(Pairs pairs, int[] units) {
        for (int unit : units) {
            for (int at = pairs.first(unit); at < pairs.first(unit + 1); at++) {
                if (pairs.benefit(at) != pairs.benefit(pairs.first(unit))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Pairs pairsOf(Pairs pairs, int[] units) {
        int size = Arrays.stream(units)
                .map(unit -> pairs.first(unit + 1) - pairs.first(unit))
                .sum();
        Pairs.Builder part = new Pairs.Builder(units.length, size);
        for (int unit : units) {
            for (int at = pairs.first(unit); at < pairs.first(unit + 1); at++) {
                part.add(pairs.project(at), pairs.benefit(at), 0, 0);
            }
            part.endNeed();
        }
        return part.build();
    }

    /** Returns for each unit of a part of a problem the pair there that it holds in the whole. */
    static int[] renumbered(Problem problem, int[] units, Problem part, int[] held) {
        int[] own = new int[units.length];
        for (int i = 0; i < units.length; i++) {
            own[i] = held[units[i]]
                    - problem.pairs().first(units[i])
                    + part.pairs().first(i);
        }
        return own;
    }

    /** Returns for each unit of the whole the pair that it holds in a part of it. */
    static int[] translated(Problem problem, int[] units, Problem part, int[] held) {
        int[] all = new int[problem.units()];
        Arrays.fill(all, Problem.NONE);
        for (int i = 0; i < units.length; i++) {
            all[units[i]] =
                    problem.pairs().first(units[i]) + held[i] - part.pairs().first(i);
        }
        return all;
    }
}
