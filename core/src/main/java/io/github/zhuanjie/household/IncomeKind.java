package io.github.zhuanjie.household;

import io.github.zhuanjie.base.Coded;

/**
 * The four kinds of household income that are counted in an assessment (家庭收入).
 */
public enum IncomeKind implements Coded {
    /** Wages (工资性收入). */
    WAGES("WAGES"),
    /** Net business income (经营净收入), below zero if the business lost money. */
    BUSINESS("BUSINESS"),
    /** Net income from property (财产净收入), below zero if its cost was higher. */
    PROPERTY("PROPERTY"),
    /** Net transfers (转移净收入): what was received less what was paid, so it may be below zero. */
    TRANSFERS("TRANSFERS");

    private final String code;

    IncomeKind(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
