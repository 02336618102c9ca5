package io.github.zhuanjie.need;

import io.github.zhuanjie.base.Coded;

/**
 * What a need is for: the kinds of material help that projects are organised by, and the four services that article
 * three of 苏民助〔2024〕4号 names.
 */
public enum NeedKind implements Coded {
    /** Basic living (基本生活). */
    LIVING("LIVING"),
    /** Medical cost (医疗). */
    MEDICAL("MEDICAL"),
    /** Education cost (教育). */
    EDUCATION("EDUCATION"),
    /** Housing (住房). */
    HOUSING("HOUSING"),
    /** Loss by disaster or accident (灾害, 意外). */
    DISASTER_OR_ACCIDENT("DISASTER_OR_ACCIDENT"),
    /** Employment (就业). */
    EMPLOYMENT("EMPLOYMENT"),
    /** Visiting and care (访视照料), article three. */
    VISITING_CARE("VISITING_CARE"),
    /** Psychological comfort (心理慰藉), article three. */
    PSYCHOLOGICAL_COMFORT("PSYCHOLOGICAL_COMFORT"),
    /** Rehabilitation training (康复训练), article three. */
    REHABILITATION("REHABILITATION"),
    /** Social inclusion (社会融入), article three. */
    SOCIAL_INCLUSION("SOCIAL_INCLUSION");

    private final String code;

    NeedKind(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }

    /**
     * Tells whether the kind is one of the four services of article three.
     *
     * @return true for visiting care, psychological comfort, rehabilitation and social inclusion
     */
    public boolean isService() {
        return compareTo(VISITING_CARE) >= 0;
    }
}
