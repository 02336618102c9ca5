package io.github.zhuanjie.need;

import io.github.zhuanjie.base.Coded;

/**
 * Who found the need (article five of 苏民助〔2024〕4号 names the village charity stations).
 */
public enum DiscoverySource implements Coded {
    /** The person or the family applied (本人申请). */
    SELF("SELF"),
    /** Village or community committee (村居). */
    VILLAGE("VILLAGE"),
    /** Village or community charity station (慈善工作站). */
    CHARITY_STATION("CHARITY_STATION"),
    /** Township or street office (乡镇街道). */
    TOWNSHIP("TOWNSHIP"),
    /** Civil affairs department (民政部门). */
    CIVIL_AFFAIRS("CIVIL_AFFAIRS"),
    /** A charitable organisation (慈善组织). */
    CHARITY("CHARITY");

    private final String code;

    DiscoverySource(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
