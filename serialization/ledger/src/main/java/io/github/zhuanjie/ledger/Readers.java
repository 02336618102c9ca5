package io.github.zhuanjie.ledger;

import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.codes.CodeMatch;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.ledger.table.Row;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What reads the cells of one sheet, each kind its own way. Not thread-safe. */
final class Readers {

    private final RowCells cells;
    private final TextCells texts;
    private final MeasureCells measures;
    private final DayCells days;
    private final CodeWords words;
    private final LocalDate asOf;
    private Optional<LocalDate> factDay;

    Readers(RowCells cells, CodeWords words, LocalDate asOf) {
        this.cells = cells;
        this.texts = new TextCells(cells);
        this.measures = new MeasureCells(cells);
        this.days = new DayCells(cells);
        this.words = words;
        this.asOf = asOf;
        this.factDay = Optional.of(asOf);
    }

    /** Goes on to rows. What they say is known on the day that they name; on none if they say that nobody knows it. */
    void moveTo(List<Row> rows, SheetColumns columns) {
        cells.moveTo(rows);
        BoundColumn column = columns.get("asOf");
        if (column != null) {
            factDay = cells.isBlank(column) ? Optional.of(asOf) : days.day(column);
        }
    }

    /** Comes back to rows whose own day was read, and told about, before. */
    void comeBackTo(List<Row> rows, SheetColumns columns) {
        moveTo(rows, columns);
        cells.moveTo(rows);
    }

    RowCells cells() {
        return cells;
    }

    TextCells texts() {
        return texts;
    }

    MeasureCells measures() {
        return measures;
    }

    DayCells days() {
        return days;
    }

    CodeWords words() {
        return words;
    }

    LocalDate asOf() {
        return asOf;
    }

    /** Returns something as known on the day of the row, which is the ledger's unless the row names one. */
    <T> Fact<T> known(T value) {
        return new Fact.Known<>(value, factDay);
    }

    /** Returns something as known on the day of the row. */
    <T> Fact<T> known(Optional<T> value) {
        return value.isPresent() ? known(value.get()) : Fact.unknown();
    }

    /** Reads a division that is written as a code. */
    Optional<DivisionCode> division(@Nullable BoundColumn column) {
        String text = column == null ? "" : TextCells.letters(cells.cell(column));
        if (column == null || TextCells.isNothing(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(DivisionCode.normalize(text).value());
        } catch (InvalidValueException e) {
            cells.lost(column, e);
            return Optional.empty();
        }
    }

    /** Reads an identifier; what is none is an error. */
    <I> Optional<I> identifier(@Nullable BoundColumn column, Function<String, I> parser) {
        Optional<String> text = texts.identifier(column);
        if (column == null || text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parser.apply(text.get()));
        } catch (InvalidValueException e) {
            cells.lost(column, e);
            return Optional.empty();
        }
    }

    /** Reads a word as a fact of the day of the row. */
    <E extends Enum<E> & Coded> Fact<E> code(@Nullable BoundColumn column, Class<E> type) {
        if (column == null) {
            return Fact.unknown();
        }
        Optional<CodeMatch<E>> match = words.read(cells, column, type).match();
        if (match.isEmpty()) {
            return Fact.unknown();
        }
        boolean ofLedger = factDay.isPresent() && factDay.get().equals(asOf);
        return ofLedger
                ? words.fact(match.get(), factDay)
                : factDay.map(match.get()::toFact).orElseGet(match.get()::toFact);
    }

    /** Reads several words as a fact of the day of the row: of all that are known, if one is. */
    <E extends Enum<E> & Coded> Fact<Set<E>> codes(@Nullable BoundColumn column, Class<E> type) {
        if (column == null || cells.isBlank(column)) {
            return Fact.unknown();
        }
        String text = Blanks.strip(TextCells.letters(cells.cell(column)));
        CodeWords.Meaning<E> whole = words.meaningOf(type, text);
        if (whole.isUnknown()) {
            return Fact.unknown();
        }
        if (whole.isMissing() && CodeWords.isNone(text)) {
            return known(Set.of());
        }
        List<String> parts = whole.isMissing() ? words.split(type, text) : List.of(text);
        Set<E> found = EnumSet.noneOf(type);
        boolean exact = true;
        for (String part : parts) {
            CodeWords.Meaning<E> meaning = words.meaningOf(type, part);
            if (meaning.isMissing()) {
                cells.unread(column, type);
                return Fact.unknown();
            }
            exact &= meaning.match().map(match -> match.wording().isEmpty()).orElse(true);
            meaning.match().ifPresent(match -> found.add(match.value()));
        }
        Fact<Set<E>> fact = known(found);
        return exact ? fact : fact.worded(text);
    }
}
