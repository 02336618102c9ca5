package io.github.zhuanjie.base;

import java.util.Optional;

/**
 * A constant with a stable code, the form in which it appears in JSON, ledgers and message keys.
 *
 * <p>The code, not the Java name, is the promise: renaming a constant must not change a document.
 */
public interface Coded {

    /**
     * Returns the stable code of this constant.
     *
     * @return the code, upper-case ASCII letters, digits and underscores
     */
    String getCode();

    /**
     * Finds the constant of an enum with the given code, matching exactly.
     *
     * @param <E> the enum
     * @param type  the enum's class
     * @param code  the code as written in a document
     * @return the constant, or empty if the enum has no such code
     */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String code) {
        return Optional.ofNullable(type.cast(CodeIndex.of(type).get(code)));
    }
}
