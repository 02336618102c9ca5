package io.github.zhuanjie.matching.solver;

import io.github.zhuanjie.matching.Pairs;
import java.util.OptionalLong;
import java.util.SplittableRandom;

/** Problems small enough to try everything, and what trying everything finds. */
final class SmallProblem {

    private static final int MOST_UNITS = 8;
    private static final int[] BENEFITS = {1, 2, 4, 10, 1000};

    private SmallProblem() {}

    /** Returns a problem with up to eight units, flat or with pools inside pools, often with ties. */
    static Problem random(SplittableRandom random) {
        int roots = 1 + random.nextInt(4);
        int pools = roots + (random.nextBoolean() ? 0 : random.nextInt(6));
        int[] parent = new int[pools];
        int[] capacity = new int[pools];
        for (int p = 0; p < pools; p++) {
            parent[p] = p < roots ? Problem.NONE : random.nextInt(p);
            capacity[p] = p < roots ? random.nextInt(5) : random.nextInt(3);
        }
        return new Problem(pairs(random, 1 + random.nextInt(MOST_UNITS), pools), capacity, parent);
    }

    private static Pairs pairs(SplittableRandom random, int units, int pools) {
        int bound = BENEFITS[random.nextInt(BENEFITS.length)];
        int density = 1 + random.nextInt(3);
        Pairs.Builder pairs = new Pairs.Builder();
        for (int unit = 0; unit < units; unit++) {
            for (int p = 0; p < pools; p++) {
                if (random.nextInt(4) < density) {
                    pairs.add(p, random.nextInt(bound), 0, 0);
                }
            }
            pairs.endNeed();
        }
        return pairs.build();
    }

    /** Returns a problem that differs a little from another, with the same pairs of other benefits. */
    static Problem changed(Problem problem, SplittableRandom random) {
        int[] capacity = problem.capacity().clone();
        capacity[random.nextInt(capacity.length)] = random.nextInt(4);
        Pairs.Builder pairs = new Pairs.Builder();
        for (int unit = 0; unit < problem.units(); unit++) {
            boolean isChanged = random.nextInt(4) == 0;
            for (int e = problem.pairs().first(unit); e < problem.pairs().first(unit + 1); e++) {
                int benefit = problem.pairs().benefit(e);
                pairs.add(problem.pairs().project(e), isChanged ? random.nextInt(benefit + 3) : benefit, 0, 0);
            }
            pairs.endNeed();
        }
        return new Problem(pairs.build(), capacity, problem.parent());
    }

    /** Returns the largest total benefit. */
    static long best(Problem problem) {
        return best(problem, problem.capacity().clone(), 0);
    }

    private static long best(Problem problem, int[] left, int unit) {
        if (unit == problem.units()) {
            return 0;
        }
        long best = best(problem, left, unit + 1);
        for (int e = problem.pairs().first(unit); e < problem.pairs().first(unit + 1); e++) {
            if (take(problem, left, e)) {
                best = Math.max(best, problem.pairs().benefit(e) + best(problem, left, unit + 1));
                count(problem, left, e, 1);
            }
        }
        return best;
    }

    /** Returns the largest total benefit with which all are served, if they can be. */
    static OptionalLong bestOfAll(Problem problem) {
        return bestOfAll(problem, problem.capacity().clone(), 0);
    }

    private static OptionalLong bestOfAll(Problem problem, int[] left, int unit) {
        if (unit == problem.units()) {
            return OptionalLong.of(0);
        }
        OptionalLong best = OptionalLong.empty();
        for (int e = problem.pairs().first(unit); e < problem.pairs().first(unit + 1); e++) {
            if (take(problem, left, e)) {
                OptionalLong rest = bestOfAll(problem, left, unit + 1);
                if (rest.isPresent()) {
                    long sum = rest.getAsLong() + problem.pairs().benefit(e);
                    best = OptionalLong.of(Math.max(sum, best.orElse(sum)));
                }
                count(problem, left, e, 1);
            }
        }
        return best;
    }

    private static boolean take(Problem problem, int[] left, int e) {
        for (int p = problem.pairs().project(e); p != Problem.NONE; p = problem.parent()[p]) {
            if (left[p] == 0) {
                return false;
            }
        }
        count(problem, left, e, -1);
        return true;
    }

    private static void count(Problem problem, int[] left, int e, int by) {
        for (int p = problem.pairs().project(e); p != Problem.NONE; p = problem.parent()[p]) {
            left[p] += by;
        }
    }
}
