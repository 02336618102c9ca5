package io.github.zhuanjie.identity;

import io.github.zhuanjie.base.Coded;

/** The sex of a person as a resident number states it (GB/T 2261.1 codes 1 and 2). */
public enum Sex implements Coded {
    /** Male (男). */
    MALE("MALE"),
    /** Female (女). */
    FEMALE("FEMALE");

    private final String code;

    Sex(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
