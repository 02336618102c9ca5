package io.github.zhuanjie.eligibility;

import io.github.zhuanjie.base.Coded;

/**
 * One of Kleene's three truth values, the outcome of a single condition. Unknown is not false: a conjunction with a
 * false part is false whatever is unknown, and otherwise unknown if a part is.
 */
public enum Truth implements Coded {
    /** The condition holds. */
    TRUE("PASS"),
    /** The condition does not hold. */
    FALSE("FAIL"),
    /** It cannot be told. */
    UNKNOWN("UNDETERMINED");

    private final String code;

    Truth(String code) {
        this.code = code;
    }

    /**
     * Obtains the truth of something known.
     *
     * @param condition  the condition
     * @return true or false
     */
    public static Truth of(boolean condition) {
        return condition ? TRUE : FALSE;
    }

    /**
     * Returns the conjunction.
     *
     * @param other  the other value
     * @return false if either is, else unknown if either is, else true
     */
    public Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : TRUE;
    }

    /**
     * Returns the disjunction.
     *
     * @param other  the other value
     * @return true if either is, else unknown if either is, else false
     */
    public Truth or(Truth other) {
        return not().and(other.not()).not();
    }

    /**
     * Returns the negation.
     *
     * @return the opposite; unknown stays unknown
     */
    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    @Override
    public String getCode() {
        return code;
    }
}
