package io.github.zhuanjie.matching.verify;

import io.github.zhuanjie.base.Coded;

/** What can be wrong with an allocation. */
public enum ViolationKind implements Coded {
    /** A need that the request does not have. */
    UNKNOWN_NEED("UNKNOWN_NEED"),
    /** A project that the request does not have. */
    UNKNOWN_PROJECT("UNKNOWN_PROJECT"),
    /** A need that is listed more than once, served or not. */
    NEED_TWICE("NEED_TWICE"),
    /** A need of the request that is neither served nor listed as unserved. */
    NEED_MISSING("NEED_MISSING"),
    /** A need served by a project that is not among its candidates. */
    NOT_CANDIDATE("NOT_CANDIDATE"),
    /** A project that serves more needs than it has places. */
    PLACES_EXCEEDED("PLACES_EXCEEDED"),
    /** A project whose grants cost more than its budget. */
    BUDGET_EXCEEDED("BUDGET_EXCEEDED"),
    /** An unserved need whose projects do not contain its candidates or, where that is claimed, are not saturated. */
    PROOF_INVALID("PROOF_INVALID"),
    /** An unserved need for which one of lower priority holds a place that could be passed on to it. */
    PRIORITY_PASSED_OVER("PRIORITY_PASSED_OVER"),
    /** An unserved need for which a place could be made without anybody losing theirs. */
    LARGER_SET_POSSIBLE("LARGER_SET_POSSIBLE");

    private final String code;

    ViolationKind(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
