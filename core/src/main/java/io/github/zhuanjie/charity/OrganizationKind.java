package io.github.zhuanjie.charity;

import io.github.zhuanjie.base.Coded;

/**
 * What a body is by its registration. The first three are the legal forms that a charitable organisation may take
 * (慈善法 art. 8); the others are bodies that run or co-run real projects without being one.
 */
public enum OrganizationKind implements Coded {
    /** Foundation (基金会). */
    FOUNDATION("FOUNDATION"),
    /** Social organisation with members (社会团体), such as a charity federation. */
    SOCIAL_ORGANIZATION("SOCIAL_ORGANIZATION"),
    /** Social service organisation (社会服务机构). */
    SOCIAL_SERVICE("SOCIAL_SERVICE"),
    /** Charitable trust (慈善信托), filed rather than registered (慈善法 art. 44 to 51). */
    CHARITABLE_TRUST("CHARITABLE_TRUST"),
    /** People's organisation, such as the Red Cross (群团组织). */
    PEOPLES_ORGANIZATION("PEOPLES_ORGANIZATION"),
    /** Government department (行政机关). */
    GOVERNMENT_BODY("GOVERNMENT_BODY"),
    /** Village or community body without a registration of its own (村居组织), such as most charity stations. */
    COMMUNITY_BODY("COMMUNITY_BODY"),
    /** Enterprise (企业). */
    ENTERPRISE("ENTERPRISE");

    private final String code;

    OrganizationKind(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
