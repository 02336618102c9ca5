package io.github.zhuanjie.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.matching.Pairs;

/** What must be true of every solution, recomputed without the solver. */
final class Solutions {

    private Solutions() {}

    /** Checks that a solution is possible, adds up, and is proved by its prices. */
    static void check(Problem problem, Solution solution, boolean isAllServed) {
        int[] served = new int[problem.pools()];
        long objective = 0;
        Pairs pairs = problem.pairs();
        for (int unit = 0; unit < problem.units(); unit++) {
            int e = solution.held()[unit];
            if (e != Problem.NONE) {
                assertThat(e).isBetween(pairs.first(unit), pairs.first(unit + 1) - 1);
                objective += pairs.benefit(e);
                for (int p = pairs.project(e); p != Problem.NONE; p = problem.parent()[p]) {
                    served[p]++;
                }
            }
        }
        long bound = 0;
        for (int p = 0; p < served.length; p++) {
            assertThat(served[p]).isLessThanOrEqualTo(problem.capacity()[p]);
            assertThat(solution.price()[p]).isNotNegative();
            bound += (long) solution.price()[p] * problem.capacity()[p];
        }
        for (int unit = 0; unit < problem.units(); unit++) {
            bound += most(problem, solution, unit, isAllServed);
        }
        assertThat(solution.objective()).isEqualTo(objective);
        assertThat(solution.bound()).isEqualTo(bound);
        assertThat(solution.isProved()).isTrue();
    }

    private static long most(Problem problem, Solution solution, int unit, boolean isAllServed) {
        long most = isAllServed ? Long.MIN_VALUE : 0;
        for (int e = problem.pairs().first(unit); e < problem.pairs().first(unit + 1); e++) {
            long utility = problem.pairs().benefit(e);
            for (int p = problem.pairs().project(e); p != Problem.NONE; p = problem.parent()[p]) {
                utility -= solution.price()[p];
            }
            most = Math.max(most, utility);
        }
        return most;
    }
}
