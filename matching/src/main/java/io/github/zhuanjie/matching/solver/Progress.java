package io.github.zhuanjie.matching.solver;

import io.github.zhuanjie.matching.RunControl;

/**
 * Tells how far one search for the largest benefit is. A sample comes first, at about a third of the cost of the whole, and
 * before it a sample of the sample.
 */
final class Progress {

    /** How far a search is when it has come to prices to start from, and so on. */
    static final int STARTED = 350;

    static final int CHOSEN = 450;
    static final int RAISED = 550;
    static final int RELIEVED = 750;
    static final int SOLVED = 950;
    static final int ALL = 1000;

    private final RunControl control;
    private int told;

    Progress(RunControl control) {
        this.control = control;
    }

    /**
     * Tells that a stage is done, unless as much was told before.
     *
     * @param permille  how far the search of the sample is
     * @param depth  of how many samples it is one
     */
    void reached(int permille, int depth) {
        int done = permille;
        for (int k = 0; k < depth; k++) {
            done = done * STARTED / ALL;
        }
        if (done > told) {
            told = done;
            control.progress(done);
        }
    }
}
