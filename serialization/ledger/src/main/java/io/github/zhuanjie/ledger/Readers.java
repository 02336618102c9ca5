package io.github.zhuanjie.ledger;

import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.codes.CodeMatch;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What reads the cells of one sheet, each kind its own way. Not thread-safe. */
final class Readers {

    private final RowCells cells;
    private final TextCells texts;
    private final MeasureCells measures;
    private final DayCells days;
    private final CodeWords words;
    private final LocalDate asOf;

    Readers(RowCells cells, CodeWords words, LocalDate asOf) {
        this.cells = cells;
        this.texts = new TextCells(cells);
        this.measures = new MeasureCells(cells);
        this.days = new DayCells(cells);
        this.words = words;
        this.asOf = asOf;
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

    /** Returns something as known on the ledger's day. */
    <T> Fact<T> known(Optional<T> value) {
        return value.isPresent() ? Fact.known(value.get(), asOf) : Fact.unknown();
    }

    /** Reads a word as a fact of the ledger's day. */
    <E extends Enum<E> & Coded> Fact<E> code(@Nullable BoundColumn column, Class<E> type) {
        if (column == null) {
            return Fact.unknown();
        }
        Optional<CodeMatch<E>> match = words.read(cells, column, type).match();
        return match.isPresent() ? words.fact(match.get(), Optional.of(asOf)) : Fact.unknown();
    }

    /** Reads several words as a fact of the ledger's day: of all that are known, if one is. */
    <E extends Enum<E> & Coded> Fact<Set<E>> codes(@Nullable BoundColumn column, Class<E> type) {
        if (column == null || cells.isBlank(column)) {
            return Fact.unknown();
        }
        String text = Blanks.strip(TextCells.letters(cells.cell(column)));
        CodeWords.Meaning<E> whole = words.meaningOf(type, text);
        if (whole.isUnknown()) {
            return Fact.unknown();
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
        Fact<Set<E>> fact = Fact.known(found, asOf);
        return exact ? fact : fact.worded(text);
    }
}
