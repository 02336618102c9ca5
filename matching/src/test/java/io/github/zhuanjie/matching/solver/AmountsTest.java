package io.github.zhuanjie.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.matching.Pairs;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What is settled for a range of prices has to be what units take wherever in it prices are. */
class AmountsTest {

    private static final long RUNS = Long.getLong("zhuanjie.matchings", 10_000L);
    private static final Runnable ON = () -> {};

    private static PriceRange range(SplittableRandom random, int pools, int most) {
        PriceRange range = new PriceRange(new int[pools], new int[pools]);
        for (int p = 0; p < pools; p++) {
            range.low()[p] = random.nextInt(most);
            range.high()[p] = range.low()[p] + random.nextInt(4);
        }
        return range;
    }

    @Test
    void whatIsSettledStaysSoWithinTheRange() {
        for (long seed = 0; seed < RUNS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Pairs pairs = MoneyProblems.tiny(seed % 100, false, false).problem().pairs();
            int pools = 4;
            PriceRange range = range(random, pools, 8);
            long[] sure = new long[pairs.size()];
            for (int e = 0; e < sure.length; e++) {
                // what was there before must not stay; pairs that are worth or cost nothing are never filled
                sure[e] = pairs.benefit(e) > 0 && pairs.cost(e) > 0 ? -7 : 0;
            }
            Amounts open = Amounts.within(pairs, range, sure, ON);
            double[] price = new double[pools];
            for (int p = 0; p < pools; p++) {
                price[p] = random.nextInt(range.low()[p], range.high()[p] + 1);
            }
            long[] fixed = new long[pools];
            for (int u = 0; u < open.units; u++) {
                open.fill(u, price);
                for (int i = open.first[u]; i < open.first[u + 1]; i++) {
                    sure[open.pair[i]] = open.filled[i];
                    fixed[open.pool[i]] -= open.filled[i];
                }
            }
            for (int n = 0; n < pairs.needs(); n++) {
                assertBest(pairs, n, price, sure);
            }
            for (int e = 0; e < sure.length; e++) {
                fixed[pairs.project(e)] += sure[e];
            }
            assertThat(fixed).isEqualTo(open.fixed);
        }
    }

    /** Nothing that is taken is worth less than what is not full, nor than nothing if some remains. */
    private static void assertBest(Pairs pairs, int n, double[] price, long[] amount) {
        long wanted = 0;
        long given = 0;
        double least = Double.POSITIVE_INFINITY;
        double next = Double.NEGATIVE_INFINITY;
        for (int e = pairs.first(n); e < pairs.first(n + 1); e++) {
            double worth = pairs.benefit(e) - price[pairs.project(e)];
            assertThat(amount[e]).isBetween(0L, pairs.cost(e));
            wanted = Math.max(wanted, pairs.cost(e));
            given += amount[e];
            least = amount[e] > 0 ? Math.min(least, worth) : least;
            next = amount[e] < pairs.cost(e) ? Math.max(next, worth) : next;
        }
        assertThat(given).isLessThanOrEqualTo(wanted);
        assertThat(least).isGreaterThanOrEqualTo(Math.max(0, next > 0 ? next : 0));
        if (given < wanted) {
            assertThat(next).isLessThanOrEqualTo(0);
        }
    }

    @Test
    void whatIsSureIsNotInPlay() {
        Pairs pairs = new Pairs.Builder()
                .add(0, 9, 40, 0)
                .add(1, 5, 100, 0)
                .add(2, 4, 100, 0)
                .add(3, 1, 100, 0)
                .endNeed()
                .build();
        long[] sure = new long[4];
        Amounts open = Amounts.within(pairs, new PriceRange(new int[] {1, 1, 0, 1}, new int[] {2, 2, 1, 2}), sure, ON);
        assertThat(sure).containsExactly(40, 0, 0, 0);
        assertThat(open.fixed).containsExactly(40, 0, 0, 0);
        assertThat(open.units).isOne();
        assertThat(Arrays.copyOf(open.pair, open.first[1])).containsExactly(1, 2);
        assertThat(open.wanted[0]).isEqualTo(60);
        long[] then = new long[4];
        Amounts closer = open.within(new PriceRange(new int[] {1, 1, 1, 1}, new int[] {1, 1, 1, 1}), then, ON);
        assertThat(closer.units).isZero();
        assertThat(then).containsExactly(0, 60, 0, 0);
        assertThat(closer.fixed).containsExactly(40, 60, 0, 0);
    }

    @Test
    void whatWasFilledIsKeptWhereItIsBest() {
        Pairs pairs = new Pairs.Builder()
                .add(0, 9, 100, 0)
                .add(1, 9, 100, 0)
                .endNeed()
                .build();
        Amounts in = Amounts.sample(pairs, 2, 1, ON);
        assertThat(in.keep(0, new double[] {2, 2}, new long[] {30, 70})).isEqualTo(7);
        assertThat(Arrays.copyOf(in.filled, 2)).containsExactly(30, 70);
        assertThat(in.keep(0, new double[] {2, 2}, new long[] {30, 60})).isEqualTo(7);
        assertThat(Arrays.copyOf(in.filled, 2)).containsExactly(100, 0);
        assertThat(in.keep(0, new double[] {2, 1}, new long[] {30, 70})).isEqualTo(8);
        assertThat(Arrays.copyOf(in.filled, 2)).containsExactly(0, 100);
        assertThat(in.keep(0, new double[] {9, 9}, new long[] {30, 20})).isZero();
        assertThat(Arrays.copyOf(in.filled, 2)).containsExactly(30, 20);
        assertThat(in.keep(0, new double[] {9, 9}, new long[] {80, 70})).isZero();
        assertThat(Arrays.copyOf(in.filled, 2)).containsExactly(0, 0);
    }
}
