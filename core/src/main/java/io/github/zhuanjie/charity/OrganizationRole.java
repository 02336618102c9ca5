package io.github.zhuanjie.charity;

import io.github.zhuanjie.base.Coded;

/**
 * What a body does in the cooperation of 苏民助〔2024〕4号.
 */
public enum OrganizationRole implements Coded {
    /** Hub that civil affairs consult with and that gathers resources (枢纽型, 慈善总会), article two. */
    HUB("HUB"),
    /** Charity station of a village or community (慈善工作站), article five. */
    STATION("STATION"),
    /** Carries the project out (实施单位). */
    IMPLEMENTING("IMPLEMENTING"),
    /** Gives money for it (出资单位). */
    FUNDING("FUNDING");

    private final String code;

    OrganizationRole(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
