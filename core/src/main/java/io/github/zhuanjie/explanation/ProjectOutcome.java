package io.github.zhuanjie.explanation;

import io.github.zhuanjie.base.Coded;

/** What a plan did with a need at one project of its area and kind. */
public enum ProjectOutcome implements Coded {
    /** The plan grants the need help from this project. */
    MATCHED("MATCHED"),
    /** The need qualifies, and another project helps it. */
    SERVED_ELSEWHERE("SERVED_ELSEWHERE"),
    /** The need qualifies, and the project's places or money went to needs that come before it. */
    OUTRANKED("OUTRANKED"),
    /** The need qualifies, and the share that its area has of the project is used up, whatever other areas have left. */
    SHARE_USED_UP("SHARE_USED_UP"),
    /** The need qualifies, and what was left of the money is less than its grant. */
    MONEY_SHORT("MONEY_SHORT"),
    /**
     * The need qualifies, and the project is full although it reached to needs that come after, or serves nobody: those who hold
     * its places cannot be served elsewhere, or a grant that is given once, or money binds.
     */
    SATURATED("SATURATED"),
    /** The need qualifies, and a plan that does not go by priority alone gave the places or the money to others. */
    NOT_CHOSEN("NOT_CHOSEN"),
    /** Another reason than the project's criteria and its being full stands against it. */
    EXCLUDED("EXCLUDED"),
    /** Whether the need qualifies cannot be told. */
    UNDETERMINED("UNDETERMINED"),
    /** The need is known not to qualify. */
    INELIGIBLE("INELIGIBLE");

    private final String code;

    ProjectOutcome(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
