package io.github.zhuanjie.person;

import io.github.zhuanjie.base.Coded;

/**
 * On which day a full year of age (周岁) is reached.
 */
public enum AgeDayRule implements Coded {
    /** On the birthday itself (the usual count). */
    ON_BIRTHDAY("ON_BIRTHDAY"),
    /** From the day after the birthday, as criminal law and some funds count. */
    DAY_AFTER_BIRTHDAY("DAY_AFTER_BIRTHDAY");

    private final String code;

    AgeDayRule(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
