package io.github.zhuanjie.ledger;

import io.github.zhuanjie.ledger.RecordRows.Held;
import io.github.zhuanjie.ledger.layout.CellKind;
import io.github.zhuanjie.ledger.layout.Column;
import io.github.zhuanjie.ledger.layout.LedgerKind;
import io.github.zhuanjie.ledger.table.Cell;
import io.github.zhuanjie.ledger.table.Row;
import io.github.zhuanjie.person.FamilyRelation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One list of a sheet, most often all of it: passes over what is no record, fills in merged cells, and leaves the rest to
 * the rows of its kind. Not thread-safe.
 */
final class SheetList<T> {

    private final ImportRun<T> run;
    private final Span span;
    private final SheetColumns columns;
    private final Sorting sorting;
    private final RecordRows records;
    private final Optional<Column> category;
    private final boolean hasPlaces;
    private Sections sections = Sections.NONE;
    private Optional<Heading> heading = Optional.empty();
    private boolean headingIsLast;
    private boolean beginsOther;
    private String lastLine = "";
    private Row own;
    private List<Held> held = List.of();

    /**
     * The columns of a list.
     *
     * @param sheet  the number of the sheet
     * @param from  the first column
     * @param to  the last column
     */
    record Span(int sheet, int from, int to) {

        /** Returns a row with the cells of this list only. */
        Row of(Row row) {
            if (from == 1 && to >= row.cells().size()) {
                return row;
            }
            int end = Math.min(to, row.cells().size());
            List<Cell> cells = new ArrayList<>(Collections.nCopies(Math.max(end, 0), Cell.BLANK));
            for (int column = from; column <= end; column++) {
                cells.set(column - 1, row.cell(column));
            }
            return new Row(row.number(), row.hidden(), cells);
        }
    }

    /**
     * What rows are told apart by.
     *
     * @param sorter  tells which rows are no records
     * @param merged  the merged cells of the list
     */
    record Sorting(RowSorter sorter, MergedCells merged) {}

    /**
     * A line that says something of the rows below it.
     *
     * @param says  what it says
     * @param lastColumn  how far to the right it reaches
     */
    record Heading(SectionText says, int lastColumn) {}

    SheetList(
            ImportRun<T> run,
            Span span,
            SheetColumns columns,
            Sorting sorting,
            Function<SheetColumns, RecordRows> maker) {
        this.run = run;
        this.span = span;
        this.columns = columns;
        this.sorting = sorting;
        this.category = run.settings()
                .getColumns()
                .find(run.kind(), "category")
                .filter(column -> column.cells().isKept());
        this.hasPlaces = run.kind() == LedgerKind.HOUSEHOLDS;
        this.records = maker.apply(columns);
        this.own = new Row(1, false, List.of());
    }

    RecordRows records() {
        return records;
    }

    int firstColumn() {
        return span.from();
    }

    boolean isInOtherTable() {
        return sorting.sorter().isInOtherTable();
    }

    /** Tells whether the row that was sorted last is the header of another table. */
    boolean beginsOtherTable() {
        return beginsOther;
    }

    /** Returns the heading in the row that was taken last. */
    Optional<Heading> heading() {
        return heading;
    }

    /** Returns the last heading in narrow characters, empty if records have followed it. */
    String lastLine() {
        return headingIsLast ? lastLine : "";
    }

    /** Returns what holds in a table below: what the line above its header says. */
    Sections sectionsOfNextTable() {
        return headingIsLast ? sections : Sections.NONE;
    }

    /** Begins with what holds from before. */
    void begin(Sections from) {
        sections = from;
        columns.say(category, sections);
    }

    /** Goes on to a row and returns why it is no record; empty if it is one. */
    Optional<SkipReason> sort(Row row) {
        own = span.of(row);
        heading = Optional.empty();
        MergedCells merged = sorting.merged();
        merged.moveTo(own);
        Row before = own;
        Row filled = merged.isNone() ? own : filled(own);
        Optional<SkipReason> reason = sorting.sorter().reason(before, merged, filled != before || !held.isEmpty());
        beginsOther = reason.isPresent() && sorting.sorter().beginsOtherTable();
        own = filled;
        return reason;
    }

    /** Takes the row that was sorted. */
    void take(Row row, Optional<SkipReason> reason) {
        sorting.sorter()
                .warning()
                .ifPresent(code -> run.accounts()
                        .fault(CellFault.warning(
                                code,
                                span.sheet(),
                                row.number(),
                                sorting.sorter().leadColumn())));
        if (reason.isPresent()) {
            run.accounts().skipped(span.sheet(), row.number(), reason.get());
            sorting.merged().passOver();
            sorting.sorter().section().ifPresent(said -> hear(row, said));
        } else {
            headingIsLast = false;
            if (row.hidden()) {
                run.accounts()
                        .fault(CellFault.warning("LEDGER_ROW_HIDDEN", span.sheet(), row.number(), columns.lead()));
            }
            records.row(own, held);
        }
        held = List.of();
    }

    private void hear(Row row, SectionText said) {
        RowSorter sorter = sorting.sorter();
        int reach = sorting.merged().lastColumn(sorter.leadColumn());
        lastLine = sorter.line();
        headingIsLast = true;
        heading = Optional.of(new Heading(said, reach > sorter.leadColumn() ? reach : Integer.MAX_VALUE));
        hearAt(row, sorter.leadColumn(), said);
    }

    /** Takes what a heading says, and tells it. */
    void hearAt(Row row, int column, SectionText said) {
        Sections before = sections;
        hear(said);
        if (said.isKnown()) {
            said.category().filter(word -> category.isPresent()).ifPresent(word -> tell("CATEGORY", row, column));
            said.place().filter(code -> hasPlaces).ifPresent(code -> tell("PLACE", row, column));
        } else if (!sections.saysSameAs(before)) {
            tell("UNKNOWN", row, column);
        }
    }

    private void tell(String what, Row row, int column) {
        run.accounts().fault(CellFault.warning("LEDGER_SECTION_" + what, span.sheet(), row.number(), column));
    }

    /** Takes what a heading says; what is open ends where the rows below are another's. */
    void hear(SectionText said) {
        Sections below = sections.below(said);
        if (!below.saysSameAs(sections)) {
            records.end();
        }
        begin(below);
    }

    /** Fills in what merged cells from further up say of this row too. */
    private Row filled(Row row) {
        List<Cell> cells = new ArrayList<>(row.cells());
        List<Held> once = new ArrayList<>();
        boolean any = false;
        for (BoundColumn column : columns.all()) {
            Cell above = column.number() == 0 ? Cell.BLANK : above(row, column, once);
            if (!(above instanceof Cell.Blank)) {
                any = true;
                while (cells.size() < column.number()) {
                    cells.add(Cell.BLANK);
                }
                cells.set(column.number() - 1, above);
            }
        }
        held = once;
        return any ? new Row(row.number(), row.hidden(), cells) : row;
    }

    private Cell above(Row row, BoundColumn column, List<Held> once) {
        MergedCells.@Nullable Above above = row.cell(column.number()) instanceof Cell.Blank
                ? sorting.merged().above(row.number(), column.number()).orElse(null)
                : null;
        if (above == null || above.content() instanceof Cell.Blank) {
            return Cell.BLANK;
        }
        if (speaksForAll(column, above.content())) {
            return above.content();
        }
        once.add(new Held(column, above.since()));
        return Cell.BLANK;
    }

    /** A sum or a count is one, and so is who somebody is in a list of people; everything else is said of each row. */
    private boolean speaksForAll(BoundColumn column, Cell content) {
        boolean ofPeople = run.kind() == LedgerKind.HOUSEHOLDS;
        CellKind cells = column.column().cells();
        return switch (cells) {
            case AMOUNT, COUNT -> false;
            case NAME, RESIDENT_ID, NUMBER_TEXT -> !ofPeople;
            default -> !(ofPeople && isHead(column, content));
        };
    }

    /** A household has one head, however many rows the word is merged over. */
    private boolean isHead(BoundColumn column, Cell content) {
        return column.column().key().equals("relation")
                && run.words()
                        .find(FamilyRelation.class, TextCells.letters(content))
                        .filter(match -> match.value() == FamilyRelation.HEAD)
                        .isPresent();
    }
}
