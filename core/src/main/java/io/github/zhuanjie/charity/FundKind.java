package io.github.zhuanjie.charity;

import io.github.zhuanjie.base.Coded;

/**
 * The two kinds of fund that article six of 苏民助〔2024〕4号 names. 慈善法 defines neither; they are practice.
 */
public enum FundKind implements Coded {
    /** Special fund for a purpose (专项基金). */
    SPECIAL("SPECIAL"),
    /** Fund that carries its sponsor's name (冠名基金). */
    NAMED("NAMED");

    private final String code;

    FundKind(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
