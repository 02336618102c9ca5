package io.github.zhuanjie.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.matching.Pairs;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PriceWindowsTest {

    private static final Runnable ON = () -> {};
    /** A window is wider by so much than what is asked for. */
    private static final int MARGIN = 2;

    private static PriceRange range(Pairs pairs, double[] price, double[] wrong) {
        return new PriceWindows(Amounts.sample(pairs, price.length, 1, ON), price, wrong, ON).range();
    }

    /** Units of one fen each; what is asked for is twice what may be wrong and two more. */
    @Test
    void aWindowReachesAsManyAsMayBeWrong() {
        SplittableRandom random = new SplittableRandom(1);
        for (int run = 0; run < 300; run++) {
            int units = 1 + random.nextInt(30);
            int[] distance = new int[units];
            Pairs.Builder pairs = new Pairs.Builder();
            for (int n = 0; n < units; n++) {
                int benefit = 1 + random.nextInt(60);
                pairs.add(0, benefit, 1, 0).endNeed();
                distance[n] = Math.abs(benefit - 100);
            }
            Arrays.sort(distance);
            int wrong = random.nextInt(12);
            int reached = distance[Math.min(units, 2 * (wrong + 1)) - 1];
            PriceRange range = range(pairs.build(), new double[] {100}, new double[] {wrong});
            assertThat(range.low()).as("run %s", run).containsExactly(Math.max(0, 100 - reached - MARGIN));
            assertThat(range.high()).containsExactly(100 + reached + MARGIN);
        }
    }

    /**
     * A unit takes six from the best, four from the next and nothing from the last. It leaves the best for the next and the
     * next for the last, and comes to the last when that is as good as its last fen.
     */
    @Test
    void aPairIsAsFarAsItsUnitWouldLeaveOrCome() {
        Pairs pairs = new Pairs.Builder()
                .add(0, 20, 6, 0)
                .add(1, 15, 10, 0)
                .add(2, 11, 10, 0)
                .endNeed()
                .build();
        PriceRange range = range(pairs, new double[] {0, 0, 0}, new double[3]);
        assertThat(range.high()).containsExactly(5 + MARGIN, 4 + MARGIN, 4 + MARGIN);
        assertThat(range.low()).containsExactly(0, 0, 0);
        range = range(pairs, new double[] {30, 30, 30}, new double[3]);
        assertThat(range.low()).containsExactly(30 - 10 - MARGIN, 30 - 15 - MARGIN, 30 - 19 - MARGIN);
    }

    @Test
    void aPairWithoutAnotherIsAsFarAsItIsWorth() {
        Pairs pairs = new Pairs.Builder().add(0, 20, 6, 0).endNeed().build();
        assertThat(range(pairs, new double[] {5}, new double[1]).high()).containsExactly(5 + 15 + MARGIN);
    }

    @Test
    void aPoolThatNobodyAsksHasTheMarginOnly() {
        Pairs pairs = new Pairs.Builder().add(0, 20, 6, 0).endNeed().build();
        PriceRange range = range(pairs, new double[] {0, 50}, new double[] {0, 1_000});
        assertThat(range.low()).containsExactly(0, 50 - MARGIN);
        assertThat(range.high()).containsExactly(20 + MARGIN, 50 + MARGIN);
    }

    @Test
    void checkpointsComeNowAndThen() {
        Pairs.Builder pairs = new Pairs.Builder();
        for (int n = 0; n < 20_000; n++) {
            pairs.add(0, 5, 1, 0).endNeed();
        }
        AtomicInteger count = new AtomicInteger();
        Amounts in = Amounts.sample(pairs.build(), 1, 1, ON);
        new PriceWindows(in, new double[1], new double[1], count::incrementAndGet);
        assertThat(count).hasValue(3);
    }
}
