package io.github.zhuanjie.explanation;

import io.github.zhuanjie.base.Coded;

/** What a plan did with a need at one project of its area and kind. */
public enum ProjectOutcome implements Coded {
    /** The plan grants the need help from this project. */
    MATCHED("MATCHED"),
    /** The need qualifies, and another project helps it. */
    SERVED_ELSEWHERE("SERVED_ELSEWHERE"),
    /** The need qualifies, and the project is full with needs that come before it. */
    OUTRANKED("OUTRANKED"),
    /**
     * The need qualifies, and the project is full although it reached to needs that come after: those who hold its places
     * cannot be served elsewhere, or the share of an area, a grant that is given once, or money binds.
     */
    SATURATED("SATURATED"),
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
