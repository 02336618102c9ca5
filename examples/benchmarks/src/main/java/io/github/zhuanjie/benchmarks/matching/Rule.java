package io.github.zhuanjie.benchmarks.matching;

import java.util.Locale;

/** What is asked of a solver. */
public enum Rule {
    /** The largest sum of benefits. */
    MAX_BENEFIT,
    /** The needs in the order of priority; of all ways to serve those that can be, the largest sum of benefits. */
    PRIORITY_FIRST,
    /** The largest sum of benefits of whole grants out of budgets. */
    BUDGETED,
    /** The largest sum of benefit times yuan, where a need may be served in part and by several projects. */
    DIVISIBLE,
    /** The largest sum of benefits, after a few changes to a problem that was solved before. */
    REMATCH;

    /**
     * Returns the name that programs take and tables show.
     *
     * @return the name in lower case with hyphens
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Finds a rule by its name.
     *
     * @param label  the name
     * @return the rule
     * @throws IllegalArgumentException if there is none of that name
     */
    public static Rule parse(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
