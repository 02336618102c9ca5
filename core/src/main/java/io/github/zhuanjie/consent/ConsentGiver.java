package io.github.zhuanjie.consent;

import io.github.zhuanjie.base.Coded;

/**
 * Who gave a consent.
 */
public enum ConsentGiver implements Coded {
    /** The person. */
    SELF("SELF"),
    /** A parent or other guardian (监护人), required below the age of fourteen (PIPL art. 31). */
    GUARDIAN("GUARDIAN");

    private final String code;

    ConsentGiver(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
