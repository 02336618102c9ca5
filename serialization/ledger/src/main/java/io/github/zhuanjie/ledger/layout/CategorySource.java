package io.github.zhuanjie.ledger.layout;

import io.github.zhuanjie.base.Coded;

/** Where a ledger says in which category its households are recognised. */
public enum CategorySource implements Coded {
    /** In a column of its own. */
    COLUMN("COLUMN"),
    /** In the name of the file, as 农保名册.xls does. */
    FILE("FILE"),
    /** In the name of each sheet. */
    SHEET("SHEET");

    private final String code;

    CategorySource(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
