package io.github.zhuanjie.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhuanjie.matching.Pairs;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Everything tried on {@code -Dzhuanjie.matchings} tiny problems, ten thousand unless it says more. */
class WholeGrantsSolverTest {

    private static final long RUNS = Long.getLong("zhuanjie.matchings", 10_000L);
    private static final Runnable ON = () -> {};

    private static WholeGrants checked(MoneyProblem problem) {
        WholeGrants grants = WholeGrantsSolver.solve(problem, ON);
        new WholeGrantsChecks(problem).check(grants);
        return grants;
    }

    private static MoneyProblem equalUnits(int units, long cost, int capacity, long budget) {
        Pairs.Builder pairs = new Pairs.Builder();
        for (int n = 0; n < units; n++) {
            pairs.add(0, 7, cost, 0).endNeed();
        }
        return new MoneyProblem(
                new Problem(pairs.build(), new int[] {capacity}, MoneyProblems.none(1)), new long[] {budget});
    }

    @Nested
    class Tiny {

        /** Returns how many of the optima were reached. */
        private long reached(boolean nested, boolean places) {
            return LongStream.range(0, RUNS / 4)
                    .parallel()
                    .filter(seed -> {
                        MoneyProblem problem = MoneyProblems.tiny(seed, nested, places);
                        WholeGrants grants = checked(problem);
                        long best = new WholeGrantsChecks(problem).best(0);
                        assertThat(best).as("seed %s", seed).isBetween(grants.benefit(), grants.bound());
                        return best == grants.benefit();
                    })
                    .count();
        }

        @Test
        void theOptimumLiesBetweenBenefitAndBoundWithBudgets() {
            assertThat(reached(false, false)).isGreaterThan(RUNS / 4 * 3 / 4);
        }

        @Test
        void theOptimumLiesBetweenBenefitAndBoundWithBudgetsAndPlaces() {
            assertThat(reached(false, true)).isGreaterThan(RUNS / 4 * 3 / 4);
        }

        @Test
        void theOptimumLiesBetweenBenefitAndBoundInNestedPools() {
            assertThat(reached(true, false)).isGreaterThan(RUNS / 4 * 3 / 4);
        }

        @Test
        void theOptimumLiesBetweenBenefitAndBoundInNestedPoolsWithPlaces() {
            assertThat(reached(true, true)).isGreaterThan(RUNS / 4 * 3 / 4);
        }
    }

    @Nested
    class Larger {

        @Test
        void benefitAndBoundAreNear() {
            for (long seed = 0; seed < 5; seed++) {
                WholeGrants grants = checked(MoneyProblems.larger(seed, 3_000, 12));

                assertThat(grants.bound() - grants.benefit()).isLessThan(grants.benefit() / 200);
            }
        }

        @Test
        void aSampleLeadsThereToo() {
            WholeGrants grants = checked(MoneyProblems.larger(1, 20_000, 8));

            assertThat(grants.bound() - grants.benefit()).isLessThan(grants.benefit() / 500);
        }

        @Test
        void theSameProblemHasTheSameResult() {
            WholeGrants once = WholeGrantsSolver.solve(MoneyProblems.larger(3, 3_000, 12), ON);
            WholeGrants again = WholeGrantsSolver.solve(MoneyProblems.larger(3, 3_000, 12), ON);

            assertThat(once.held()).isEqualTo(again.held());
            assertThat(once.moneyPrice()).isEqualTo(again.moneyPrice());
            assertThat(once.placePrice()).isEqualTo(again.placePrice());
        }
    }

    @Nested
    class Degenerate {

        @Test
        void nothingAtAll() {
            MoneyProblem problem =
                    new MoneyProblem(new Problem(new Pairs.Builder().build(), new int[0], new int[0]), new long[0]);

            assertThat(checked(problem).bound()).isZero();
        }

        @Test
        void noBudgetButGrantsThatCostNothing() {
            assertThat(checked(equalUnits(9, 0, 100, 0)).benefit()).isEqualTo(63);
        }

        @Test
        void noBudget() {
            WholeGrants grants = checked(equalUnits(9, 1, 100, 0));

            assertThat(grants.benefit()).isZero();
            assertThat(grants.bound()).isZero();
        }

        @Test
        void noPlaces() {
            assertThat(checked(equalUnits(9, 1, 0, 100)).bound()).isZero();
        }

        @Test
        void dearerThanAnyBudget() {
            assertThat(checked(equalUnits(9, 101, 100, 100)).bound()).isZero();
        }

        @Test
        void allEqualAndARemainderForNobody() {
            WholeGrants grants = checked(equalUnits(5_000, 300, 10_000, 300 * 1_234 + 299));

            assertThat(grants.benefit()).isEqualTo(7 * 1_234);
            assertThat(grants.bound() - grants.benefit()).isBetween(0L, 8L);
        }

        @Test
        void fewerPlacesThanMoneyWhereNothingTellsTheTwoPricesApart() {
            WholeGrants grants = checked(equalUnits(5_000, 300, 1_000, 300 * 1_234));

            assertThat(grants.benefit()).isEqualTo(7 * 1_000);
            assertThat(grants.bound() - grants.benefit()).isBetween(0L, 1_000L);
        }

        @Test
        void enormousCostsAndBudgets() {
            checked(equalUnits(9, Long.MAX_VALUE / 2, 100, Long.MAX_VALUE - 1));
            checked(equalUnits(9, Long.MAX_VALUE, 100, Long.MAX_VALUE - 1));
            checked(equalUnits(9, 1, 100, Long.MAX_VALUE - 1));
            checked(equalUnits(9, 1L << 60, Integer.MAX_VALUE, 3L << 60));
        }

        @Test
        void whereNothingBindsAllHoldTheBestAndTheBoundIsReached() {
            MoneyProblem problem = MoneyProblems.larger(5, 500, 8);
            long[] budget = problem.budget();
            Arrays.fill(budget, MoneyProblem.UNLIMITED - 1);
            Arrays.fill(problem.problem().capacity(), 500);

            WholeGrants grants = checked(problem);

            assertThat(grants.benefit()).isEqualTo(grants.bound());
            assertThat(grants.moneyPrice()).containsOnly(0);
        }

        @Test
        void aChainOfPoolsOfWhichTheOutermostBinds() {
            int[] parent = new int[50];
            long[] budget = new long[50];
            int[] capacity = new int[50];
            for (int p = 0; p < 50; p++) {
                parent[p] = p + 1 < 50 ? p + 1 : Problem.NONE;
                budget[p] = 10_000 - 100 * p;
                capacity[p] = 1_000;
            }
            Pairs.Builder pairs = new Pairs.Builder();
            for (int n = 0; n < 300; n++) {
                pairs.add(n % 50, 100 + n, 100, 0).endNeed();
            }
            WholeGrants grants = checked(new MoneyProblem(new Problem(pairs.build(), capacity, parent), budget));

            assertThat(grants.benefit()).isGreaterThan(51 * 350);
        }
    }

    @Nested
    class Refused {

        @Test
        void anotherNumberOfBudgets() {
            Problem problem = equalUnits(1, 1, 1, 1).problem();

            assertThatIllegalArgumentException().isThrownBy(() -> new MoneyProblem(problem, new long[2]));
        }

        @Test
        void aNegativeBudget() {
            assertThatIllegalArgumentException().isThrownBy(() -> equalUnits(1, 1, 1, -1));
        }

        @Test
        void whatTheCheckpointThrowsEndsTheWork() {
            MoneyProblem problem = MoneyProblems.larger(5, 500, 8);

            assertThatThrownBy(() -> WholeGrantsSolver.solve(problem, () -> {
                        throw new CancellationException();
                    }))
                    .isInstanceOf(CancellationException.class);
        }
    }
}
