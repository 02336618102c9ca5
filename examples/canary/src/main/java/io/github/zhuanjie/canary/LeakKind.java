package io.github.zhuanjie.canary;

/** What leaked. */
public enum LeakKind {
    /** A number of the resident-number form in an area that was never assigned. */
    RESIDENT_NUMBER,
    /** A name of the fixtures, or one that a test marks. */
    NAME,
    /** A telephone number of the tests. */
    PHONE,
    /** An amount that a test marks. */
    AMOUNT
}
