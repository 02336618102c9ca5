package io.github.zhuanjie.benchmarks.matching;

import java.util.Locale;

/** How fine the points are from which the benefit of a pair is made; the coarser, the more ties a solver meets. */
public enum BenefitMode {
    /** Hardship and fit in single points. */
    FINE(1, 1, 1),
    /** Hardship in steps of 60 and fit in steps of 40, like the points of a form: ties everywhere. */
    COARSE(60, 40, 40),
    /** A fortieth of the fit, so that it hardly matters which project serves a need: degenerate. */
    BASE(1, 40, 1);

    private final int hardshipStep;
    private final int fitStep;
    private final int fitUnit;

    BenefitMode(int hardshipStep, int fitStep, int fitUnit) {
        this.hardshipStep = hardshipStep;
        this.fitStep = fitStep;
        this.fitUnit = fitUnit;
    }

    int hardship(int points) {
        return points / hardshipStep * hardshipStep;
    }

    int fit(int points) {
        return points / fitStep * fitUnit;
    }

    /**
     * Returns the name that programs take and tables show.
     *
     * @return the name in lower case
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
