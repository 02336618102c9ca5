package io.github.zhuanjie.matching.verify;

import io.github.zhuanjie.base.Coded;

/** What can be wrong with an allocation. The first kinds make it infeasible; those from {@link #PROOF_INVALID} on are claims. */
public enum ViolationKind implements Coded {
    /** A need that the request does not have. */
    UNKNOWN_NEED("UNKNOWN_NEED"),
    /** A project that the request does not have. */
    UNKNOWN_PROJECT("UNKNOWN_PROJECT"),
    /** A need that is served twice by one project, listed twice as unserved, or both served and unserved. */
    NEED_TWICE("NEED_TWICE"),
    /** A need of the request that is neither served nor listed as unserved. */
    NEED_MISSING("NEED_MISSING"),
    /** A need with more grants than it may have. */
    GRANTS_EXCEEDED("GRANTS_EXCEEDED"),
    /**
     * A need that stands behind one that comes after it, or a grant behind one of a less preferred project. No fault of an
     * allocation that claims nothing.
     */
    ORDER_WRONG("ORDER_WRONG"),
    /** A need served by a project that is not among its candidates. */
    NOT_CANDIDATE("NOT_CANDIDATE"),
    /** A need served by a project that shares its capacity out among areas, in none of which the need lies. */
    OUTSIDE_AREAS("OUTSIDE_AREAS"),
    /**
     * A grant that is not what the project's grant to the need costs; where amounts are divided, one that is more than that
     * or nothing, or grants to a need that are together more than its largest.
     */
    AMOUNT_WRONG("AMOUNT_WRONG"),
    /** A further grant to a person or household to whom the project gives once. */
    ONCE_EXCEEDED("ONCE_EXCEEDED"),
    /** A project, or an area's share in it, that serves more needs than there are places. */
    PLACES_EXCEEDED("PLACES_EXCEEDED"),
    /** A project, or an area's share in it, whose grants come to more than the budget. */
    BUDGET_EXCEEDED("BUDGET_EXCEEDED"),
    /**
     * An unserved need whose projects do not contain its candidates or, where that is claimed, prove nothing. No fault of an
     * allocation that claims nothing.
     */
    PROOF_INVALID("PROOF_INVALID"),
    /**
     * A need whose parts of grants are together less than its smallest candidate's cost, where something is claimed of who is
     * served: it is not.
     */
    PARTS_TOO_SMALL("PARTS_TOO_SMALL"),
    /** An unserved need that fits into what is left of a project, or would without the grant of one of lower priority there. */
    ENVY_JUSTIFIED("ENVY_JUSTIFIED"),
    /** An unserved need for which one of lower priority holds a place that could be passed on to it. */
    PRIORITY_PASSED_OVER("PRIORITY_PASSED_OVER"),
    /** An unserved need for which a place could be made without anybody losing their only one. */
    LARGER_SET_POSSIBLE("LARGER_SET_POSSIBLE"),
    /** Prices that are missing, of a scale too large to be read, or of something that the request does not have. */
    PRICES_INVALID("PRICES_INVALID"),
    /** Prices that do not prove the best fit. */
    FIT_NOT_PROVEN("FIT_NOT_PROVEN"),
    /** Prices that do not prove the largest benefit. */
    BENEFIT_NOT_PROVEN("BENEFIT_NOT_PROVEN"),
    /** A need and a project that would both rather have each other than what they have. */
    BLOCKING_PAIR("BLOCKING_PAIR");

    private final String code;

    ViolationKind(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
