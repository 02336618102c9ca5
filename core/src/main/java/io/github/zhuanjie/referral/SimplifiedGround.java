package io.github.zhuanjie.referral;

import io.github.zhuanjie.base.Coded;

/**
 * Why a charity may simplify its procedure (可以简化程序, article four): it may, it need not, and the ground is recorded.
 */
public enum SimplifiedGround implements Coded {
    /** Recipient of the subsistence allowance (最低生活保障对象). */
    DIBAO("DIBAO"),
    /** Person in extreme hardship (特困人员). */
    TEKUN("TEKUN"),
    /** Member of a dibao-margin household (最低生活保障边缘家庭成员). */
    DIBAO_EDGE("DIBAO_EDGE"),
    /** Member of a household in hardship from rigid expenditure (刚性支出困难家庭成员). */
    RIGID("RIGID"),
    /** Not in one of the four categories, but referred by civil affairs (转介的对象). */
    REFERRED("REFERRED");

    private final String code;

    SimplifiedGround(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
