package io.github.zhuanjie.need;

import io.github.zhuanjie.base.Coded;

/**
 * What a service is counted in. The list is ours; article three of 苏民助〔2024〕4号 names the services, not their units.
 */
public enum ServiceUnit implements Coded {
    /** One visit to the person (次). */
    VISIT("VISIT"),
    /** One hour (小时). */
    HOUR("HOUR"),
    /** One session of a course or treatment (节). */
    SESSION("SESSION"),
    /** One day (天). */
    DAY("DAY"),
    /** One month of standing service (月). */
    MONTH("MONTH");

    private final String code;

    ServiceUnit(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
