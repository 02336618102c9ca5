package io.github.zhuanjie.person;

import io.github.zhuanjie.base.Coded;

/**
 * How far a person can work (劳动能力), a column of most ledgers. The three grades are the words of ledgers; no national
 * code list of them was found, so the codes are ours.
 */
public enum WorkCapacity implements Coded {
    /** Able to work (有劳动能力). */
    FULL("FULL"),
    /** Able to do some work (部分丧失劳动能力). */
    PARTIAL("PARTIAL"),
    /** Not able to work (无劳动能力). */
    NONE("NONE");

    private final String code;

    WorkCapacity(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
