package io.github.zhuanjie.ledger.table;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Numbers as spreadsheets write them in XML, read without ever handing the text to a parser that would quote it. */
final class Digits {

    private static final int LONGEST_NUMBER = 64;

    private Digits() {}

    /** Reads a whole number; -1 if it is none, negative, or beyond the range of int. */
    static int whole(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return -1;
        }
        long number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            number = 10 * number + (c - '0');
            if (c < '0' || c > '9' || number > Integer.MAX_VALUE) {
                return -1;
            }
        }
        return (int) number;
    }

    /** Reads a number with point and exponent; empty if it is none or not finite. */
    static OptionalDouble number(String text) {
        if (text.length() > LONGEST_NUMBER || !isNumber(text)) {
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(text);
        return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    private static boolean isNumber(String text) {
        int i = digits(text, sign(text, 0));
        boolean whole = i > sign(text, 0);
        boolean fraction = false;
        if (i < text.length() && text.charAt(i) == '.') {
            int end = digits(text, i + 1);
            fraction = end > i + 1;
            i = end;
        }
        if (!whole && !fraction) {
            return false;
        }
        if (i < text.length() && (text.charAt(i) == 'E' || text.charAt(i) == 'e')) {
            int from = sign(text, i + 1);
            i = digits(text, from);
            return i > from && i == text.length();
        }
        return i == text.length();
    }

    private static int sign(String text, int at) {
        return at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+') ? at + 1 : at;
    }

    private static int digits(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }
}
