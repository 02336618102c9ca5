package io.github.zhuanjie.matching.verify;

import io.github.zhuanjie.matching.RunControl;

/** Asks the control of a check every few milliseconds of work whether to stop. For one check and one thread. */
final class Checkpoint {

    /** About as many looks at a pair as take a millisecond. */
    private static final int WORK_BETWEEN = 1 << 14;

    private final RunControl control;
    private int work;

    Checkpoint(RunControl control) {
        this.control = control;
    }

    /** Counts work, and asks if it has come to enough. */
    void worked(int amount) {
        work += amount;
        if (work >= WORK_BETWEEN) {
            work = 0;
            control.check();
        }
    }
}
