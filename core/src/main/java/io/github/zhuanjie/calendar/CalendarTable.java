package io.github.zhuanjie.calendar;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.fault.Outcome;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads a table of days row by row, gathering what is wrong. */
final class CalendarTable {

    private static final Map<String, DayKind> KINDS =
            Map.of("holiday", DayKind.HOLIDAY, "makeup_workday", DayKind.MAKEUP_WORKDAY, "ordinary", DayKind.ORDINARY);
    private static final int DATE_LENGTH = 10;

    private final Map<LocalDate, CalendarDay> days = new TreeMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private CalendarTable() {}

    static Outcome<WorkingCalendar> read(Reader csv, WorkingCalendar before) throws IOException {
        CalendarTable table = new CalendarTable();
        table.rows(new BufferedReader(csv));
        if (!table.faults.isEmpty()) {
            return Outcome.failed(table.faults);
        }
        WorkingCalendar after = before.updatedWith(table.days.values());
        List<Fault> warnings = table.days.keySet().stream()
                .filter(day -> !after.isCovered(day))
                .map(LocalDate::getYear)
                .distinct()
                .map(year -> Fault.warning("CALENDAR_YEAR_INCOMPLETE", Location.WHOLE, year.toString()))
                .toList();
        return new Outcome<>(Optional.of(after), warnings);
    }

    private void rows(BufferedReader lines) throws IOException {
        String header = lines.readLine();
        String columns = header == null ? "" : header.startsWith("\uFEFF") ? header.substring(1) : header;
        if (!columns.equals("date,kind") && !columns.startsWith("date,kind,")) {
            faults.add(Fault.error("CALENDAR_HEADER", Location.ofLine(1)));
            return;
        }
        int number = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isEmpty()) {
                row(line, Location.ofLine(number));
            }
        }
    }

    private void row(String line, Location place) {
        String[] cells = line.split(",", 3);
        try {
            if (cells.length < 2) {
                throw new InvalidValueException("CALENDAR_ROW", "a row must have a day and a kind");
            }
            CalendarDay day = new CalendarDay(date(cells[0]), kind(cells[1]));
            if (days.putIfAbsent(day.date(), day) != null) {
                throw new InvalidValueException("CALENDAR_DUPLICATE", "a table must not name a day twice");
            }
        } catch (InvalidValueException e) {
            faults.add(Fault.error(e.getCode(), place));
        }
    }

    private static LocalDate date(String text) {
        try {
            // the platform's parser would also take signed years, which are longer
            if (text.length() == DATE_LENGTH) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException e) {
            // told below, without the text
        }
        throw new InvalidValueException("DATE_SYNTAX", "date must be a day that exists, written as YYYY-MM-DD");
    }

    private static DayKind kind(String text) {
        DayKind kind = KINDS.get(text);
        if (kind == null) {
            throw new InvalidValueException("CALENDAR_KIND", "kind must be holiday, makeup_workday or ordinary");
        }
        return kind;
    }
}
