package io.github.zhuanjie.charity;

import io.github.zhuanjie.base.Coded;

/**
 * Who bears a share of a project's money, by level or source.
 */
public enum FunderLevel implements Coded {
    /** Provincial charity (省级). */
    PROVINCE("PROVINCE"),
    /** Charity of the prefecture-level city (设区市级). */
    PREFECTURE("PREFECTURE"),
    /** Charity of the county or district (县级). */
    COUNTY("COUNTY"),
    /** Fiscal money (财政资金). */
    FISCAL("FISCAL"),
    /** Welfare lottery money (福利彩票公益金). */
    WELFARE_LOTTERY("WELFARE_LOTTERY"),
    /** Charity money, level not stated (慈善资金). */
    CHARITY("CHARITY");

    private final String code;

    FunderLevel(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
