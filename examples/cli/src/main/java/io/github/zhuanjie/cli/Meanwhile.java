package io.github.zhuanjie.cli;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Something that is written on a thread of its own while its caller goes on. */
final class Meanwhile implements AutoCloseable {

    private final FutureTask<Void> task;
    private final Thread thread;

    private Meanwhile(FutureTask<Void> task, Thread thread) {
        this.task = task;
        this.thread = thread;
    }

    /** What is done. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    static Meanwhile start(Work work) {
        FutureTask<Void> task = new FutureTask<>(() -> {
            work.run();
            return null;
        });
        Thread thread = new Thread(task, "meanwhile");
        thread.setDaemon(true);
        thread.start();
        return new Meanwhile(task, thread);
    }

    /**
     * Waits for the end.
     *
     * @throws IOException if the work threw it; what else it threw comes out as it is
     */
    void finish() throws IOException {
        try {
            task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            rethrow(e.getCause());
        }
    }

    private static void rethrow(Throwable cause) throws IOException {
        if (cause instanceof IOException failure) {
            throw failure;
        }
        if (cause instanceof Error failure) {
            throw failure;
        }
        throw (RuntimeException) cause; // work throws nothing else that is checked
    }

    /** Stops the work if it has not ended, and waits until it has stopped, so that what it used can be taken away. */
    @Override
    public void close() {
        thread.interrupt();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
