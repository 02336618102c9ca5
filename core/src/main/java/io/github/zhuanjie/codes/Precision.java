package io.github.zhuanjie.codes;

import io.github.zhuanjie.base.Coded;

/** How well a constant says what a word said. */
public enum Precision implements Coded {
    /** The word is the list's own: a code, the official name or its plain short form. */
    EXACT("EXACT"),
    /** The word is another one for the same, such as 离异 for 离婚. */
    ALIAS("ALIAS"),
    /** The word says more than the constant, or something a little different, such as 城保 for the allowance. */
    LOSSY("LOSSY");

    private final String code;

    Precision(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
