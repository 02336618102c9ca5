package io.github.zhuanjie.identity;

import io.github.zhuanjie.base.StandardCoded;
import java.util.Optional;

/**
 * The sex of a person as a resident number states it (GB/T 2261.1). The codes 0 (unknown) and 9 (not stated) of the standard
 * are no sex but the absence of one: a fact that is unknown.
 */
public enum Sex implements StandardCoded {
    /** Male (男), code 1. */
    MALE("MALE", "1"),
    /** Female (女), code 2. */
    FEMALE("FEMALE", "2");

    private final String code;
    private final String standardCode;

    Sex(String code, String standardCode) {
        this.code = code;
        this.standardCode = standardCode;
    }

    @Override
    public String getCode() {
        return code;
    }

    @Override
    public Optional<String> getStandardCode() {
        return Optional.of(standardCode);
    }
}
