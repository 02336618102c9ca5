package io.github.zhuanjie.ledger.layout;

import io.github.zhuanjie.base.Coded;

/** What the rows of a ledger are about. */
public enum LedgerKind implements Coded {
    /** Households with their members (名册、台账). */
    HOUSEHOLDS("HOUSEHOLDS"),
    /** Needs (需求清单). */
    NEEDS("NEEDS"),
    /** Projects of charities (供给清单). */
    SUPPLY("SUPPLY"),
    /** Aid that was given (救助台账、发放名册). */
    AID("AID");

    private final String code;

    LedgerKind(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
