package io.github.zhuanjie.aid;

import io.github.zhuanjie.base.Coded;

/** Why it is not certain that two records of aid overlap. */
public enum OverlapDoubt implements Coded {
    /** A record says no period, so whether both are meant for the same days is not known. */
    PERIOD_UNSTATED("PERIOD_UNSTATED"),
    /** Two households that share a member may be one under an old and a new file (停旧建新), or two that somebody moved between. */
    HOUSEHOLDS_SHARE_MEMBER("HOUSEHOLDS_SHARE_MEMBER");

    private final String code;

    OverlapDoubt(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
