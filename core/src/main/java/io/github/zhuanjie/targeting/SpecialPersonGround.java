package io.github.zhuanjie.targeting;

import io.github.zhuanjie.base.Coded;

/**
 * Which of the groups of article three somebody belongs to who cannot care for themselves: the elderly, minors, the
 * disabled, the seriously ill. The ages are those of the laws on the elderly and on minors, general knowledge here.
 */
public enum SpecialPersonGround implements Coded {
    /** Sixty years or older (老年人). */
    ELDERLY("ELDERLY"),
    /** Under eighteen (未成年人). */
    MINOR("MINOR"),
    /** With a disability of any level (残疾人). */
    DISABLED("DISABLED"),
    /** With a diagnosed serious illness (重病患者). */
    SERIOUSLY_ILL("SERIOUSLY_ILL");

    private final String code;

    SpecialPersonGround(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
