package io.github.zhuanjie.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.zhuanjie.matching.Pairs;
import org.junit.jupiter.api.Test;

class RateSearchTest {

    private static final Runnable ON = () -> {};

    /** Returns what prices leave possible, from the definition. */
    private static double bound(Amounts amounts, long[] budget, double[] price, int share) {
        double bound = 0;
        for (int p = 0; p < price.length; p++) {
            bound += price[p] * (budget[p] - amounts.fixed[p]);
        }
        for (int u = 0; u < amounts.units; u++) {
            amounts.fill(u, price);
            for (int i = amounts.first[u]; i < amounts.first[u + 1]; i++) {
                bound += (amounts.benefit[i] - price[amounts.pool[i]]) * amounts.filled[i] * share;
            }
        }
        return bound;
    }

    private static Amounts one(int benefit, long cost, int units) {
        Pairs.Builder pairs = new Pairs.Builder();
        for (int n = 0; n < units; n++) {
            pairs.add(0, benefit, cost, 0).endNeed();
        }
        return Amounts.sample(pairs.build(), 1, 1, ON);
    }

    /** A longer search goes through what a shorter one did, so what it keeps cannot be worse. */
    @Test
    void theBestPricesMetAreKept() {
        for (long seed = 0; seed < 200; seed++) {
            MoneyProblem problem = MoneyProblems.tiny(seed, false, false);
            Pairs pairs = problem.problem().pairs();
            long[] budget = problem.budget();
            Amounts amounts = Amounts.sample(pairs, budget.length, 1, ON);
            for (int share : new int[] {1, 4}) {
                double least = Double.POSITIVE_INFINITY;
                for (int rounds = 1; rounds < 12; rounds++) {
                    RateSearch search = new RateSearch(budget, 3);
                    search.run(amounts, share, rounds, 0.3, ON);
                    double bound = bound(amounts, budget, search.price, share);
                    assertThat(bound).as("seed %s", seed).isLessThanOrEqualTo(least * (1 + 1e-9) + 1e-9);
                    least = Math.min(least, bound);
                }
            }
        }
    }

    @Test
    void aPriceComesToWhereMoneySuffices() {
        RateSearch search = new RateSearch(new long[] {250}, 1);
        search.run(one(40, 100, 5), 1, 80, 0.3, ON);
        assertThat(search.price[0]).isCloseTo(40, within(0.5));
        search = new RateSearch(new long[] {600}, 20);
        search.run(one(40, 100, 5), 1, 80, 0.3, ON);
        assertThat(search.price[0]).isZero();
    }

    @Test
    void excessAndImbalanceAreThoseOfTheLastRound() {
        Amounts amounts = one(40, 100, 5);
        amounts.fixed[0] = 30;
        RateSearch search = new RateSearch(new long[] {200}, 10);
        search.run(amounts, 1, 1, 0.3, ON);
        assertThat(search.excess(amounts, 0)).isEqualTo(330);
        assertThat(search.imbalance(amounts)).isCloseTo(330 / 201.0, within(1e-12));
        search.run(amounts, 3, 1, 0.3, ON);
        assertThat(search.excess(amounts, 0)).isEqualTo(1_330);
        search = new RateSearch(new long[] {999}, 10);
        search.run(amounts, 1, 1, 0.3, ON);
        assertThat(search.imbalance(amounts)).isCloseTo(469 / 1_000.0, within(1e-12));
        search = new RateSearch(new long[] {999}, 0);
        search.run(amounts, 1, 1, 0.3, ON);
        assertThat(search.imbalance(amounts)).isZero();
    }

    /** A step grows by a fifth while a pool stays asked for too much; here it is the only thing that moves the price. */
    @Test
    void aPriceMovesByItsOwnFactor() {
        Amounts amounts = one(1_000_000, 100, 5);
        RateSearch search = new RateSearch(new long[] {250}, 1);
        search.run(amounts, 1, 4, 0.1, ON);
        assertThat(search.price[0]).isCloseTo(1.1 * 1.12 * 1.144, within(1e-9));
        search = new RateSearch(new long[] {600}, 8);
        search.run(amounts, 1, 3, 1, ON);
        assertThat(search.price[0]).isCloseTo(2, within(1e-9));
    }

    @Test
    void pricesStayInTheRangeOfTheAmounts() {
        Pairs pairs = new Pairs.Builder().add(0, 40, 100, 0).endNeed().build();
        PriceRange range = new PriceRange(new int[] {35}, new int[] {45});
        Amounts open = Amounts.within(pairs, range, new long[1], ON);
        assertThat(open.units).isOne();
        RateSearch search = new RateSearch(new long[] {500}, 36);
        search.run(open, 1, 20, 0.3, ON);
        assertThat(search.price[0]).isEqualTo(35);
        search = new RateSearch(new long[] {-500}, 36);
        search.run(open, 1, 20, 0.3, ON);
        assertThat(search.price[0]).isEqualTo(45);
    }

    @Test
    void whatOnePoolCannotGiveIsAskedOfTheNext() {
        Pairs pairs =
                new Pairs.Builder().add(0, 9, 30, 0).add(1, 8, 100, 0).endNeed().build();
        RateSearch search = new RateSearch(new long[] {0, 0}, 1);
        Amounts amounts = Amounts.sample(pairs, 2, 1, ON);
        search.run(amounts, 1, 1, 0.3, ON);
        assertThat(search.excess(amounts, 0)).isEqualTo(30);
        assertThat(search.excess(amounts, 1)).isEqualTo(70);
    }
}
