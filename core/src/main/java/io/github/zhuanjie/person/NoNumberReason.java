package io.github.zhuanjie.person;

import io.github.zhuanjie.base.Coded;

/** Why a person has no identity number. The list is ours; ledgers leave the cell empty or write 无户口 into it. */
public enum NoNumberReason implements Coded {
    /** Newborn and not registered yet (新生儿尚未落户). */
    NEWBORN("NEWBORN"),
    /** Without household registration (无户口). */
    UNREGISTERED("UNREGISTERED"),
    /** Whose identity could not be established (身份无法查明), such as a foundling. */
    UNIDENTIFIED("UNIDENTIFIED"),
    /** Another reason (其他). */
    OTHER("OTHER");

    private final String code;

    NoNumberReason(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
