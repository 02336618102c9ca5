package io.github.zhuanjie.referral;

import io.github.zhuanjie.base.Coded;

/**
 * Who refers to whom; article four of 苏民助〔2024〕4号 names both directions.
 */
public enum ReferralDirection implements Coded {
    /** Civil affairs refers a person to a charity. */
    GOVERNMENT_TO_CHARITY("GOVERNMENT_TO_CHARITY"),
    /** A charity refers a person who may qualify for assistance. */
    CHARITY_TO_GOVERNMENT("CHARITY_TO_GOVERNMENT");

    private final String code;

    ReferralDirection(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
