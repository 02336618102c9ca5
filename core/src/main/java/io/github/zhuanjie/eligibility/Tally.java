package io.github.zhuanjie.eligibility;

import java.util.List;

/** How many of some findings are true, and how many may be. */
record Tally(int certain, int open) {

    static Tally of(List<Finding> findings) {
        int certain = 0;
        int open = 0;
        for (Finding finding : findings) {
            certain += finding.truth() == Truth.TRUE ? 1 : 0;
            open += finding.truth() == Truth.UNKNOWN ? 1 : 0;
        }
        return new Tally(certain, open);
    }

    Tally plusOpen(int more) {
        return new Tally(certain, open + more);
    }

    /** Tells whether the number of true ones lies between two bounds, both inclusive. */
    Truth between(int min, int max) {
        if (certain >= min && certain + open <= max) {
            return Truth.TRUE;
        }
        return certain > max || certain + open < min ? Truth.FALSE : Truth.UNKNOWN;
    }
}
