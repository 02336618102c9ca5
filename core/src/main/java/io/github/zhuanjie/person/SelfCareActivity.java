package io.github.zhuanjie.person;

import io.github.zhuanjie.base.Coded;

/**
 * One of the six activities by which the ability to care for oneself is assessed (生活自理能力, 特困人员认定办法 民发〔2021〕43号; the
 * number of that document is general knowledge, the six activities were read in its county restatements).
 */
public enum SelfCareActivity implements Coded {
    /** Eating (自主吃饭). */
    EATING("EATING"),
    /** Dressing and undressing (自主穿脱衣服). */
    DRESSING("DRESSING"),
    /** Getting in and out of bed (自主上下床). */
    GETTING_IN_AND_OUT_OF_BED("GETTING_IN_AND_OUT_OF_BED"),
    /** Using the toilet (自主如厕). */
    TOILET("TOILET"),
    /** Walking indoors (室内自主行走). */
    WALKING_INDOORS("WALKING_INDOORS"),
    /** Bathing (自主洗澡). */
    BATHING("BATHING");

    private final String code;

    SelfCareActivity(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
