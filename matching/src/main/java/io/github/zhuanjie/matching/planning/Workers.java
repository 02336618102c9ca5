package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.matching.RunControl;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Does a planner's work on as many threads as its control lends: on the caller's own, and on daemon threads that end with the
 * work. What is done does not depend on who does it, and neither does what goes wrong: tasks are handed out in their order, and
 * of several that fail the first in this order counts, because all before it are finished.
 *
 * <p>The control is asked, and told, on the caller's thread only. What it throws ends the work of all; whoever then minds neither
 * the flag nor an interrupt, such as knowledge of conflicts that waits for a network, is left behind on its daemon thread.
 */
final class Workers implements RunControl {

    /** More threads than this are not used: work that is handed out one by one gains nothing from them. */
    static final int MOST = 64;

    /** Cases that are done without handing out anew. */
    private static final int CHUNK = 64;

    private static final int LOOK_MILLIS = 10;
    private static final int GRACE_MILLIS = 1_000;

    private final PlanControl control;
    private final Thread caller = Thread.currentThread();
    private final AtomicInteger done = new AtomicInteger();
    private volatile boolean stopped;
    private volatile int all;

    Workers(PlanControl control) {
        this.control = control;
    }

    /** Asks the control, or on another thread whether it has stopped the run. */
    @Override
    public void check() {
        if (Thread.currentThread() == caller) {
            control.check();
        } else if (stopped) {
            throw new CancellationException("the run is over");
        }
    }

    /** Begins to count the cases of a stage. */
    void expect(int cases) {
        done.set(0);
        all = cases;
    }

    /** Counts a case that is begun, and checks. */
    void advance() {
        int before = done.getAndIncrement();
        if (Thread.currentThread() == caller) {
            control.progress(before, all);
        }
        check();
    }

    /** Returns what comes of each number from zero, in this order. */
    <T> List<T> map(int size, IntFunction<T> work) {
        Object[] results = new Object[size];
        run((size + CHUNK - 1) / CHUNK, chunk -> {
            for (int i = chunk * CHUNK; i < Math.min(size, (chunk + 1) * CHUNK); i++) {
                results[i] = work.apply(i);
            }
        });
        @SuppressWarnings("unchecked")
        List<T> list = (List<T>) Arrays.asList(results);
        return list;
    }

    /** Does each task once. */
    void run(int tasks, IntConsumer task) {
        int threads = Math.min(tasks, Math.min(MOST, control.threads()));
        if (threads > 1) {
            new Round(tasks, task, threads - 1).run();
        } else {
            for (int i = 0; i < tasks; i++) {
                task.accept(i);
            }
        }
    }

    /** Some tasks and those who do them. */
    private final class Round {

        private final int tasks;
        private final IntConsumer task;
        private final AtomicInteger next = new AtomicInteger();
        private final List<Thread> helpers = new ArrayList<>();
        private final CountDownLatch working;
        private int failedTask = Integer.MAX_VALUE;
        private volatile @Nullable Throwable failure;

        Round(int tasks, IntConsumer task, int helpers) {
            this.tasks = tasks;
            this.task = task;
            this.working = new CountDownLatch(helpers);
            for (int i = 1; i <= helpers; i++) {
                Thread helper = new Thread(this::help, "zhuanjie-planning-" + i);
                helper.setDaemon(true);
                helper.setContextClassLoader(caller.getContextClassLoader());
                this.helpers.add(helper);
            }
        }

        void run() {
            boolean interrupted = false;
            try {
                helpers.forEach(Thread::start);
                work();
                interrupted = awaitHelpers();
            } catch (Throwable e) { // the control's, or the machine has no thread to give
                stopped = true;
                helpers.forEach(Thread::interrupt);
                end(GRACE_MILLIS);
                throw e;
            } finally {
                if (interrupted) {
                    caller.interrupt();
                }
            }
            end(0);
            if (failure != null) {
                throw Containment.raise(failure);
            }
        }

        private void help() {
            try {
                work();
            } finally {
                working.countDown();
            }
        }

        /** Whatever a task throws is kept, but what the control throws ends the run. */
        private void work() {
            for (int i = next.getAndIncrement(); i < tasks && failure == null; i = next.getAndIncrement()) {
                try {
                    task.accept(i);
                } catch (Throwable e) {
                    boolean ofControl = Thread.currentThread() == caller
                            && control.thrown().filter(thrown -> thrown == e).isPresent();
                    if (ofControl) {
                        throw e;
                    }
                    fail(i, e);
                }
            }
        }

        private synchronized void fail(int failed, Throwable thrown) {
            if (failed < failedTask) {
                failedTask = failed;
                failure = thrown;
            }
        }

        /** Goes on asking the control meanwhile; an interrupt is passed on, as if the caller did all of it. */
        private boolean awaitHelpers() {
            boolean interrupted = false;
            boolean over = false;
            while (!over) {
                try {
                    over = working.await(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                    caller.interrupt();
                    helpers.forEach(Thread::interrupt);
                }
                control.check();
                control.progress(Math.min(done.get(), all), all);
                interrupted |= Thread.interrupted();
            }
            return interrupted;
        }

        /** Waits until the threads are gone, if they go. */
        private void end(int millis) {
            boolean interrupted = Thread.interrupted();
            for (Thread helper : helpers) {
                try {
                    helper.join(millis);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                caller.interrupt();
            }
        }
    }
}
