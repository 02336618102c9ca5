package io.github.zhuanjie.referral;

import io.github.zhuanjie.base.Coded;

/**
 * What the referring side does, in the words of article four of 苏民助〔2024〕4号.
 */
public enum ReferralAct implements Coded {
    /** It refers the person to a charity (提供转介服务). */
    REFER("REFER"),
    /** It helps the person apply to an existing project (帮助申请慈善项目帮扶). */
    HELP_APPLY("HELP_APPLY"),
    /** A charity tells the government of a person who may qualify for assistance (告知). */
    INFORM("INFORM"),
    /** A charity helps the person apply for assistance (协助提出救助申请). */
    ASSIST_APPLICATION("ASSIST_APPLICATION");

    private final String code;

    ReferralAct(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
