package io.github.zhuanjie.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class StageTimesTest {

    /** About to overflow, as the time of a machine may be. */
    private long now = Long.MAX_VALUE - 1;

    private void after(int seconds) {
        now += Duration.ofSeconds(seconds).toNanos();
    }

    @Test
    void everyStageLastsUntilTheNextBegins() {
        StageTimes times = new StageTimes(RunControl.none(), () -> now);
        after(9);
        times.begins(RunStage.SCREENING);
        after(3);
        times.begins(RunStage.MATCHING);
        after(2);
        assertThat(times.getTimes()).isEqualTo(Map.of(RunStage.SCREENING, Duration.ofSeconds(3)));
        times.stop();
        after(5);
        times.stop();

        assertThat(times.getTimes())
                .containsExactly(
                        Map.entry(RunStage.SCREENING, Duration.ofSeconds(3)),
                        Map.entry(RunStage.MATCHING, Duration.ofSeconds(2)));
    }

    @Test
    void aStageThatComesTwiceIsCountedTwice() {
        StageTimes times = new StageTimes(RunControl.none(), () -> now);
        times.begins(RunStage.MATCHING);
        after(2);
        times.begins(RunStage.MATCHING);
        after(4);
        times.stop();

        assertThat(times.getTimes()).containsExactly(Map.entry(RunStage.MATCHING, Duration.ofSeconds(6)));
    }

    @Test
    void timeIsTakenFromTheMachine() {
        StageTimes times = new StageTimes(RunControl.none());
        times.begins(RunStage.MATCHING);
        long before = System.nanoTime();
        while (System.nanoTime() - before < 2_000_000) {
            Thread.onSpinWait();
        }
        times.stop();
        assertThat(times.getTimes().get(RunStage.MATCHING))
                .isBetween(Duration.ofMillis(2), Duration.ofNanos(System.nanoTime() - before + 1_000_000_000));
    }

    @Test
    void theControlBehindItStaysInCharge() {
        List<Object> told = new ArrayList<>();
        StageTimes times = new StageTimes(
                new RunControl() {
                    @Override
                    public void check() {
                        throw new CancellationException("stop");
                    }

                    @Override
                    public void progress(int permille) {
                        told.add(permille);
                    }

                    @Override
                    public void begins(RunStage stage) {
                        told.add(stage);
                    }

                    @Override
                    public int threads() {
                        return 3;
                    }
                },
                () -> now);

        assertThatExceptionOfType(CancellationException.class).isThrownBy(times::check);
        times.progress(500);
        times.begins(RunStage.WRITING);
        assertThat(told).containsExactly(500, RunStage.WRITING);
        assertThat(times.threads()).isEqualTo(3);
    }
}
