package io.github.zhuanjie.matching.algorithm;

import io.github.zhuanjie.matching.RunControl;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Ends a piece of work in time, whether it asks to be stopped or not. The work runs on a thread of its own; when the time is
 * up, its control stops it and the thread is interrupted. Work that minds neither is left behind on its daemon thread: Java
 * has no way to end it, and whoever waits for it is not to wait for ever.
 */
final class TimeLimit {

    private final Duration limit;

    TimeLimit(Duration limit) {
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("limit must be above zero");
        }
        this.limit = limit;
    }

    /** Does the work, or throws a {@link CancellationException} when the time is up. */
    <T> T run(RunControl control, Function<RunControl, T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Stoppable stoppable = new Stoppable(control, result);
        Thread thread = new Thread(() -> complete(result, stoppable, work), "zhuanjie-matching");
        thread.setDaemon(true);
        thread.start();
        try {
            return result.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw stopped(result, thread);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw stopped(result, thread);
        } catch (ExecutionException e) {
            throw thrown(e.getCause());
        }
    }

    private static <T> void complete(CompletableFuture<T> result, RunControl control, Function<RunControl, T> work) {
        try {
            result.complete(work.apply(control));
        } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
        }
    }

    private static CancellationException stopped(CompletableFuture<?> result, Thread thread) {
        result.cancel(false);
        thread.interrupt();
        return new CancellationException("the time is up");
    }

    private static RuntimeException thrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return (RuntimeException) cause;
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
            control.progress(permille);
        }

        @Override
        public int threads() {
            return control.threads();
        }
    }
}
