package io.github.zhuanjie.supply;

import io.github.zhuanjie.base.Coded;

/**
 * Why a project leaves a supply list.
 */
public enum RemovalReason implements Coded {
    /** It ended as planned (项目结束). */
    ENDED("ENDED"),
    /** Its places or money are used up (名额或资金已用完). */
    EXHAUSTED("EXHAUSTED"),
    /** The organisation withdrew it (撤销). */
    WITHDRAWN("WITHDRAWN"),
    /** It became part of another project (并入其他项目). */
    MERGED("MERGED"),
    /** It was listed by mistake (登记有误). */
    ERROR("ERROR"),
    /** Nobody said why (未说明). */
    UNSTATED("UNSTATED");

    private final String code;

    RemovalReason(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
