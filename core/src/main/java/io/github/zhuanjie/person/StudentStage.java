package io.github.zhuanjie.person;

import io.github.zhuanjie.base.Coded;

/**
 * The stage of schooling (就读阶段) that study-aid projects ask for.
 */
public enum StudentStage implements Coded {
    /** Known not to be at school. */
    NOT_STUDENT("NOT_STUDENT"),
    /** Kindergarten (学前). */
    PRESCHOOL("PRESCHOOL"),
    /** Primary and junior secondary school (义务教育). */
    COMPULSORY("COMPULSORY"),
    /** Senior secondary or vocational school (高中, 中职). */
    SENIOR_SECONDARY("SENIOR_SECONDARY"),
    /** Junior college and university (大专, 本科及以上). */
    TERTIARY("TERTIARY");

    private final String code;

    StudentStage(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
