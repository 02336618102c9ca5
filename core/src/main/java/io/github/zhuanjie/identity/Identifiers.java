package io.github.zhuanjie.identity;

import io.github.zhuanjie.base.InvalidValueException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;

/**
 * The one rule of every local identifier: 1 to 64 ASCII letters, digits, {@code . _ : -}, beginning with a letter or a
 * digit, and holding no identity number, because identifiers appear in logs, file names and messages.
 *
 * <p>An identifier of exactly eighteen digits can be such a number by chance: one in 27,000 of those that are evenly
 * spread, more where all begin alike. Whoever makes identifiers of an eighteen-digit sequence (a snowflake) writes a zero
 * before it: within a longer run of digits no number is looked for but that of a disability
 * certificate, which has twenty.
 */
public final class Identifiers {

    private static final int MAX_LENGTH = 64;
    private static final int DERIVED_BYTES = 12;
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
     * @throws InvalidValueException if the text breaks the rule ({@code ID_SYNTAX}) or holds a number of an
     *     identity card or permanent residence card that stands by itself, with a capital or a small x, or a run of digits
     *     that is the number of a disability certificate, an old identity card or a mobile phone ({@code ID_PERSONAL})
     */
    public static String check(String value, String name) {
        Objects.requireNonNull(value, name);
        if (!hasSyntax(value)) {
            throw new InvalidValueException(
                    "ID_SYNTAX", name + " must be 1 to 64 ASCII letters, digits, '.', '_', ':' or '-'");
        }
        checkDigits(value, name); // all of it is ASCII
        return value;
    }

    /**
     * Checks that a text of its own syntax holds no personal number, in digits of whatever script or width.
     *
     * @param value  the text
     * @param name  the name of the type, for the message
     * @return the text
     * @throws InvalidValueException with code {@code ID_PERSONAL} if the text holds a number that {@link #check} refuses
     */
    public static String checkImpersonal(String value, String name) {
        checkDigits(withAsciiDigits(value), name);
        return value;
    }

    private static void checkDigits(String digits, String name) {
        if (!hasEleventhDigit(digits)) {
            return;
        }
        if (holdsResidentNumber(digits)) {
            throw new InvalidValueException("ID_PERSONAL", name + " must not hold a resident number");
        }
        if (PersonalDigits.isFound(digits)) {
            throw new InvalidValueException(
                    "ID_PERSONAL",
                    name + " must not hold the number of a certificate, an old identity card or a mobile");
        }
    }

    /**
     * Looks at every eleventh character: the shortest number is eleven digits long, so that none stands in a text that has no
     * digit there.
     */
    private static boolean hasEleventhDigit(String text) {
        for (int i = PersonalDigits.SHORTEST - 1; i < text.length(); i += PersonalDigits.SHORTEST) {
            if (isDigitAt(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** Rewrites wide letters and the digits of all scripts, since a number is one in whatever type it is set. */
    private static String withAsciiDigits(String value) {
        StringBuilder text = new StringBuilder();
        Normalizer.normalize(value, Normalizer.Form.NFKC)
                .codePoints()
                .map(c -> Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER ? '0' + Character.digit(c, 10) : c)
                .forEach(text::appendCodePoint);
        return text.toString();
    }

    /**
     * Computes an identifier from other identifiers or names, the same for the same parts on every machine. It is made of
     * letters only: a long run of digits may look like somebody's number. What it was computed from cannot be read from
     * it, but can be confirmed by whoever guesses it, so nothing personal belongs in the parts.
     *
     * @param prefix  how the identifier begins, such as {@code R-}
     * @param parts  what it is computed from
     * @return the prefix and 24 letters a to p, which stand for 96 bits of the parts' SHA-256
     */
    public static String derived(String prefix, String... parts) {
        byte[] hash = sha256(String.join("\n", parts));
        StringBuilder id = new StringBuilder(prefix);
        for (int i = 0; i < DERIVED_BYTES; i++) {
            id.append((char) ('a' + (hash[i] >> 4 & 0xF))).append((char) ('a' + (hash[i] & 0xF)));
        }
        return id.toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Looks for a resident number that stands by itself, between the ends, letters or punctuation. Longer runs of digits
     * are left alone: serial numbers would be refused by chance. A run of exactly 18 is refused only if everything fits:
     * the province, a day of the years in which people alive or remembered were born, and the check character.
     */
    private static boolean holdsResidentNumber(String value) {
        for (int from = 0; from + NUMBER_LENGTH <= value.length(); from++) {
            int to = from + NUMBER_LENGTH;
            boolean begins = isDigitAt(value, from) && !isDigitAt(value, from - 1);
            boolean ends = !isDigitAt(value, to) || !isDigitAt(value, to - 1); // an X ends the number
            if (begins && ends && isPlausible(value.substring(from, to))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlausible(String text) {
        String number = text.toUpperCase(Locale.ROOT);
        boolean valid = ResidentId.isValid(number) && isOfProvince(number) || isForeign(number);
        int year = valid ? ResidentId.birthYear(number) : 0;
        return year >= FIRST_BIRTH_YEAR && year <= LAST_BIRTH_YEAR;
    }

    private static boolean isForeign(String number) {
        return ForeignPermanentResidentId.isValid(number) && ResidentId.hasBirthDate(number);
    }

    /**
     * Tells whether the first two digits are those of a province (GB/T 2260), 83 of a permit of Taiwan residents, or 10,
     * which was never assigned and is what made-up numbers for tests begin with.
     */
    private static boolean isOfProvince(String number) {
        int unit = number.charAt(1) - '0';
        return switch (number.charAt(0)) {
            case '1' -> unit <= 5;
            case '2', '8' -> unit >= 1 && unit <= 3;
            case '3' -> unit >= 1 && unit <= 7;
            case '4' -> unit >= 1 && unit <= 6;
            case '5' -> unit <= 4;
            case '6' -> unit >= 1 && unit <= 5;
            case '7' -> unit == 1;
            default -> false;
        };
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
