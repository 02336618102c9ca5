package io.github.zhuanjie.ledger.layout;

import io.github.zhuanjie.base.Coded;

/** What a column's cells hold, which decides how they are read, repaired and written. */
public enum CellKind implements Coded {
    /** Words, kept as written. */
    TEXT("TEXT"),
    /** A person's name. */
    NAME("NAME"),
    /** A resident number, as text in a spreadsheet: a number cell has lost digits. */
    RESIDENT_ID("RESIDENT_ID"),
    /** A number of an account or certificate, as text in a spreadsheet: a number cell may have lost digits. */
    NUMBER_TEXT("NUMBER_TEXT"),
    /** A local identifier. */
    IDENTIFIER("IDENTIFIER"),
    /** A phone number. */
    PHONE("PHONE"),
    /** An amount in yuan. */
    AMOUNT("AMOUNT"),
    /** A whole number. */
    COUNT("COUNT"),
    /** A day. */
    DAY("DAY"),
    /** The month with which something begins, or a day. */
    FIRST_MONTH("FIRST_MONTH"),
    /** The month with which something ends, or a day. */
    LAST_MONTH("LAST_MONTH"),
    /** Two days with a hyphen between them. */
    DAYS("DAYS"),
    /** Yes or no. */
    FLAG("FLAG"),
    /** A word of a code list. */
    CODE("CODE"),
    /** Several words of a code list, with a separator between them. */
    CODES("CODES"),
    /** A division, by code or name. */
    DIVISION("DIVISION"),
    /** The running number of a row, which import passes over. */
    SEQUENCE("SEQUENCE"),
    /** Room for a signature, a thumbprint or a stamp, which import passes over. */
    SIGNATURE("SIGNATURE"),
    /** What no member of a record holds, such as an age on no particular day; import passes over it. */
    NOT_KEPT("NOT_KEPT");

    private final String code;

    CellKind(String code) {
        this.code = code;
    }

    /**
     * Tells whether import keeps what such a column holds.
     *
     * @return false for columns that import passes over
     */
    public boolean isKept() {
        return compareTo(SEQUENCE) < 0;
    }

    @Override
    public String getCode() {
        return code;
    }
}
