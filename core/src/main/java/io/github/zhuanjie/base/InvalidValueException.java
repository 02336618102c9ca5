package io.github.zhuanjie.base;

import java.util.Objects;

/**
 * Thrown when text or a number does not make a meaningful value. Carries a stable code and never the value itself,
 * because values may be personal.
 */
public final class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * Creates an exception.
     *
     * @param code  the stable code, the key of the text in both languages
     * @param rule  the rule that was broken, in English, without the value
     */
    public InvalidValueException(String code, String rule) {
        super(rule);
        this.code = Objects.requireNonNull(code, "code");
    }

    /**
     * Returns the stable code of the broken rule.
     *
     * @return the code, such as {@code RESIDENT_ID_CHECK}
     */
    public String getCode() {
        return code;
    }
}
