package io.github.zhuanjie.person;

import io.github.zhuanjie.base.Coded;

/**
 * How far a person can care for themselves (生活自理能力): the three grades of 特困人员认定办法 (民发〔2021〕43号; the
 * number is general knowledge, the grades were read in county restatements).
 */
public enum SelfCareLevel implements Coded {
    /** All six activities are managed (具备生活自理能力, 全自理). */
    FULL("FULL"),
    /** One to three activities are not managed (部分丧失生活自理能力, 半护理). */
    PARTIAL("PARTIAL"),
    /** Four or more activities are not managed (完全丧失生活自理能力, 全护理). */
    NONE("NONE");

    private static final int MOST_OF_PARTIAL = 3;

    private final String code;

    SelfCareLevel(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }

    /**
     * Returns the level that follows from an assessment of all six activities.
     *
     * @param notManaged  the number of activities that are not managed
     * @return the level
     */
    static SelfCareLevel ofNotManaged(int notManaged) {
        if (notManaged == 0) {
            return FULL;
        }
        return notManaged <= MOST_OF_PARTIAL ? PARTIAL : NONE;
    }
}
