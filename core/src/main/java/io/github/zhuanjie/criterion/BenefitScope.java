package io.github.zhuanjie.criterion;

import io.github.zhuanjie.base.Coded;

/**
 * For whom a benefit is given once.
 */
public enum BenefitScope implements Coded {
    /** Each person. */
    PERSON("PERSON"),
    /** The household as a whole. */
    HOUSEHOLD("HOUSEHOLD");

    private final String code;

    BenefitScope(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
