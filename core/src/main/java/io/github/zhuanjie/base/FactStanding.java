package io.github.zhuanjie.base;

/** What a fact is worth on a day. */
public enum FactStanding implements Coded {
    /** Known, and not too old. */
    KNOWN("KNOWN"),
    /** Known once, but older than is relied on. */
    STALE("STALE"),
    /** Never recorded. */
    UNKNOWN("UNKNOWN"),
    /** Withheld by the person. */
    WITHHELD("WITHHELD");

    private final String code;

    FactStanding(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
