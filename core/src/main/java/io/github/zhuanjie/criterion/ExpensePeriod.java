package io.github.zhuanjie.criterion;

import io.github.zhuanjie.base.Coded;

/** Over which time own expense counts. */
public enum ExpensePeriod implements Coded {
    /** The twelve months before the need was registered: what the need states. */
    TWELVE_MONTHS("TWELVE_MONTHS"),
    /** The calendar year of the day of judgement (年度), by documents. */
    CALENDAR_YEAR("CALENDAR_YEAR"),
    /** One bill or stay (单次) of the twelve months before the day of judgement, by documents. */
    SINGLE("SINGLE");

    private final String code;

    ExpensePeriod(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
