package io.github.zhuanjie.assistance;

import io.github.zhuanjie.base.Coded;

/**
 * What a ratio that differs by place is for.
 */
public enum LocalRatioKind implements Coded {
    /**
     * Up to how many times the subsistence standard income per head may be for recognition at the margin (低保边缘收入倍数).
     * 民办函〔2024〕31号 names 1.5 as a guide; places in Jiangsu use 2, so there is no default.
     */
    EDGE_INCOME_MULTIPLE("EDGE_INCOME_MULTIPLE"),
    /**
     * Above which share of household income rigid expenditure counts as hardship (刚性支出占家庭收入比例, 民发〔2024〕57号). Local:
     * between 0.6 and 0.9 in the texts that were read, none of them from Jiangsu.
     */
    RIGID_EXPENDITURE_RATIO("RIGID_EXPENDITURE_RATIO");

    private final String code;

    LocalRatioKind(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
