package io.github.zhuanjie.benchmarks.matching;

/** How large a made-up problem is. About twice the square root of the needs are projects, and a need has 12 of them. */
public enum InstanceSize {
    /** For tests. */
    XS(1_000, 40),
    /** A county. */
    S(10_000, 200),
    /** A prefecture. */
    M(100_000, 800),
    /** Between a prefecture and a province. */
    K(316_000, 1_260),
    /** A province. */
    L(1_000_000, 2_000),
    /** The largest provinces. */
    XL(3_000_000, 5_000);

    private final int needs;
    private final int projects;

    InstanceSize(int needs, int projects) {
        this.needs = needs;
        this.projects = projects;
    }

    /**
     * Returns the number of needs.
     *
     * @return the number
     */
    public int needs() {
        return needs;
    }

    /**
     * Returns the number of projects.
     *
     * @return the number
     */
    public int projects() {
        return projects;
    }
}
