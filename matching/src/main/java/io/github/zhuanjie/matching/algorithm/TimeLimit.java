package io.github.zhuanjie.matching.algorithm;

import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.matching.containment.Containment;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Ends a piece of work in time, whether it asks to be stopped or not. The work runs on a thread of its own; when the time is
 * up, its control stops it and the thread is interrupted. Work that minds neither is left behind on its daemon thread: Java
 * has no way to end it, and whoever waits for it is not to wait for ever.
 */
final class TimeLimit {

    private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

    private final long nanos;

    TimeLimit(Duration limit) {
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("limit must be above zero");
        }
        nanos = limit.compareTo(LONGEST) < 0 ? limit.toNanos() : Long.MAX_VALUE;
    }

    /** Does the work, or throws a {@link CancellationException} when the time is up. */
    <T> T run(RunControl control, Function<RunControl, T> work) {
        CompletableFuture<Outcome<T>> result = new CompletableFuture<>();
        Stoppable stoppable = new Stoppable(control, result);
        Thread thread = new Thread(() -> result.complete(Outcome.of(stoppable, work)), "zhuanjie-matching");
        thread.setDaemon(true);
        thread.start();
        try {
            return result.get(nanos, TimeUnit.NANOSECONDS).get();
        } catch (TimeoutException e) {
            throw stopped(result, thread);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw stopped(result, thread);
        } catch (ExecutionException e) {
            throw new IllegalStateException("an outcome is never an exception", e);
        }
    }

    private static CancellationException stopped(CompletableFuture<?> result, Thread thread) {
        result.cancel(false);
        thread.interrupt();
        return new CancellationException("the time is up");
    }

    /**
     * What the work came to. It may throw anything, also what it does not declare; all of it is taken to whoever waits, and none
     * left to the thread, which would print it.
     */
    private record Outcome<T>(@Nullable T value, @Nullable Throwable thrown) {

        static <T> Outcome<T> of(RunControl control, Function<RunControl, T> work) {
            try {
                return new Outcome<>(work.apply(control), null);
            } catch (Throwable e) {
                return new Outcome<>(null, e);
            }
        }

        T get() {
            if (thrown != null) {
                throw Containment.<RuntimeException>raise(thrown);
            }
            return value;
        }
    }

    /** A control that also stops when nobody waits any more. */
    private record Stoppable(RunControl control, CompletableFuture<?> result) implements RunControl {

        @Override
        public void check() {
            if (result.isCancelled()) {
                throw new CancellationException("the time is up");
            }
            control.check();
        }

        @Override
        public void progress(int permille) {
            if (!result.isCancelled()) {
                control.progress(permille);
            }
        }

        @Override
        public int threads() {
            return control.threads();
        }
    }
}
