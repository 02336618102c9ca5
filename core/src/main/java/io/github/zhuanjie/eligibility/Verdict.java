package io.github.zhuanjie.eligibility;

import io.github.zhuanjie.base.Coded;

/** Whether a person qualifies. A proposal for a person to decide on, never a decision (PIPL art. 24). */
public enum Verdict implements Coded {
    /** Every condition is known to hold. */
    ELIGIBLE("ELIGIBLE"),
    /** Known facts are enough to say no. */
    NOT_ELIGIBLE("NOT_ELIGIBLE"),
    /** Facts, standards or rules are missing that would decide. */
    UNDETERMINED("UNDETERMINED");

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    /**
     * Obtains the verdict that a truth value amounts to.
     *
     * @param truth  the truth of all conditions together
     * @return the verdict
     */
    public static Verdict of(Truth truth) {
        return switch (truth) {
            case TRUE -> ELIGIBLE;
            case FALSE -> NOT_ELIGIBLE;
            case UNKNOWN -> UNDETERMINED;
        };
    }

    @Override
    public String getCode() {
        return code;
    }
}
