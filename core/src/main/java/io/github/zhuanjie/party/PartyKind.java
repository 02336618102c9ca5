package io.github.zhuanjie.party;

import io.github.zhuanjie.base.Coded;

/**
 * What a party of a referral is, as far as the direction of a referral depends on it. Article four names civil affairs,
 * the township and charities; article two the hub and article five the station.
 */
public enum PartyKind implements Coded {
    /** A department of civil affairs (民政部门). */
    CIVIL_AFFAIRS("CIVIL_AFFAIRS", true),
    /** A township government or subdistrict office (乡镇人民政府、街道办事处). */
    TOWNSHIP("TOWNSHIP", true),
    /** A charity (慈善组织). */
    CHARITY("CHARITY", false),
    /** A hub that passes referrals on to its members (慈善总会). */
    HUB("HUB", false),
    /** A charity station of a village or community (慈善工作站). */
    STATION("STATION", false);

    private final String code;
    private final boolean government;

    PartyKind(String code, boolean government) {
        this.code = code;
        this.government = government;
    }

    @Override
    public String getCode() {
        return code;
    }

    /**
     * Tells on which side of the policy the party stands.
     *
     * @return true for civil affairs and townships
     */
    public boolean isGovernment() {
        return government;
    }
}
