package io.github.zhuanjie.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.matching.Pairs;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ChoicesTest {

    private static final Runnable ON = () -> {};

    private final Limits limits = LimitsTest.limits(
            new Pairs.Builder()
                    .add(0, 100, 1, 0)
                    .add(1, 50, 1, 0)
                    .endNeed()
                    .add(0, 60, 1, 0)
                    .add(1, 59, 1, 0)
                    .endNeed()
                    .add(0, 5, 1, 0)
                    .endNeed()
                    .build(),
            new int[] {1, 1},
            MoneyProblems.none(2),
            9,
            9);

    private Tolls tolls(double first, double second) {
        Tolls tolls = new Tolls(limits);
        tolls.placePrice[0] = first;
        tolls.placePrice[1] = second;
        tolls.addUp();
        return tolls;
    }

    @Test
    void whoChoosesTheSameAnywayIsSureAndWhoChoosesNothingIsGone() {
        Choices choices = Choices.within(limits, tolls(10, 10), tolls(20, 20), ON);
        assertThat(choices.sures).isOne();
        assertThat(choices.sureUnit[0]).isZero();
        assertThat(choices.surePair[0]).isZero();
        assertThat(choices.units).isOne();
        assertThat(choices.unit[0]).isOne();
        assertThat(choices.size()).isEqualTo(2);
        assertThat(choices.pair).startsWith(2, 3);
    }

    @Test
    void whoMayChooseNothingIsNotSure() {
        Choices choices = Choices.within(limits, tolls(0, 0), tolls(6, 1), ON);
        assertThat(choices.sures).isOne();
        assertThat(choices.units).isEqualTo(2);
        assertThat(choices.pair).startsWith(2, 3, 4);
    }

    @Test
    void checkpointsComeNowAndThen() {
        Limits many = LimitsTest.one(40_000, 1, 9, 9);
        AtomicInteger count = new AtomicInteger();
        Choices.sample(many, 1, count::incrementAndGet);
        assertThat(count).hasValue(3);
        Choices.within(many, new Tolls(many), new Tolls(many), count::incrementAndGet);
        assertThat(count).hasValue(6);
    }
}
