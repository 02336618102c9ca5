package io.github.zhuanjie.identity;

import io.github.zhuanjie.base.InvalidValueException;
import java.util.Locale;
import java.util.Objects;

/**
 * The one rule of every local identifier: 1 to 64 ASCII letters, digits, {@code . _ : -}, beginning with a letter or a
 * digit, and not a resident number, because identifiers appear in logs, file names and messages.
 */
public final class Identifiers {

    private static final int MAX_LENGTH = 64;

    private Identifiers() {}

    /**
     * Checks an identifier.
     *
     * @param value  the text
     * @param name  the name of the type, for the message
     * @return the text
     * @throws InvalidValueException if the text breaks the rule ({@code ID_SYNTAX}) or is itself a valid resident
     *     number, with a capital or a small x ({@code ID_PERSONAL})
     */
    public static String check(String value, String name) {
        Objects.requireNonNull(value, name);
        if (!hasSyntax(value)) {
            throw new InvalidValueException(
                    "ID_SYNTAX", name + " must be 1 to 64 ASCII letters, digits, '.', '_', ':' or '-'");
        }
        if (ResidentId.isValid(value.toUpperCase(Locale.ROOT))) {
            throw new InvalidValueException("ID_PERSONAL", name + " must not be a resident number");
        }
        return value;
    }

    private static boolean hasSyntax(String value) {
        if (value.isEmpty() || value.length() > MAX_LENGTH || !isAlphanumeric(value.charAt(0))) {
            return false;
        }
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!isAlphanumeric(c) && c != '.' && c != '_' && c != ':' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isAlphanumeric(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
