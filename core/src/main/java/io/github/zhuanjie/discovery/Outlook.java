package io.github.zhuanjie.discovery;

import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.eligibility.Truth;

/**
 * What recorded facts say about somebody's eligibility for government assistance: a proposal for a person to look into,
 * never a decision (PIPL art. 24), and no score.
 */
public enum Outlook implements Coded {
    /** Everything that recorded facts can decide holds; what the rule leaves to an assessor is still to be judged. */
    LIKELY("LIKELY"),
    /** Facts, local figures or the local rule are missing that would decide. */
    CANNOT_BE_TOLD("CANNOT_BE_TOLD"),
    /** Recorded facts speak against it. */
    NOT_LIKELY("NOT_LIKELY");

    private final String code;

    Outlook(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }

    static Outlook of(Truth truth) {
        return switch (truth) {
            case TRUE -> LIKELY;
            case UNKNOWN -> CANNOT_BE_TOLD;
            case FALSE -> NOT_LIKELY;
        };
    }
}
