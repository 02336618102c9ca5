package io.github.zhuanjie.criterion;

import io.github.zhuanjie.base.Coded;

/** Within what a rule of stacking compares one award with another. */
public enum StackingPeriod implements Coded {
    /** Ever. */
    LIFETIME("LIFETIME"),
    /** From 1 January to 31 December of the year in which the award is decided. */
    CALENDAR_YEAR("CALENDAR_YEAR"),
    /** The twelve months that end on the day of the award. */
    TWELVE_MONTHS("TWELVE_MONTHS"),
    /** A year (每年), where the source does not say which of the two readings is meant; both bound the outcome. */
    YEAR_UNSTATED("YEAR_UNSTATED"),
    /** The same illness, as for 小天使基金. */
    ILLNESS("ILLNESS"),
    /** The same sudden event (同一事由), as for temporary assistance. */
    EVENT("EVENT");

    private final String code;

    StackingPeriod(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
