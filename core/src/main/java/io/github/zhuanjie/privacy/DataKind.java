package io.github.zhuanjie.privacy;

import io.github.zhuanjie.base.Coded;

/**
 * A kind of personal information that a consent may cover, as fine as a form lets a person tick (PIPL art. 17, 23).
 */
public enum DataKind implements Coded {
    /** Name. */
    NAME("NAME"),
    /** Identity document number. */
    RESIDENT_ID("RESIDENT_ID"),
    /** Phone and address, down to the village (联系方式). */
    CONTACT("CONTACT"),
    /** Sex, birth date, nation, marital status (基本情况). */
    DEMOGRAPHICS("DEMOGRAPHICS"),
    /** Members of the household. */
    HOUSEHOLD("HOUSEHOLD"),
    /** Recognised assistance categories (特定身份). */
    ASSISTANCE_STATUS("ASSISTANCE_STATUS"),
    /** Illness and disability (医疗健康). */
    HEALTH("HEALTH"),
    /** Income and expenditure. */
    INCOME("INCOME"),
    /** Bank account (银行账户). */
    BANK_ACCOUNT("BANK_ACCOUNT"),
    /** Schooling, occupation and employment (就学就业). */
    EDUCATION_EMPLOYMENT("EDUCATION_EMPLOYMENT"),
    /** The need itself. */
    NEED("NEED");

    private final String code;

    DataKind(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
