package io.github.zhuanjie.plan;

import io.github.zhuanjie.base.Coded;

/**
 * What is certain of a matching result, by the algorithm that made it.
 */
public enum Guarantee implements Coded {
    /** No capacity is exceeded and nobody is granted what they do not qualify for. */
    FEASIBLE("FEASIBLE"),
    /**
     * No need without a grant fits into what is left of a project for which it qualifies, nor would it if one need of lower
     * priority gave back what it has there. Holds where money is short, too: then one of lower priority may be served that
     * costs less than is left, and one that comes before it and costs more may not.
     */
    NO_JUSTIFIED_ENVY("NO_JUSTIFIED_ENVY"),
    /**
     * No need was passed over for one of lower priority, not even if others were moved to make room. Not said where money may
     * be short.
     */
    PRIORITY_RESPECTED("PRIORITY_RESPECTED"),
    /** No larger number of needs could have been served. */
    MAXIMUM_SERVED("MAXIMUM_SERVED"),
    /** No other way to give the same needs as many grants each, or as much money, is worth more in all. */
    BEST_FIT("BEST_FIT"),
    /** No other allocation is worth more in all, whichever needs it serves. */
    MAXIMUM_BENEFIT("MAXIMUM_BENEFIT"),
    /** How much more another allocation could be worth at most is known and proven ({@link MatchingResult#getProvenBenefit}). */
    BENEFIT_BOUNDED("BENEFIT_BOUNDED"),
    /**
     * No need and project would both rather have each other than what they have: no place that a need prefers is free, and
     * none is held by a need that matters less to the project. So nobody has reason for envy, and nothing is wasted.
     */
    STABLE("STABLE"),
    /**
     * Grants may be parts of what they cost, from several projects; a grant is then worth its benefit for every fen of it.
     * Says by which rule the other guarantees are meant.
     */
    AMOUNTS_DIVIDED("AMOUNTS_DIVIDED");

    private final String code;

    Guarantee(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
