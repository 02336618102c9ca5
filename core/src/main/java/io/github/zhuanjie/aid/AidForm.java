package io.github.zhuanjie.aid;

import io.github.zhuanjie.base.Coded;

/** In what form aid is given: money, goods and referral service are the three of temporary assistance (临时救助), services those of article three. */
public enum AidForm implements Coded {
    /** Money (救助金). */
    MONEY("MONEY"),
    /** Goods (实物). */
    GOODS("GOODS"),
    /** Service (服务). */
    SERVICE("SERVICE"),
    /** Help with finding other aid (转介服务). */
    REFERRAL("REFERRAL");

    private final String code;

    AidForm(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
