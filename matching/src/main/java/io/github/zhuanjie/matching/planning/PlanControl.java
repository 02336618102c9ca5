package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.matching.RunStage;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * The caller's control as a planner uses it: remembers what the control threw, so that nobody else is blamed for it, and makes
 * one progress of all stages. An algorithm gets another view, which knows its own stage only and is closed when it has ended:
 * one that was left behind on a thread of its own has nothing to tell any more.
 */
final class PlanControl implements RunControl {

    private static final int ALL = 1000;

    private final RunControl control;
    private volatile @Nullable Throwable thrown;
    private volatile RunStage stage = RunStage.SCREENING;
    private int told = -1;

    PlanControl(RunControl control) {
        this.control = control;
    }

    @Override
    public void check() {
        try {
            control.check();
        } catch (Throwable e) {
            thrown = e;
            throw e;
        }
    }

    @Override
    public void begins(RunStage next) {
        stage = next;
        try {
            control.begins(next);
        } catch (Throwable e) {
            thrown = e;
            throw e;
        }
        check();
        progress(0);
    }

    /** Tells how far the stage is. */
    @Override
    public void progress(int permille) {
        tell(Span.of(stage).at(permille));
    }

    /** Tells how far the stage is, by what is done of it. */
    void progress(int done, int all) {
        progress(Math.toIntExact((long) ALL * done / Math.max(1, all)));
    }

    void ends() {
        tell(ALL);
    }

    private synchronized void tell(int permille) {
        if (permille <= told) {
            return;
        }
        told = permille;
        try {
            control.progress(permille);
        } catch (Throwable e) {
            thrown = e;
            throw e;
        }
    }

    @Override
    public int threads() {
        try {
            return control.threads();
        } catch (Throwable e) {
            thrown = e;
            throw e;
        }
    }

    /** Returns what the caller's control threw, whatever others made of it. */
    Optional<Throwable> thrown() {
        return Optional.ofNullable(thrown);
    }

    /** Opens the view of an algorithm. */
    ForAlgorithm open() {
        return new ForAlgorithm(this);
    }

    /** What an algorithm is given. */
    static final class ForAlgorithm implements RunControl, AutoCloseable {

        private final PlanControl plan;
        private volatile boolean closed;

        private ForAlgorithm(PlanControl plan) {
            this.plan = plan;
        }

        @Override
        public void check() {
            if (closed) {
                throw new CancellationException("the run is over");
            }
            plan.check();
        }

        @Override
        public void progress(int permille) {
            if (!closed) {
                plan.progress(permille);
            }
        }

        @Override
        public int threads() {
            return closed ? 1 : plan.threads();
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    /**
     * The share of a stage in the whole, an estimate: of a synthetic prefecture's plan screening takes three quarters and matching
     * next to nothing, but where much is short matching may take the longest.
     */
    private record Span(int from, int to) {

        static Span of(RunStage stage) {
            return switch (stage) {
                case SCREENING -> new Span(0, 600);
                case ORDERING -> new Span(600, 650);
                case MATCHING -> new Span(650, 850);
                case VERIFYING -> new Span(850, 900);
                case WRITING -> new Span(900, ALL);
            };
        }

        int at(int permille) {
            return from + (to - from) * Math.max(0, Math.min(ALL, permille)) / ALL;
        }
    }
}
