package io.github.zhuanjie.consent;

import io.github.zhuanjie.base.Coded;

/**
 * In which way a recipient gets information; a person is told before consenting (PIPL art. 17, 23).
 */
public enum ProvisionMethod implements Coded {
    /** From system to system or as an encrypted file. */
    ELECTRONIC("ELECTRONIC"),
    /** On paper. */
    PAPER("PAPER"),
    /** By word of mouth. */
    ORAL("ORAL");

    private final String code;

    ProvisionMethod(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
