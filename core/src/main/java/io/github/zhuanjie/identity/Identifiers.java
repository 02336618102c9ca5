package io.github.zhuanjie.identity;

import io.github.zhuanjie.base.InvalidValueException;
import java.util.Locale;
import java.util.Objects;

/**
 * The one rule of every local identifier: 1 to 64 ASCII letters, digits, {@code . _ : -}, beginning with a letter or a
 * digit, and holding no resident number, because identifiers appear in logs, file names and messages.
 */
public final class Identifiers {

    private static final int MAX_LENGTH = 64;
    private static final int NUMBER_LENGTH = 18;
    private static final int FIRST_BIRTH_YEAR = 1880;
    private static final int LAST_BIRTH_YEAR = 2100;

    private Identifiers() {}

    /**
     * Checks an identifier.
     *
     * @param value  the text
     * @param name  the name of the type, for the message
     * @return the text
     * @throws InvalidValueException if the text breaks the rule ({@code ID_SYNTAX}) or holds a resident number
     *     that stands by itself, with a capital or a small x ({@code ID_PERSONAL}), the number of
     *     a disability certificate, an identity card of fifteen digits or a mobile phone
     */
    public static String check(String value, String name) {
        Objects.requireNonNull(value, name);
        if (!hasSyntax(value)) {
            throw new InvalidValueException(
                    "ID_SYNTAX", name + " must be 1 to 64 ASCII letters, digits, '.', '_', ':' or '-'");
        }
        if (holdsResidentNumber(value)) {
            throw new InvalidValueException("ID_PERSONAL", name + " must not hold a resident number");
        }
        if (PersonalDigits.isFound(value)) {
            throw new InvalidValueException(
                    "ID_PERSONAL",
                    name + " must not hold the number of a certificate, an old identity card or a mobile");
        }
        return value;
    }

    /**
     * Looks for a resident number that stands by itself, between the ends, letters or punctuation. Longer runs of digits
     * are left alone: serial numbers would be refused by chance. A run of exactly 18 digits that begins with an area and
     * a date looks like a resident number and is refused where its check digit happens to fit, one in eleven.
     */
    private static boolean holdsResidentNumber(String value) {
        for (int from = 0; from + NUMBER_LENGTH <= value.length(); from++) {
            int to = from + NUMBER_LENGTH;
            boolean ends = !isDigitAt(value, to) || !isDigitAt(value, to - 1); // an X ends the number
            boolean alone = !isDigitAt(value, from - 1) && ends;
            if (alone && isDigitAt(value, from) && isPlausible(value.substring(from, to))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlausible(String text) {
        String number = text.toUpperCase(Locale.ROOT);
        if (!ResidentId.isValid(number)) {
            return false;
        }
        int year = ResidentId.of(number).getBirthDate().getYear();
        return year >= FIRST_BIRTH_YEAR && year <= LAST_BIRTH_YEAR;
    }

    private static boolean isDigitAt(String value, int index) {
        return index >= 0 && index < value.length() && value.charAt(index) >= '0' && value.charAt(index) <= '9';
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
