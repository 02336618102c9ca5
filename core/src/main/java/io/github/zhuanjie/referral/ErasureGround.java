package io.github.zhuanjie.referral;

import io.github.zhuanjie.base.Coded;

/** Why personal data must be erased: the cases of 个人信息保护法 art. 47. */
public enum ErasureGround implements Coded {
    /** The purpose is reached, cannot be reached, or no longer needs the data (item 1). */
    PURPOSE_OVER("PURPOSE_OVER"),
    /** The service has ended, or the period of retention is over (item 2). */
    RETENTION_OVER("RETENTION_OVER"),
    /** The person withdrew the consent (item 3). */
    CONSENT_WITHDRAWN("CONSENT_WITHDRAWN"),
    /** The data were handled against the law or against what was agreed (item 4). */
    UNLAWFUL("UNLAWFUL"),
    /** Another law or regulation demands it (item 5). */
    OTHER_LAW("OTHER_LAW");

    private final String code;

    ErasureGround(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
