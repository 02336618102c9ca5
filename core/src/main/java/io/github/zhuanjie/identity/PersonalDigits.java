package io.github.zhuanjie.identity;

import java.time.YearMonth;

/**
 * Runs of digits that are personal numbers by their length and look: twenty for a disability certificate, fifteen for an
 * identity card of before 1999, eleven for a mobile phone. Serial numbers of other lengths are never refused; whoever makes
 * serial numbers of these lengths writes a zero or a letter before them.
 *
 * <p>The old number of a foreigner's card, three letters and twelve digits, is not looked for: too many registers number
 * their files that way.
 */
final class PersonalDigits {

    /** The fewest digits in a row that are a personal number. */
    static final int SHORTEST = 11;

    private static final int CERTIFICATE = 20;
    private static final int OLD_NUMBER = 15;
    private static final int MOBILE = SHORTEST;
    private static final int NUMBER = 18;
    private static final int CENTURY = 1900;

    private PersonalDigits() {}

    /** Tells whether a text holds one between the ends, letters or punctuation. */
    static boolean isFound(String text) {
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !isDigit(text.charAt(i))) {
                if (i - from >= MOBILE && isPersonal(text.substring(from, i))) {
                    return true;
                }
                from = i + 1;
            }
        }
        return false;
    }

    private static boolean isPersonal(String digits) {
        return switch (digits.length()) {
            case CERTIFICATE -> isCertificate(digits);
            case OLD_NUMBER -> isOldNumber(digits);
            case MOBILE -> digits.charAt(0) == '1' && digits.charAt(1) >= '3';
            default -> false;
        };
    }

    private static boolean isCertificate(String digits) {
        char kind = digits.charAt(NUMBER);
        char level = digits.charAt(NUMBER + 1);
        return ResidentId.isValid(digits.substring(0, NUMBER))
                && kind >= '1'
                && kind <= '7'
                && level >= '1'
                && level <= '4';
    }

    /** Six digits of an area, six of a day in the twentieth century, three of a sequence. */
    private static boolean isOldNumber(String digits) {
        boolean isOfProvince = digits.charAt(0) >= '1' && digits.charAt(0) <= '6' && digits.charAt(1) <= '7';
        return isOfProvince && isDay(CENTURY + number(digits, 6), number(digits, 8), number(digits, 10));
    }

    private static boolean isDay(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    private static int number(String digits, int at) {
        return (digits.charAt(at) - '0') * 10 + digits.charAt(at + 1) - '0';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
