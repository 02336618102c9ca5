package io.github.zhuanjie.referral;

import io.github.zhuanjie.base.Coded;

/**
 * Who refers to whom. Article four of 苏民助〔2024〕4号 names the first two; the third is how a hub passes a referral on to
 * a member.
 */
public enum ReferralDirection implements Coded {
    /** Civil affairs or a township refers a person to a charity. */
    GOVERNMENT_TO_CHARITY("GOVERNMENT_TO_CHARITY"),
    /** A charity or station refers a person who may qualify for assistance. */
    CHARITY_TO_GOVERNMENT("CHARITY_TO_GOVERNMENT"),
    /** A hub passes a referral on to a member charity (慈善总会转介至会员单位). */
    CHARITY_TO_CHARITY("CHARITY_TO_CHARITY"),
    /** One office passes a referral on to another, as a township does to civil affairs. */
    GOVERNMENT_TO_GOVERNMENT("GOVERNMENT_TO_GOVERNMENT");

    private final String code;

    ReferralDirection(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
