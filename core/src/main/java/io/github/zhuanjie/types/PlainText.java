package io.github.zhuanjie.types;

import io.github.zhuanjie.base.FreeText;
import io.github.zhuanjie.base.InvalidValueException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The canonical text of the platform's own types, stricter than the platform's parsers. */
final class PlainText {

    private static final String DATE_RULE = "date must be a day that exists, written as YYYY-MM-DD";
    private static final int DATE_LENGTH = 10;
    private static final int MAX_INT_DIGITS = 10;
    private static final Pattern PERIOD = Pattern.compile("P(?=\\d)(?:\\d{1,4}Y)?(?:\\d{1,4}M)?(?:\\d{1,4}D)?");
    private static final Pattern INSTANT =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z");

    private PlainText() {}

    /** Refuses text that no UTF-8 document can hold, because it could be read but never written. */
    static String words(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c) || !Character.isSurrogatePair(c, charAt(text, i + 1))) {
                    throw new InvalidValueException("JSON_ENCODING", "text must not hold half a character");
                }
                i++;
            }
        }
        return text;
    }

    /** Refuses text in which something could deceive a reader or a log. */
    static String line(String text) {
        words(text);
        if (!FreeText.isHarmless(text)) {
            throw new InvalidValueException(
                    "TEXT_CHARACTER", "text must not hold control characters, line breaks or bidirectional controls");
        }
        return text;
    }

    private static char charAt(String text, int index) {
        return index < text.length() ? text.charAt(index) : 0;
    }

    /** Reads a day. The platform's parser would also take signed years. */
    static LocalDate date(String text) {
        if (text.length() != DATE_LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            throw new InvalidValueException("DATE_SYNTAX", DATE_RULE);
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, DATE_LENGTH);
        // the platform's own exception would quote a birthday that is none
        if (month < 1
                || month > 12
                || day < 1
                || day > YearMonth.of(year, month).lengthOfMonth()) {
            throw new InvalidValueException("DATE_SYNTAX", DATE_RULE);
        }
        return LocalDate.of(year, month, day);
    }

    /** Writes a day as the platform does, sooner: every fact has one. */
    static String written(LocalDate date) {
        int year = date.getYear();
        if (year < 0 || year > 9999) {
            return date.toString();
        }
        byte[] text = new byte[DATE_LENGTH];
        twoDigits(year / 100, text, 0);
        twoDigits(year % 100, text, 2);
        text[4] = '-';
        twoDigits(date.getMonthValue(), text, 5);
        text[7] = '-';
        twoDigits(date.getDayOfMonth(), text, 8);
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    private static void twoDigits(int number, byte[] text, int at) {
        text[at] = (byte) ('0' + number / 10);
        text[at + 1] = (byte) ('0' + number % 10);
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw new InvalidValueException("DATE_SYNTAX", DATE_RULE);
            }
            number = 10 * number + (c - '0');
        }
        return number;
    }

    /** Reads an index that was written by the library. */
    static int index(String digits) {
        int index = 0;
        for (int i = 0; i < digits.length(); i++) {
            index = 10 * index + (digits.charAt(i) - '0');
        }
        return index;
    }

    /** Reads ASCII digits, perhaps after a minus; empty if they are not all digits or the number does not fit. */
    static OptionalInt exactInt(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        if (text.length() == start || text.length() - start > MAX_INT_DIGITS) {
            return OptionalInt.empty();
        }
        long number = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return OptionalInt.empty();
            }
            number = 10 * number + (c - '0');
        }
        number = start == 1 ? -number : number;
        return number == (int) number ? OptionalInt.of((int) number) : OptionalInt.empty();
    }

    /** Reads a period of whole years, months and days. The platform's parser would also take signs and lower case. */
    static Period period(String text) {
        String rule = "period must be written such as P2Y, P6M or P30D";
        if (!PERIOD.matcher(text).matches()) {
            throw new InvalidValueException("PERIOD_SYNTAX", rule);
        }
        Period period = Period.parse(text);
        if (!period.toString().equals(text)) {
            throw new InvalidValueException("PERIOD_SYNTAX", rule);
        }
        return period;
    }

    /**
     * Reads an instant in UTC. The platform's parser would also take offsets, lower case, leap seconds and the hour 24, which
     * it writes in another way or, at the end of the year 9999, in one that cannot be read back.
     */
    static Instant instant(String text) {
        String rule = "time must be written in UTC, such as 2024-05-31T08:30:00Z";
        if (!INSTANT.matcher(text).matches()) {
            throw new InvalidValueException("TIME_SYNTAX", rule);
        }
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new InvalidValueException("TIME_SYNTAX", rule);
        }
    }
}
