package io.github.zhuanjie.matching;

/** What a request can ask for, and an algorithm may not be able to keep. */
public enum RequestFeature {
    /** A project or area is limited by money. */
    BUDGETS,
    /** A project is limited by number. */
    PLACES,
    /** A project shares its capacity out among areas. */
    AREAS,
    /** A project gives once to a person or household. */
    ONCE_PER,
    /** A need may have several grants. */
    SEVERAL_GRANTS
}
