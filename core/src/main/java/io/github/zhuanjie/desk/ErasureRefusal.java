package io.github.zhuanjie.desk;

import io.github.zhuanjie.base.Coded;

/** Why details were not erased. */
public enum ErasureRefusal implements Coded {
    /** The referral has not come to its end, and the ground does not demand that nothing be waited for. */
    REFERRAL_OPEN("REFERRAL_OPEN");

    private final String code;

    ErasureRefusal(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
