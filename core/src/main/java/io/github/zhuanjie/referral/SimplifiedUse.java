package io.github.zhuanjie.referral;

import io.github.zhuanjie.base.Coded;
import java.util.Optional;

/**
 * What became of the permission to simplify the procedure (可以简化程序, article four of 苏民助〔2024〕4号): the charity may, it need
 * not, and the ground is recorded on both sides.
 */
public enum SimplifiedUse implements Coded {
    /** The recipient did not say that it simplified; nothing follows from that. */
    NOT_RECORDED("NOT_RECORDED"),
    /** The recipient simplified on the ground that it was told. */
    AS_PERMITTED("AS_PERMITTED"),
    /** The recipient simplified on another ground than it was told, such as a category that it found itself. */
    ON_OTHER_GROUND("ON_OTHER_GROUND"),
    /** The recipient simplified although no ground was told. */
    WITHOUT_GROUND("WITHOUT_GROUND"),
    /** The recipient simplified; what it was told is not at hand any more. */
    NOT_COMPARABLE("NOT_COMPARABLE");

    private final String code;

    SimplifiedUse(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }

    /**
     * Compares the ground on which a recipient simplified with that of the terms.
     *
     * @param referral  the referral
     * @return what became of the permission
     */
    public static SimplifiedUse of(Referral referral) {
        Optional<SimplifiedGround> used = referral.getSimplified();
        if (used.isEmpty()) {
            return NOT_RECORDED;
        }
        if (referral.getTerms().isEmpty()) {
            return NOT_COMPARABLE;
        }
        Optional<SimplifiedGround> told = referral.getTerms().flatMap(ReferralTerms::getSimplifiedGround);
        if (told.isEmpty()) {
            return WITHOUT_GROUND;
        }
        return told.equals(used) ? AS_PERMITTED : ON_OTHER_GROUND;
    }
}
