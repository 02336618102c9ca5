package io.github.zhuanjie.ledger.table;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.util.LocaleUtil;

/** What the number formats of a spreadsheet make of a number: what it shows, and the day it stands for. */
final class NumberFormats {

    private static final String GENERAL = "General";
    private static final int MAX_FORMAT = 255;
    private static final int MAX_STYLES = 1 << 17;
    private static final double PLAIN = 1e11;
    private static final int LEAP_DAY_THAT_NEVER_WAS = 60;
    private static final int BEYOND_CALENDAR = 3_000_000;
    private static final int LAST_YEAR = 9999;
    private static final Pattern QUOTED = Pattern.compile("\"([^\"A-Za-z]*)\"");
    private static final Pattern NUMERALS = Pattern.compile("\\[(?:DBNum[0-9]|\\$-[0-9A-Fa-f]{1,8})\\]");
    private static final TimeZone NO_ZONE = TimeZone.getTimeZone("UTC");

    /**
     * The formats that have numbers but no text in a file, as Chinese editions mean them (ISO/IEC 29500-1, 18.8.30, table for
     * zh-cn); other editions leave them out, or use them for days as well.
     */
    private static final Map<Integer, String> CHINESE = Map.ofEntries(
            Map.entry(27, "yyyy\"年\"m\"月\""),
            Map.entry(28, "m\"月\"d\"日\""),
            Map.entry(29, "m\"月\"d\"日\""),
            Map.entry(30, "m-d-yy"),
            Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
            Map.entry(32, "h\"时\"mm\"分\""),
            Map.entry(33, "h\"时\"mm\"分\"ss\"秒\""),
            Map.entry(34, "h\"时\"mm\"分\""),
            Map.entry(35, "h\"时\"mm\"分\"ss\"秒\""),
            Map.entry(36, "yyyy\"年\"m\"月\""),
            Map.entry(50, "yyyy\"年\"m\"月\""),
            Map.entry(51, "m\"月\"d\"日\""),
            Map.entry(52, "yyyy\"年\"m\"月\""),
            Map.entry(53, "m\"月\"d\"日\""),
            Map.entry(54, "m\"月\"d\"日\""),
            Map.entry(55, "h\"时\"mm\"分\""),
            Map.entry(56, "h\"时\"mm\"分\"ss\"秒\""),
            Map.entry(57, "yyyy\"年\"m\"月\""),
            Map.entry(58, "m\"月\"d\"日\""));

    private record Format(int number, String text, boolean day) {}

    private static final Format PLAINEST = new Format(0, GENERAL, false);

    private final DataFormatter formatter = new DataFormatter(Locale.ENGLISH);
    private final Map<Integer, String> texts = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private final Map<Integer, Format> formats = new HashMap<>();
    private boolean from1904;

    void countFrom1904() {
        from1904 = true;
    }

    /** Adds a format that the file writes out; one longer than any spreadsheet allows is left out. */
    void addFormat(int number, String text) {
        if (text.length() <= MAX_FORMAT && texts.size() < MAX_STYLES) {
            texts.put(number, text);
        }
    }

    /** Adds the next style of cells. */
    void addStyle(int format) {
        if (styles.size() < MAX_STYLES) {
            styles.add(format);
        }
    }

    /** Obtains a number in the style of that place; a style that the file does not have shows the number as it is. */
    Cell.Number number(double value, int style) {
        Format format = format(style);
        if (!format.day() && format.text().equals(GENERAL) && value == Math.rint(value) && Math.abs(value) < PLAIN) {
            return new Cell.Number(value, Long.toString((long) value), Optional.empty());
        }
        return new Cell.Number(value, shown(value, format), format.day() ? moment(value) : Optional.empty());
    }

    /** Obtains a number for a moment that the file writes as text. */
    Cell.Number moment(LocalDateTime moment) {
        double value = DateUtil.getExcelDate(moment, from1904);
        return new Cell.Number(value, shown(value, new Format(22, "yyyy\\-mm\\-dd hh:mm", true)), Optional.of(moment));
    }

    private Format format(int style) {
        if (style < 0 || style >= styles.size()) {
            return PLAINEST;
        }
        return formats.computeIfAbsent(styles.get(style), this::look);
    }

    private Format look(int number) {
        String text = texts.get(number);
        if (text == null) {
            text = CHINESE.getOrDefault(number, BuiltinFormats.getBuiltinFormat(number));
        }
        if (text == null) {
            return PLAINEST;
        }
        String plain = withoutQuotes(text);
        return DateUtil.isADateFormat(number, plain)
                ? new Format(number, plain, true)
                : new Format(number, text, DateUtil.isADateFormat(number, text));
    }

    /** Takes away what the library shows as it is or stumbles over in formats of days: quotes, Chinese digits, languages. */
    private static String withoutQuotes(String format) {
        return NUMERALS.matcher(QUOTED.matcher(format).replaceAll("$1")).replaceAll("");
    }

    private Optional<LocalDateTime> moment(double value) {
        boolean neverWas = !from1904 && (value < 1 || (int) value == LEAP_DAY_THAT_NEVER_WAS);
        return neverWas || value >= BEYOND_CALENDAR || !DateUtil.isValidExcelDate(value)
                ? Optional.empty()
                : Optional.ofNullable(DateUtil.getLocalDateTime(value, from1904, true))
                        .filter(moment -> moment.getYear() <= LAST_YEAR);
    }

    private String shown(double value, Format format) {
        TimeZone before = LocaleUtil.getUserTimeZone();
        // A time of a spreadsheet is in no zone: none of its days may lack an hour.
        LocaleUtil.setUserTimeZone(NO_ZONE);
        try {
            return formatter.formatRawCellContents(value, format.number(), format.text(), from1904);
        } catch (RuntimeException e) {
            // A format that says nothing sensible: what it would show is the number.
            return Double.toString(value);
        } finally {
            LocaleUtil.setUserTimeZone(before);
        }
    }
}
