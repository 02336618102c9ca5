package io.github.zhuanjie.plan;

import io.github.zhuanjie.base.Coded;

/**
 * Why a need got no grant, or why one project did not serve it; ordered from the nearest miss to the farthest, so that
 * the smallest of several reasons is the one to act on.
 */
public enum UnmetReason implements Coded {
    /** Eligible, but the places or the money did not reach this far. */
    CAPACITY_EXHAUSTED("CAPACITY_EXHAUSTED"),
    /**
     * Eligible, but the project helps a household or person once, and another need of theirs came first: in the plan, or with a
     * referral that is open.
     */
    OTHER_NEED_OF_HOUSEHOLD("OTHER_NEED_OF_HOUSEHOLD"),
    /**
     * Eligible, but by a project's rules of how aid goes together it does not go with another grant of the plan to the household
     * or person, which came first.
     */
    OTHER_GRANT_OF_PLAN("OTHER_GRANT_OF_PLAN"),
    /** A referral of the need is under way, and somebody still owes an answer. */
    REFERRAL_OPEN("REFERRAL_OPEN"),
    /** Eligible, but the project shares its capacity out among areas, and none of it to this place. */
    AREA_QUOTA("AREA_QUOTA"),
    /** Facts about the person, household or need are missing, withheld or stale. */
    FACTS_MISSING("FACTS_MISSING"),
    /** The local standard for the place and day is not known. */
    LOCAL_STANDARD_MISSING("LOCAL_STANDARD_MISSING"),
    /** A rule needs a person to judge. */
    JUDGEMENT_NEEDED("JUDGEMENT_NEEDED"),
    /** The project has not published its criteria or its standard, so it cannot be matched automatically. */
    STANDARD_UNPUBLISHED("STANDARD_UNPUBLISHED"),
    /** The project is not open on the day. */
    WINDOW_CLOSED("WINDOW_CLOSED"),
    /** Aid that was given before stands against it by the project's rules of how aid goes together. */
    ALREADY_AIDED("ALREADY_AIDED"),
    /** The project was asked for this need before and did not help; it is not asked again, or not yet. */
    ANSWERED_BEFORE("ANSWERED_BEFORE"),
    /** The project's criteria are known not to be met. */
    CRITERIA_NOT_MET("CRITERIA_NOT_MET"),
    /** The person is an interested party of the project's donors or managers (慈善法 art. 40, 46, 59). */
    CONFLICT_OF_INTEREST("CONFLICT_OF_INTEREST"),
    /** The project does not help single persons or families. */
    NOT_FOR_INDIVIDUALS("NOT_FOR_INDIVIDUALS"),
    /** No project on the list helps with this kind of need at this place. */
    NO_PROJECT("NO_PROJECT");

    private final String code;

    UnmetReason(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
