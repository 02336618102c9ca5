package io.github.zhuanjie.types;

import io.github.zhuanjie.base.Normalization;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ways of writing days, times, amounts and numbers that can mean one thing only, brought into the canonical one.
 * What could mean another is not repaired: a day without its year first, an instant without its offset, a decimal
 * comma, three digits behind a point, ten thousands.
 */
final class LooseText {

    private static final int MAX_LENGTH = 40;

    private static final Pattern DATE = Pattern.compile(
            "([0-9]{4})(?:([-/.])([0-9]{1,2})\\2([0-9]{1,2})|年([0-9]{1,2})月([0-9]{1,2})日?|([0-9]{2})([0-9]{2}))"
                    + "(?:[T ]00:00(?::00(?:\\.0{1,9})?)?)?");
    private static final Pattern TIME = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}"
            + "(?::[0-9]{2}(?:\\.[0-9]{1,9})?)?(?:Z|[+-][0-9]{2}(?::[0-9]{2}(?::[0-9]{2})?)?)");
    private static final Pattern AMOUNT = Pattern.compile(
            "[¥￥]?(-?(?:[0-9]{1,12}|[0-9]{1,3}(?:,[0-9]{3}){1,3}))(?:\\.(?:([0-9]{1,2})|([0-9]{2})0{2,20}))?元?");
    private static final Pattern INTEGER = Pattern.compile("(-?[0-9]{1,10})(?:\\.0{1,20})?");
    private static final Pattern LEADING_ZERO = Pattern.compile("^(-?)0+(?=[0-9])");
    private static final Map<String, Boolean> FLAGS =
            Map.of("TRUE", true, "FALSE", false, "是", true, "否", false, "1", true, "0", false);

    private LooseText() {}

    /** Drops what stands around a text, and writes its lines after one another. */
    static Optional<String> oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean isBroken = false;
        for (char c : Normalization.trim(text).toCharArray()) {
            boolean breaks = isBreak(c);
            if (breaks && !isBroken && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
            isBroken = breaks || isBroken && c == ' ';
            if (!isBroken) {
                line.append(c);
            }
        }
        return Optional.of(line.toString());
    }

    private static boolean isBreak(char c) {
        return c >= '\t' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Drops what stands around a text. */
    static Optional<String> trimmed(String text) {
        return Optional.of(Normalization.trim(text));
    }

    /** Drops what stands around a text, and writes it with ASCII digits and upper-case letters. */
    static Optional<String> narrowed(String text) {
        return Optional.of(Normalization.apply(text).value());
    }

    private static Optional<Matcher> match(Pattern pattern, String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(Normalization.apply(text).value());
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    /** Reads a day whose year comes first, also one with the midnight that databases add. */
    static Optional<String> date(String text) {
        return match(DATE, text).map(found -> {
            int month = found.group(2) != null ? 3 : found.group(5) != null ? 5 : 7;
            return found.group(1) + "-" + twoDigits(found.group(month)) + "-" + twoDigits(found.group(month + 1));
        });
    }

    private static String twoDigits(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    /** Reads a time with its offset, which says when it was. */
    static Optional<String> instant(String text) {
        String narrow = Normalization.apply(text).value().replace(' ', 'T');
        if (narrow.length() > MAX_LENGTH || !TIME.matcher(narrow).matches()) {
            return Optional.empty(); // what is no time at all must not get into the message of the platform's exception
        }
        try {
            Instant instant = OffsetDateTime.parse(narrow).toInstant();
            return Optional.of(instant.toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Reads an amount with a sign of currency, groups of three digits or zeros at its end. Of exactly three digits behind a
     * point nobody knows whether they are decimals or thousands.
     */
    static Optional<String> amount(String text) {
        return match(AMOUNT, text).map(found -> {
            String whole = found.group(1).replace(",", "");
            String cents = found.group(2) == null ? found.group(3) : found.group(2);
            return cents == null ? whole : whole + "." + cents;
        });
    }

    /** Drops zeros at the end of a number of JSON, whose point is always that of decimals. */
    static String shortened(String number) {
        int end = number.length();
        while (number.indexOf('.') >= 0 && number.charAt(end - 1) == '0') {
            end--;
        }
        return number.substring(0, number.charAt(end - 1) == '.' ? end - 1 : end);
    }

    /** Reads a whole number that stands as a text, or with a fraction of zero. */
    static Optional<String> integer(String text) {
        return match(INTEGER, text)
                .map(found -> LEADING_ZERO.matcher(found.group(1)).replaceFirst("$1"))
                .map(number -> number.equals("-0") ? "0" : number);
    }

    /** Reads truth and untruth. */
    static Optional<Boolean> flag(String text) {
        return text.length() > MAX_LENGTH
                ? Optional.empty()
                : Optional.ofNullable(FLAGS.get(Normalization.apply(text).value()));
    }
}
