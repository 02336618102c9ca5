package io.github.zhuanjie.matching;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How long each stage of a run takes, measured beside the run: a result holds no times, because the same question has the same
 * result to the last byte.
 *
 * <p>For one run and one thread.
 */
public final class StageTimes implements RunControl {

    private final RunControl control;
    private final InstantSource clock;
    private final Map<RunStage, Duration> times = new EnumMap<>(RunStage.class);
    private @Nullable RunStage current;
    private Instant began = Instant.EPOCH;

    /**
     * Creates a measurement.
     *
     * @param control  what controls the run, such as {@link RunControl#none()}
     * @param clock  tells the time, such as {@link java.time.Clock#systemUTC()}
     */
    public StageTimes(RunControl control, InstantSource clock) {
        this.control = Objects.requireNonNull(control, "control");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    @Override
    public void check() {
        control.check();
    }

    @Override
    public void progress(int permille) {
        control.progress(permille);
    }

    @Override
    public int threads() {
        return control.threads();
    }

    @Override
    public void begins(RunStage stage) {
        stop();
        current = stage;
        control.begins(stage);
    }

    /** Ends the last stage. Does nothing if it has ended. */
    public void stop() {
        Instant now = clock.instant();
        if (current != null) {
            times.merge(current, Duration.between(began, now), Duration::plus);
        }
        current = null;
        began = now;
    }

    /**
     * Returns the times of the stages that have ended.
     *
     * @return the times, in the order of the stages
     */
    public Map<RunStage, Duration> getTimes() {
        return Collections.unmodifiableMap(new EnumMap<>(times));
    }
}
