package io.github.zhuanjie.base;

import java.util.Objects;

/**
 * Thrown when text or a number does not make a meaningful value. Carries a stable code and never the value itself,
 * because values may be personal.
 */
public final class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String member;

    /**
     * Creates an exception.
     *
     * @param code  the stable code, the key of the text in both languages
     * @param rule  the rule that was broken, in English, without the value
     */
    public InvalidValueException(String code, String rule) {
        this(code, rule, "");
    }

    /**
     * Creates an exception about a member of an object.
     *
     * @param code  the stable code, the key of the text in both languages
     * @param rule  the rule that was broken, in English, without the value
     * @param member  the name of the member that breaks it, or the names on the way to it with slashes between them
     */
    public InvalidValueException(String code, String rule, String member) {
        super(rule);
        this.code = Objects.requireNonNull(code, "code");
        this.member = Objects.requireNonNull(member, "member");
    }

    /**
     * Returns the stable code of the broken rule.
     *
     * @return the code, such as {@code RESIDENT_ID_CHECK}
     */
    public String getCode() {
        return code;
    }

    /**
     * Returns which member of the object breaks the rule.
     *
     * @return names with slashes between them, such as {@code content/type}; empty if it is the object, or not an object
     */
    public String getMember() {
        return member;
    }
}
