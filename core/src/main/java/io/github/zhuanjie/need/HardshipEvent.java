package io.github.zhuanjie.need;

import io.github.zhuanjie.base.Coded;

/**
 * A sudden event behind a need (社会救助暂行办法 art. 47 and the projects that build on it).
 */
public enum HardshipEvent implements Coded {
    /** Known not to come from a sudden event. */
    NONE("NONE"),
    /** Fire (火灾). */
    FIRE("FIRE"),
    /** Explosion (爆炸). */
    EXPLOSION("EXPLOSION"),
    /** Traffic accident (交通事故). */
    TRAFFIC_ACCIDENT("TRAFFIC_ACCIDENT"),
    /** Other accident (意外伤害). */
    OTHER_ACCIDENT("OTHER_ACCIDENT"),
    /** Sudden serious illness (突发重大疾病). */
    SUDDEN_ILLNESS("SUDDEN_ILLNESS"),
    /** Natural disaster (自然灾害). */
    NATURAL_DISASTER("NATURAL_DISASTER");

    private final String code;

    HardshipEvent(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
