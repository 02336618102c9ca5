package io.github.zhuanjie.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.zhuanjie.matching.Pairs;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PriceSearchTest {

    private static final Runnable ON = () -> {};

    /** Returns what prices leave possible, from the definition. */
    private static double bound(Limits limits, Tolls tolls, Choices choices, int share) {
        double bound = 0;
        for (int p = 0; p < limits.pools(); p++) {
            bound += limits.isMoneyLimited(p) ? limits.money[p] * tolls.moneyPrice[p] : 0;
            bound += limits.isPlaceLimited(p) ? limits.places[p] * tolls.placePrice[p] : 0;
        }
        for (int u = 0; u < choices.units; u++) {
            double most = 0;
            for (int i = choices.first[u]; i < choices.first[u + 1]; i++) {
                double paid = 0;
                for (int p = choices.pool[i]; p != Problem.NONE; p = limits.parent[p]) {
                    paid += tolls.placePrice[p] + choices.cost[i] * tolls.moneyPrice[p];
                }
                most = Math.max(most, choices.benefit[i] - paid);
            }
            bound += most * share;
        }
        return bound;
    }

    private static MoneyProblem problem(Pairs.Builder pairs, int[] capacity, int[] parent, long... budget) {
        return new MoneyProblem(new Problem(pairs.build(), capacity, parent), budget);
    }

    private static Pairs.Builder equal(int units, int pools, int benefit, long cost) {
        Pairs.Builder pairs = new Pairs.Builder();
        for (int n = 0; n < units; n++) {
            for (int p = 0; p < pools; p++) {
                pairs.add(p, benefit, cost, 0);
            }
            pairs.endNeed();
        }
        return pairs;
    }

    /** A longer search goes through what a shorter one did, so what it keeps cannot be worse. */
    @Test
    void theBestPricesMetAreKept() {
        for (long seed = 0; seed < 200; seed++) {
            Limits limits = new Limits(MoneyProblems.tiny(seed, seed % 2 == 0, seed % 3 == 0));
            Choices choices = Choices.sample(limits, 1, ON);
            for (int share : new int[] {1, 4}) {
                double least = Double.POSITIVE_INFINITY;
                for (int rounds = 1; rounds < 12; rounds++) {
                    PriceSearch search = new PriceSearch(limits);
                    search.run(choices, share, rounds, 0.3, ON);
                    double bound = bound(limits, search.tolls, choices, share);
                    assertThat(bound).as("seed %s", seed).isLessThanOrEqualTo(least * (1 + 1e-9) + 1e-9);
                    least = Math.min(least, bound);
                }
            }
        }
    }

    @Test
    void aSearchComesNearTheLeastBound() {
        for (long seed = 0; seed < 3; seed++) {
            Limits limits = new Limits(MoneyProblems.larger(seed, 2_000, 8));
            Choices choices = Choices.sample(limits, 1, ON);
            PriceSearch search = new PriceSearch(limits);
            search.run(choices, 1, 40, 0.3, ON);
            double early = bound(limits, search.tolls, choices, 1);
            search.run(choices, 1, 400, 0.05, ON);
            assertThat(early).isLessThan(bound(limits, search.tolls, choices, 1) * 1.01);
        }
    }

    @Test
    void ofEqualPoolsTheFirstIsChosenAndNothingWhereNothingIsWon() {
        long[] budget = {MoneyProblem.UNLIMITED, MoneyProblem.UNLIMITED};
        PriceSearch search = new PriceSearch(limitsOf(5, 7, budget));
        search.run(Choices.sample(limitsOf(5, 7, budget), 1, ON), 1, 1, 0.3, ON);
        assertThat(search.count).containsExactly(5, 0);
        search = new PriceSearch(limitsOf(5, 0, budget));
        search.run(Choices.sample(limitsOf(5, 0, budget), 1, ON), 1, 1, 0.3, ON);
        assertThat(search.count).containsExactly(0, 0);
    }

    private static Limits limitsOf(int units, int benefit, long... budget) {
        return new Limits(problem(equal(units, 2, benefit, 1), new int[] {9, 9}, MoneyProblems.none(2), budget));
    }

    @Test
    void whoChoosesAnInnerPoolCountsInAllAroundIt() {
        Pairs.Builder pairs = new Pairs.Builder();
        for (int n = 0; n < 6; n++) {
            pairs.add(n % 3, 5, 1, 0).endNeed();
        }
        int[] parent = {Problem.NONE, 0, 1};
        Limits limits = new Limits(problem(pairs, new int[] {9, 9, 9}, parent, 99, 99, 99));
        PriceSearch search = new PriceSearch(limits);
        search.run(Choices.sample(limits, 1, ON), 10, 1, 0.3, ON);
        assertThat(search.count).containsExactly(60, 40, 20);
    }

    /** With five units for two places the price of a place rises to where units gain nothing; there is no price of money. */
    @Test
    void aPriceRisesWhereTooManyCome() {
        Limits limits =
                new Limits(problem(equal(5, 1, 100, 1), new int[] {2}, MoneyProblems.none(1), MoneyProblem.UNLIMITED));
        PriceSearch search = new PriceSearch(limits);
        search.run(Choices.sample(limits, 1, ON), 1, 60, 0.3, ON);
        assertThat(search.tolls.placePrice[0]).isBetween(99.0, 101.0);
        assertThat(search.tolls.moneyPrice[0]).isZero();
        limits = new Limits(problem(equal(5, 1, 100, 10), new int[] {9}, MoneyProblems.none(1), 20));
        search = new PriceSearch(limits);
        search.run(Choices.sample(limits, 1, ON), 1, 60, 0.3, ON);
        assertThat(search.tolls.moneyPrice[0]).isBetween(9.9, 10.1);
        assertThat(search.tolls.placePrice[0]).isZero();
    }

    /** Steps grow by a fifth while too many come; a search begins at a quarter of what is typical. */
    @Test
    void aPriceMovesByItsOwnFactor() {
        Limits limits = new Limits(
                problem(equal(5, 1, 1_000_000, 1), new int[] {2}, MoneyProblems.none(1), MoneyProblem.UNLIMITED));
        PriceSearch search = new PriceSearch(limits);
        search.run(Choices.sample(limits, 1, ON), 1, 4, 0.1, ON);
        assertThat(search.tolls.placePrice[0]).isCloseTo(250_000 * 1.1 * 1.12 * 1.144, within(1e-3));
        limits = new Limits(problem(equal(5, 1, 1_000_000, 1), new int[] {9}, MoneyProblems.none(1), 2));
        search = new PriceSearch(limits);
        search.run(Choices.sample(limits, 1, ON), 1, 4, 0.1, ON);
        assertThat(search.tolls.moneyPrice[0]).isCloseTo(250_000 * 1.1 * 1.12 * 1.144, within(1e-3));
    }

    /** One place and one grant of five hundred are missing; the least bound is that of the 499 who can have one. */
    @Test
    void wherePlacesOrMoneyAreJustShortTheLeastBoundIsFound() {
        Pairs.Builder pairs = equal(500, 1, 100, 1);
        for (int n = 0; n < 500; n++) {
            pairs.add(1, 1, 500, 0).endNeed();
        }
        Limits limits = new Limits(
                problem(pairs, new int[] {499, 499}, MoneyProblems.none(2), MoneyProblem.UNLIMITED, 249_500));
        PriceSearch search = new PriceSearch(limits);
        Choices choices = Choices.sample(limits, 1, ON);
        search.run(choices, 1, 100, 0.3, ON);
        assertThat(bound(limits, search.tolls, choices, 1)).isBetween(499 * 100.0 + 499, 499 * 100.0 + 520);
    }

    @Test
    void aSearchIsSettledWhereTheLastQuarterImprovesLittle() {
        Limits limits = new Limits(MoneyProblems.larger(1, 2_000, 8));
        Choices choices = Choices.sample(limits, 1, ON);
        PriceSearch search = new PriceSearch(limits);
        assertThat(search.run(choices, 1, 8, 0.05, ON)).isFalse();
        for (int turn = 0; turn < 10; turn++) {
            search.run(choices, 1, 100, 0.05, ON);
        }
        assertThat(search.run(choices, 1, 16, 0.001, ON)).isTrue();
    }

    @Test
    void pricesStayInTheRangeOfTheChoices() {
        Limits limits = new Limits(MoneyProblems.larger(2, 1_000, 6));
        PriceSearch search = new PriceSearch(limits);
        double[] parts = new double[limits.pools()];
        Arrays.fill(parts, 0.1);
        Tolls high = search.tolls.moved(parts, 0);
        Arrays.fill(parts, -0.1);
        Tolls low = search.tolls.moved(parts, 0);
        search.run(Choices.within(limits, low, high, ON), 1, 20, 0.5, ON);
        for (int p = 0; p < parts.length; p++) {
            assertThat(search.tolls.moneyPrice[p]).isBetween(low.moneyPrice[p], high.moneyPrice[p]);
            assertThat(search.tolls.placePrice[p]).isBetween(low.placePrice[p], high.placePrice[p]);
        }
    }

    @Test
    void checkpointsComeInEveryRound() {
        Limits limits = limitsOf(5, 7, 3, 3);
        AtomicInteger count = new AtomicInteger();
        new PriceSearch(limits).run(Choices.sample(limits, 1, ON), 1, 9, 0.3, count::incrementAndGet);
        assertThat(count).hasValue(9);
    }
}
