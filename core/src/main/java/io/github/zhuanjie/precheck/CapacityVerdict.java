package io.github.zhuanjie.precheck;

import io.github.zhuanjie.base.Coded;

/**
 * What a charity answers to an inquiry. A snapshot, not a promise: only a reservation holds a place.
 */
public enum CapacityVerdict implements Coded {
    /** There is room for one more such case. */
    HAS_CAPACITY("HAS_CAPACITY"),
    /** Nothing is left. */
    NO_CAPACITY("NO_CAPACITY"),
    /** Nothing is left now, but some of it is held and not confirmed, so that it may come free. */
    WAITLIST("WAITLIST"),
    /** There is room, and whether the case fits depends on facts that the referring side does not know. */
    FACTS_NEEDED("FACTS_NEEDED"),
    /** The project does not help such a case: not open, not there, not for this need, or its criteria say no. */
    CLOSED("CLOSED"),
    /** The project publishes no capacity: nobody can compute whether there is room. */
    UNSTATED("UNSTATED");

    private final String code;

    CapacityVerdict(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
