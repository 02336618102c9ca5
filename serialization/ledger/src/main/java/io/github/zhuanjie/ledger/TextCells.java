package io.github.zhuanjie.ledger;

import io.github.zhuanjie.base.FreeText;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.base.Normalization;
import io.github.zhuanjie.base.Normalized;
import io.github.zhuanjie.base.Normalized.Change;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.identity.Phone;
import io.github.zhuanjie.identity.ResidentId;
import io.github.zhuanjie.ledger.table.Cell;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads words, names and numbers that are kept as text. */
final class TextCells {

    /** What clerks write where there is nothing to write. */
    private static final Set<String> NOTHING =
            Set.of("/", "\\", "-", "--", "—", "——", "无", "暂无", "N/A", "不详", "未知", "/ /", "没有");

    private static final int LONGEST_NOTHING = 3;
    private static final Set<String> DASHES = Set.of("/", "\\", "-", "--", "—", "——");

    /** Spreadsheets keep this many digits of a number. */
    private static final double EXACT = 1e15;

    private static final int OLD_LENGTH = 15;
    private static final long FIRST_MOBILE = 13_000_000_000L;
    private static final long LAST_MOBILE = 19_999_999_999L;

    private final RowCells cells;

    TextCells(RowCells cells) {
        this.cells = cells;
    }

    /** Returns what a cell says in letters, a whole number without exponent and decimal point; empty if it says nothing. */
    static String letters(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return text.value();
        }
        if (cell instanceof Cell.Number number) {
            boolean whole = number.moment().isEmpty()
                    && number.value() == Math.rint(number.value())
                    && Math.abs(number.value()) < EXACT;
            return whole ? Long.toString((long) number.value()) : number.shown();
        }
        if (cell instanceof Cell.Logical logical) {
            return logical.value() ? "是" : "否";
        }
        return "";
    }

    /** Reads words as they were written: what export put in front of them is taken off, line breaks become spaces. */
    Optional<String> words(@Nullable BoundColumn column, int maxLength) {
        if (column == null) {
            return Optional.empty();
        }
        String text = unbroken(FormulaGuard.unescape(letters(cells.cell(column))));
        if (text.isEmpty() || text.length() <= 2 && DASHES.contains(text)) {
            return Optional.empty();
        }
        if (!FreeText.isValid(text, maxLength)) {
            cells.lost(column, "LEDGER_TEXT", Integer.toString(maxLength));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static String unbroken(String text) {
        StringBuilder line = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\t') {
                line = line == null ? new StringBuilder(text) : line;
                line.setCharAt(i, ' ');
            }
        }
        return Blanks.strip(line == null ? text : line.toString());
    }

    Optional<PersonName> name(@Nullable BoundColumn column) {
        if (column == null) {
            return Optional.empty();
        }
        Cell cell = cells.cell(column);
        if (cell instanceof Cell.Blank) {
            return Optional.empty();
        }
        if (!(cell instanceof Cell.Text)) {
            cells.lost(column, "LEDGER_NAME_NUMBER");
            return Optional.empty();
        }
        Optional<String> words = words(column, Integer.MAX_VALUE);
        return words.flatMap(text -> attempt(column, Blanks.withoutGaps(text), PersonName::of))
                .map(name -> {
                    if (!name.reveal().equals(words.get())) {
                        cells.warn(column, "LEDGER_NAME_GAP");
                    }
                    return name;
                });
    }

    private <T> Optional<T> attempt(BoundColumn column, String text, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (InvalidValueException e) {
            cells.lost(column, e);
            return Optional.empty();
        }
    }

    /** Reads a resident number. A number cell never becomes one: it has lost digits, and its check digit proves nothing. */
    Optional<ResidentId> residentId(@Nullable BoundColumn column) {
        Optional<String> text = identity(column);
        if (column == null || text.isEmpty()) {
            return Optional.empty();
        }
        if (ResidentId.isValid(text.get())) {
            return Optional.of(ResidentId.of(text.get()));
        }
        Normalized<String> repaired = Normalization.compact(text.get(), " -");
        if (NOTHING.contains(repaired.value()) || repaired.value().isEmpty()) {
            return Optional.empty();
        }
        if (isScientific(repaired.value())) {
            cells.lost(column, "LEDGER_ID_SCIENTIFIC");
            return Optional.empty();
        }
        Optional<ResidentId> id = repaired.value().length() == OLD_LENGTH
                ? attempt(column, repaired.value(), ResidentId::upgrade)
                : attempt(column, repaired.value(), ResidentId::of);
        id.ifPresent(found -> tell(column, repaired, text.get()));
        return id;
    }

    private void tell(BoundColumn column, Normalized<String> repaired, String before) {
        Set<Change> changes = EnumSet.noneOf(Change.class);
        changes.addAll(repaired.changes());
        changes.forEach(change -> cells.warn(column, "LEDGER_" + change.getCode()));
        if (repaired.value().length() == OLD_LENGTH && !before.isEmpty()) {
            cells.warn(column, "LEDGER_ID_OLD");
        }
    }

    private Optional<String> identity(@Nullable BoundColumn column) {
        if (column == null) {
            return Optional.empty();
        }
        Cell cell = cells.cell(column);
        if (cell instanceof Cell.Blank) {
            return Optional.empty();
        }
        if (cell instanceof Cell.Text text) {
            return Optional.of(text.value());
        }
        cells.lost(column, "LEDGER_ID_NUMBER");
        return Optional.empty();
    }

    /** Tells whether a text is what a spreadsheet makes of a long number, such as {@code 3.21081E+17}. */
    static boolean isScientific(String text) {
        int e = text.indexOf("E+");
        if (e < 1 || e > OLD_LENGTH + 1) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && i != e && i != e + 1) {
                return false;
            }
        }
        return true;
    }

    /** Reads a number that is text, such as that of an account: of a number cell nobody knows the zeros at its front. */
    <T> Optional<T> number(@Nullable BoundColumn column, Function<String, Normalized<T>> normalize) {
        if (column == null) {
            return Optional.empty();
        }
        Cell cell = cells.cell(column);
        if (cell instanceof Cell.Number number) {
            cells.lost(column, number.value() >= EXACT ? "LEDGER_NUMBER_DIGITS" : "LEDGER_NUMBER_ZEROS");
            return Optional.empty();
        }
        String text = letters(cell);
        if (isNothing(text)) {
            return Optional.empty();
        }
        return normalized(column, text, normalize);
    }

    private <T> Optional<T> normalized(BoundColumn column, String text, Function<String, Normalized<T>> normalize) {
        if (isScientific(Normalization.trim(text))) {
            cells.lost(column, "LEDGER_NUMBER_SCIENTIFIC");
            return Optional.empty();
        }
        Optional<Normalized<T>> found = attempt(column, text, normalize);
        found.ifPresent(value -> value.changes().forEach(change -> cells.warn(column, "LEDGER_" + change.getCode())));
        return found.map(Normalized::value);
    }

    static boolean isNothing(String text) {
        String bare = Normalization.trim(text);
        return bare.isEmpty() || NOTHING.contains(bare);
    }

    /** Reads a phone number; that of a mobile has no zero at its front to lose. */
    Optional<Phone> phone(@Nullable BoundColumn column) {
        if (column == null) {
            return Optional.empty();
        }
        Cell cell = cells.cell(column);
        if (cell instanceof Cell.Number number && !isMobile(number.value())) {
            cells.lost(column, "LEDGER_NUMBER_ZEROS");
            return Optional.empty();
        }
        String text = letters(cell);
        if (Phone.isValid(text)) {
            return Optional.of(Phone.of(text));
        }
        return isNothing(text) ? Optional.empty() : normalized(column, text, Phone::normalize);
    }

    private static boolean isMobile(double value) {
        return value == Math.rint(value) && value >= FIRST_MOBILE && value <= LAST_MOBILE;
    }

    /** Reads a local identifier, also one that is kept as a whole number. */
    Optional<String> identifier(@Nullable BoundColumn column) {
        if (column == null) {
            return Optional.empty();
        }
        Cell cell = cells.cell(column);
        if (cell instanceof Cell.Number number && number.value() >= EXACT) {
            cells.lost(column, "LEDGER_NUMBER_DIGITS");
            return Optional.empty();
        }
        String text = Normalization.trim(letters(cell));
        return isNothing(text) ? Optional.empty() : Optional.of(text);
    }
}
