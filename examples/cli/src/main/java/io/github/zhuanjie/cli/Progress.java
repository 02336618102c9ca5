package io.github.zhuanjie.cli;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Progress of long work: a bar on a terminal, plain lines in a log. Not thread-safe. */
interface Progress extends AutoCloseable {

    /** Counts one record. */
    void step();

    @Override
    void close();

    /** Returns a view of a collection that counts each element as it is taken. */
    default <T> Collection<T> over(Collection<T> all) {
        return new AbstractCollection<>() {
            @Override
            public Iterator<T> iterator() {
                return all.stream().peek(element -> step()).iterator();
            }

            @Override
            public int size() {
                return all.size();
            }
        };
    }

    /**
     * Starts counting.
     *
     * @param terminal  where to show it
     * @param key  the text's key
     * @param total  the number of records, negative if unknown
     */
    static Progress start(Terminal terminal, String key, long total) {
        return terminal.isInteractive() ? new Bar(terminal.text(key), total) : new Lines(terminal, terminal.text(key));
    }

    /** A bar that is drawn again and again. */
    final class Bar implements Progress {

        private final ProgressBar bar;

        Bar(String task, long total) {
            this(new ProgressBarBuilder(), task, total);
        }

        /** Creates a bar that is drawn where the builder says. */
        Bar(ProgressBarBuilder builder, String task, long total) {
            bar = builder.setTaskName(task)
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(200)
                    .build();
        }

        @Override
        public void step() {
            bar.step();
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** A line every now and then, and one at the end. */
    final class Lines implements Progress {

        private static final long INTERVAL_NANOS = 5_000_000_000L;
        private static final int LOOK_EVERY = 1 << 10;

        private final Terminal terminal;
        private final String task;
        private long count;
        private long last = System.nanoTime();

        Lines(Terminal terminal, String task) {
            this.terminal = terminal;
            this.task = task;
        }

        @Override
        public void step() {
            count++;
            if (count % LOOK_EVERY == 0 && System.nanoTime() - last > INTERVAL_NANOS) {
                last = System.nanoTime();
                terminal.tell("progress.line", task, count);
            }
        }

        @Override
        public void close() {
            terminal.tell("progress.line", task, count);
        }
    }
}
