package io.github.zhuanjie.targeting;

import io.github.zhuanjie.base.Coded;

/**
 * On which ground article three of 苏民助〔2024〕4号 makes somebody a target of charity.
 *
 * <p>The policy names the groups and does not draw their borders; {@link TargetClassifier} says where ours lie.
 */
public enum TargetBasis implements Coded {
    /** Still in difficulty after government assistance (政府救助后生活仍有困难). */
    AFTER_AID("AFTER_AID"),
    /** Not yet covered by government assistance but in some difficulty (政府救助体系尚未覆盖但存在一定困难). */
    NOT_COVERED("NOT_COVERED"),
    /** Not yet eligible for government assistance but in some difficulty (暂不符合政府救助条件但存在一定困难). */
    NOT_YET_ELIGIBLE("NOT_YET_ELIGIBLE");

    private final String code;

    TargetBasis(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
