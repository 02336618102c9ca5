package io.github.zhuanjie.plan;

import io.github.zhuanjie.base.Coded;

/**
 * What was checked for every grant of a plan beyond the rules of its project. What is not listed was not checked.
 */
public enum PlanCheck implements Coded {
    /** Nobody who gets a grant is known as an interested party of the project (慈善法 art. 40, 46, 59). */
    CONFLICT_OF_INTEREST("CONFLICT_OF_INTEREST"),
    /**
     * Every grant keeps its project's rules of how aid goes together, held against a ledger of aid that was given before and
     * against the other grants of the plan.
     */
    STACKING("STACKING"),
    /** What open referrals hold of the projects' capacities was left to them. */
    RESERVATIONS("RESERVATIONS"),
    /**
     * No need has an open referral already, no project that gives once to a household or person has an open referral of theirs,
     * and no project is asked again that answered before.
     */
    REFERRALS("REFERRALS");

    private final String code;

    PlanCheck(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
