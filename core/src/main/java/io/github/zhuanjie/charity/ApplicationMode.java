package io.github.zhuanjie.charity;

import io.github.zhuanjie.base.Coded;

/**
 * How help from a project is come by. Only the first two can be matched to single needs.
 */
public enum ApplicationMode implements Coded {
    /** The person or family applies (个人申请). */
    INDIVIDUAL("INDIVIDUAL"),
    /** Villages and townships screen and list persons within a quota (名额推荐). */
    QUOTA_LIST("QUOTA_LIST"),
    /** Income of an asset goes to the village, which shares it out (村集体收益). */
    VILLAGE_INCOME("VILLAGE_INCOME"),
    /** Grants to communities or organisations, not to families (社区项目). */
    COMMUNITY_GRANT("COMMUNITY_GRANT"),
    /** An umbrella of several projects without rules of its own (项目群). */
    PROGRAMME("PROGRAMME");

    private final String code;

    ApplicationMode(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }

    /**
     * Tells whether a single person or family can get help this way, so that the project can be matched to needs.
     *
     * @return true for individual application and quota lists
     */
    public boolean isForIndividuals() {
        return this == INDIVIDUAL || this == QUOTA_LIST;
    }
}
