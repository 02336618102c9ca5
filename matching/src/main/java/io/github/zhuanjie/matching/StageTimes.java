package io.github.zhuanjie.matching;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How long each stage of a run takes, measured beside the run: a result holds no times, because the same question has the same
 * result to the last byte. The clock of the machine may be set meanwhile: it is not asked, but {@link System#nanoTime}.
 *
 * <p>For one run and one thread.
 */
public final class StageTimes implements RunControl {

    private final RunControl control;
    private final LongSupplier nanoTime;
    private final Map<RunStage, Duration> times = new EnumMap<>(RunStage.class);
    private @Nullable RunStage current;
    private long began;

    /**
     * Creates a measurement.
     *
     * @param control  what controls the run, such as {@link RunControl#none()}
     */
    public StageTimes(RunControl control) {
        this(control, System::nanoTime);
    }

    /** Takes what tells the nanoseconds since whenever. */
    StageTimes(RunControl control, LongSupplier nanoTime) {
        this.control = Objects.requireNonNull(control, "control");
        this.nanoTime = nanoTime;
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
        long now = nanoTime.getAsLong();
        if (current != null) {
            times.merge(current, Duration.ofNanos(now - began), Duration::plus);
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
