package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.base.Coded;

/** How an algorithm let a planner down. */
public enum AlgorithmFault implements Coded {
    /** It does not tell its name or version, or they are malformed. */
    NAMELESS("NAMELESS"),
    /** It does not support what the request asks for. */
    UNSUPPORTED("UNSUPPORTED"),
    /** It threw something. */
    FAILED("FAILED"),
    /** It did not end in time, or it or what the planner does before and after it was stopped. */
    STOPPED("STOPPED"),
    /** It returned nothing. */
    NOTHING_RETURNED("NOTHING_RETURNED"),
    /** What it returned is not feasible, or claims what does not hold. */
    WRONG_ALLOCATION("WRONG_ALLOCATION"),
    /** What it returned claims less than it announced for the request. */
    GUARANTEE_MISSING("GUARANTEE_MISSING");

    private final String code;

    AlgorithmFault(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
