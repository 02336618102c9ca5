package io.github.zhuanjie.discovery;

import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.Household;

/** By which of its two places a household falls under local rules. */
public enum DecidingPlace implements Coded {
    /** Where it is registered: in Jiangsu the township of residence receives, that of the hukou decides (省内通办). */
    HUKOU("HUKOU"),
    /** Where it lives: for places whose own rules say so. */
    RESIDENCE("RESIDENCE");

    private final String code;

    DecidingPlace(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }

    Fact<DivisionCode> of(Household household) {
        return this == HUKOU ? household.getHukou() : Fact.known(household.getResidence());
    }
}
