package io.github.zhuanjie.household;

import io.github.zhuanjie.base.Coded;

/**
 * Whether a household counts as urban or rural (城乡属性) for the rules that differ between them.
 */
public enum Settlement implements Coded {
    /** Urban (城镇). */
    URBAN("URBAN"),
    /** Rural (农村). */
    RURAL("RURAL");

    private final String code;

    Settlement(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
