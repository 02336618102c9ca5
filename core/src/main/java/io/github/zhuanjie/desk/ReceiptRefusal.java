package io.github.zhuanjie.desk;

import io.github.zhuanjie.base.Coded;

/**
 * Why an event that arrived is not taken up.
 */
public enum ReceiptRefusal implements Coded {
    /** It is of another referral, or opens one that another event has opened. */
    OTHER_REFERRAL("OTHER_REFERRAL"),
    /** It says that this office acted, which would know. */
    OWN_NAME("OWN_NAME"),
    /** It says that somebody acted who did not send it. */
    OTHER_SENDER("OTHER_SENDER"),
    /** Who sent it, or this office, is not a party of the referral. */
    NO_PARTY("NO_PARTY"),
    /** Another event with its identifier is there. */
    ID_REUSED("ID_REUSED"),
    /** Its details are not its own. */
    DETAILS_UNFIT("DETAILS_UNFIT");

    private final String code;

    ReceiptRefusal(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
