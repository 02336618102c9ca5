package io.github.zhuanjie.ledger;

import io.github.zhuanjie.base.Coded;

/** Why a row of a ledger is no record. */
public enum SkipReason implements Coded {
    /** It stands above the header. */
    TITLE("TITLE"),
    /** It is the header, or the header again at the top of another page. */
    HEADER("HEADER"),
    /** It sums up other rows (合计、小计). */
    TOTAL("TOTAL"),
    /** It explains the table (说明、注). */
    FOOTNOTE("FOOTNOTE"),
    /** It says who made or approved the table and when, or is room for signatures and stamps. */
    SIGNATURE("SIGNATURE"),
    /** It names a part of the table, such as the village or category of the rows below, or is a line that nobody knows. */
    SECTION("SECTION"),
    /** It has a running number at most, or nothing in this one of several lists. */
    EMPTY("EMPTY"),
    /** It belongs to another table further down in the sheet, whose columns are not those of the first. */
    OTHER_TABLE("OTHER_TABLE"),
    /** No header was found in its sheet. */
    NO_HEADER("NO_HEADER"),
    /** Its sheet is hidden. */
    HIDDEN_SHEET("HIDDEN_SHEET"),
    /** The layout says that its sheet is passed over. */
    LAYOUT("LAYOUT");

    private final String code;

    SkipReason(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
