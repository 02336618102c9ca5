package io.github.zhuanjie.matching;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CancellationException;

/**
 * How the caller goes along with a run: stops it, follows it, lends it threads. None of it changes the result: a run is
 * finished or it is not.
 *
 * <p>A planner asks and tells its control on the thread of its caller only, whatever is lent; an algorithm may do so on another
 * one.
 */
public interface RunControl {

    /**
     * Called by the algorithm often, many times a second.
     *
     * @throws CancellationException if the run is to stop
     */
    void check();

    /**
     * Told now and then how far the run is. An algorithm that can tell says how far it is itself: of this library max-benefit does,
     * at the end of each of its stages, and ends with 1000 unless it is stopped. A planner tells it over all stages of a plan, the
     * end included, and makes what its algorithm says a part of that; one that cannot tell makes the number stand still meanwhile.
     * May be told on another thread than that of the caller.
     *
     * @param permille  the share that is done, from 0 to 1000; an estimate, which a planner never lets fall
     */
    default void progress(int permille) {}

    /**
     * Told by a planner what it is at. {@link StageTimes} measures how long each stage takes.
     *
     * @param stage  the stage that begins
     */
    default void begins(RunStage stage) {}

    /**
     * Returns how many threads the run may use at once, that of the caller included. One unless more are lent: a server knows
     * best what its other requests need.
     *
     * <p>A planner uses up to 64 for screening, for the order of priority and for writing reasons. They are its own daemon
     * threads, with the context class loader of the caller, and end with each of these stages; {@link
     * io.github.zhuanjie.charity.ConflictOfInterest} and {@link io.github.zhuanjie.eligibility.AidHistory} are then asked on
     * several at once. The algorithms of this library use one, whatever is lent: the searches for exchanges, which take most of
     * their time, depend on each other step by step.
     *
     * @return the number, at least 1; the result is the same for every number
     */
    default int threads() {
        return 1;
    }

    /**
     * Obtains a control that never stops a run, with one thread.
     *
     * @return the control
     */
    static RunControl none() {
        return () -> {};
    }

    /**
     * Obtains a control that stops a run at an instant or when its thread is interrupted, with one thread.
     *
     * @param clock  tells the time
     * @param deadline  the instant
     * @return the control
     */
    static RunControl until(Clock clock, Instant deadline) {
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(deadline, "deadline");
        return () -> {
            if (Thread.currentThread().isInterrupted() || !clock.instant().isBefore(deadline)) {
                throw new CancellationException("matching was stopped");
            }
        };
    }

    /**
     * Obtains the same control with other threads.
     *
     * @param threads  how many threads the run may use at once
     * @return the control
     * @throws IllegalArgumentException if there is not even one
     */
    default RunControl withThreads(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1");
        }
        return new LentThreads(this, threads);
    }
}
