package io.github.zhuanjie.assistance;

import io.github.zhuanjie.base.Coded;

/**
 * Why a recognition ended (停止救助的原因). The list is ours, collected from ledger words.
 */
public enum RecognitionEnd implements Coded {
    /** Its term ran out (到期). */
    EXPIRED("EXPIRED"),
    /** The household is no longer in difficulty (家庭经济状况好转). */
    MEANS_IMPROVED("MEANS_IMPROVED"),
    /** Recognised in another category instead (转为其他救助类别). */
    RECLASSIFIED("RECLASSIFIED"),
    /** Given up by the household (自愿放弃). */
    RENOUNCED("RENOUNCED"),
    /** The household moved away (迁出). */
    MOVED("MOVED"),
    /** The person, or the last member, died (死亡). */
    DIED("DIED"),
    /** Withdrawn because it should not have been given (撤销), such as after a false declaration. */
    WITHDRAWN("WITHDRAWN"),
    /** Another reason (其他). */
    OTHER("OTHER");

    private final String code;

    RecognitionEnd(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
