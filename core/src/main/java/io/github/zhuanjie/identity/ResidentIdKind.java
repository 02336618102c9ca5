package io.github.zhuanjie.identity;

import io.github.zhuanjie.base.Coded;

/** Whose number a number of the form of GB 11643 is, told by its first two digits. */
public enum ResidentIdKind implements Coded {
    /** A citizen's identity number (公民身份号码). */
    CITIZEN("CITIZEN"),
    /** The residence permit of a Hong Kong resident (港澳居民居住证), area 81. */
    HONG_KONG_PERMIT("HONG_KONG_PERMIT"),
    /** The residence permit of a Macau resident (港澳居民居住证), area 82. */
    MACAU_PERMIT("MACAU_PERMIT"),
    /** The residence permit of a Taiwan resident (台湾居民居住证), area 83. */
    TAIWAN_PERMIT("TAIWAN_PERMIT");

    private final String code;

    ResidentIdKind(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
