package io.github.zhuanjie.consent;

import io.github.zhuanjie.base.Coded;

/**
 * The legal bases of PIPL art. 13 on which a disclosure in a referral can rest.
 */
public enum BasisKind implements Coded {
    /** The separate consent of the person (art. 13 (1), 23); the only basis that opens a disclosure to a charity by itself. */
    CONSENT("CONSENT"),
    /** A duty by law of whoever discloses (art. 13 (3)); opens a disclosure to the government only. */
    STATUTORY_DUTY("STATUTORY_DUTY"),
    /** To protect life, health or property in an emergency (art. 13 (4)), by a rule that says so. */
    EMERGENCY("EMERGENCY");

    private final String code;

    BasisKind(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
