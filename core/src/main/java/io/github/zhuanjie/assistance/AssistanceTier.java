package io.github.zhuanjie.assistance;

import io.github.zhuanjie.base.Coded;

/**
 * The six tiers of the low-income population (低收入人口), in the order in which 国办发〔2023〕39号 names them.
 *
 * <p>Each is the broad category of {@link AssistanceCategory}; child categories and temporary assistance are in none.
 */
public enum AssistanceTier implements Coded {
    /** Recipients of the subsistence allowance (最低生活保障对象). */
    DIBAO("DIBAO"),
    /** Persons in extreme hardship (特困人员). */
    TEKUN("TEKUN"),
    /** Persons monitored against a return to poverty (防止返贫监测对象). */
    FANPIN("FANPIN"),
    /** Members of dibao-margin households (最低生活保障边缘家庭成员). */
    DIBAO_EDGE("DIBAO_EDGE"),
    /** Members of households in hardship from rigid expenditure (刚性支出困难家庭成员). */
    RIGID("RIGID"),
    /** Other persons in difficulty (其他困难人员). */
    OTHER_LOW("OTHER_LOW");

    private final String code;

    AssistanceTier(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
