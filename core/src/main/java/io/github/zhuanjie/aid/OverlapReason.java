package io.github.zhuanjie.aid;

import io.github.zhuanjie.base.Coded;

/** How two records of aid that overlap stand to each other, the most telling first. */
public enum OverlapReason implements Coded {
    /** One says that it supplements the other. */
    SUPPLEMENT("SUPPLEMENT"),
    /** Both are for the same registered need. */
    SAME_NEED("SAME_NEED"),
    /** The same project gave twice. */
    SAME_PROJECT("SAME_PROJECT"),
    /** Government gave twice, or charity did. */
    SAME_SOURCE("SAME_SOURCE"),
    /** Government and charity gave. */
    GOVERNMENT_AND_CHARITY("GOVERNMENT_AND_CHARITY");

    private final String code;

    OverlapReason(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
