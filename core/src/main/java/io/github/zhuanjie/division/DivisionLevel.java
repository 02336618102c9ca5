package io.github.zhuanjie.division;

import io.github.zhuanjie.base.Coded;

/** The level of a division, from the whole country down to the village or community. */
public enum DivisionLevel implements Coded {
    /** The whole country (全国). */
    NATION("NATION"),
    /** Province, autonomous region, municipality or special administrative region (省级). */
    PROVINCE("PROVINCE"),
    /** Prefecture-level city (地级, 设区市). */
    PREFECTURE("PREFECTURE"),
    /** County, district or county-level city (县级). */
    COUNTY("COUNTY"),
    /** Township, town or street office (乡镇, 街道). */
    TOWNSHIP("TOWNSHIP"),
    /** Village or residents' committee (村, 社区). */
    VILLAGE("VILLAGE");

    private final String code;

    DivisionLevel(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
