package io.github.zhuanjie.ledger;

import io.github.zhuanjie.ledger.layout.CategorySource;
import io.github.zhuanjie.ledger.layout.CellKind;
import io.github.zhuanjie.ledger.layout.Column;
import io.github.zhuanjie.ledger.layout.ColumnTable;
import io.github.zhuanjie.ledger.layout.Header;
import io.github.zhuanjie.ledger.layout.HeaderFinder;
import io.github.zhuanjie.ledger.table.Cell;
import io.github.zhuanjie.ledger.table.MergedRegion;
import io.github.zhuanjie.ledger.table.Row;
import io.github.zhuanjie.ledger.table.Sheet;
import io.github.zhuanjie.ledger.table.UnreadableLedgerException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Reads the rows of a sheet below its header: one list, several side by side, or one below the other with headers of their
 * own. Another table is read if its rows name people and what a record needs in the same columns as the first; else it is
 * passed over, which is an error, since people may be in it. Not thread-safe.
 */
final class SheetBody<T> {

    private final ImportRun<T> run;
    private final int number;
    private final Function<SheetColumns, RecordRows> maker;
    private final Headers headers;
    private final List<MergedRegion> merged;
    private final Map<Column, String> constants;
    private final Deque<Row> ahead = new ArrayDeque<>();
    private List<SheetList<T>> lists = List.of();
    private Set<String> structure = Set.of();
    private Optional<UnreadableLedgerException> failure = Optional.empty();

    /**
     * What headers are read with.
     *
     * @param table  the columns, those of the layout among them
     * @param finder  finds headers
     */
    record Headers(ColumnTable table, HeaderFinder finder) {}

    /**
     * Creates a reader of what stands below a header.
     *
     * @param merged  the merged cells of the sheet, sorted
     */
    SheetBody(
            ImportRun<T> run,
            Sheet sheet,
            Function<SheetColumns, RecordRows> maker,
            Headers headers,
            List<MergedRegion> merged) {
        this.run = run;
        this.number = sheet.getNumber();
        this.maker = maker;
        this.headers = headers;
        this.merged = merged;
        this.constants = constants(sheet);
    }

    /**
     * Reads the rows.
     *
     * @param first  those that were looked at for the header, counted as read
     * @param rest  those behind
     * @param cut  why there are none behind, if the file could not be read further
     */
    void read(Header header, List<Row> first, Iterator<Row> rest, Optional<UnreadableLedgerException> cut) {
        failure = cut;
        List<Row> titles = new ArrayList<>();
        for (Row row : first) {
            if (row.number() < header.firstRow()) {
                run.accounts().skipped(number, row.number(), SkipReason.TITLE);
                titles.add(row);
            } else if (row.number() <= header.lastRow()) {
                run.accounts().skipped(number, row.number(), SkipReason.HEADER);
            } else {
                ahead.add(row);
            }
        }
        begin(header, first, Sections.NONE);
        titles.forEach(this::hearTitle);
        readRows(rest);
        lists.forEach(list -> list.records().end());
    }

    /** A title that says nothing but a category or a place says it of all that follows. */
    private void hearTitle(Row row) {
        int column = RowSorter.loneColumn(row);
        if (column > 0 && row.cell(column) instanceof Cell.Text text) {
            SectionText said =
                    SectionText.of(LineWords.narrowed(text.value()), run.words(), run.names(), Optional.empty());
            if (said.isKnown()) {
                lists.get(0).hearAt(row, column, said);
                lists.stream().skip(1).forEach(list -> list.hear(said));
            }
        }
    }

    private void readRows(Iterator<Row> rest) {
        try {
            while (fill(1, rest)) {
                row(ahead.remove(), rest);
            }
            if (failure.isPresent()) {
                throw failure.get();
            }
        } catch (UnreadableLedgerException e) {
            lists.forEach(list -> list.records().cutOff());
            throw e;
        }
    }

    /** Reads ahead, and tells whether so many rows are there; what the file throws is kept until the rows before it are read. */
    private boolean fill(int rows, Iterator<Row> rest) {
        try {
            while (ahead.size() < rows && failure.isEmpty() && rest.hasNext()) {
                Row row = rest.next();
                run.accounts().read(row);
                ahead.add(row);
            }
        } catch (UnreadableLedgerException e) {
            failure = Optional.of(e);
        }
        return ahead.size() >= rows;
    }

    private void row(Row row, Iterator<Row> rest) {
        boolean wasInOther = lists.get(0).isInOtherTable();
        Optional<SkipReason> reason = lists.get(0).sort(row);
        boolean begins = reason.filter(SkipReason.OTHER_TABLE::equals).isPresent()
                && lists.get(0).beginsOtherTable();
        if (begins && readTable(row, rest)) {
            return;
        }
        if (begins && !wasInOther) {
            tellOtherTable(row);
        }
        lists.get(0).take(row, reason);
        for (SheetList<T> list : lists.subList(1, lists.size())) {
            run.accounts().read(row); // a row counts once for each list that it holds a row of
            Optional<SkipReason> own = list.sort(row);
            list.take(row, own);
            if (own.filter(SkipReason.EMPTY::equals).isPresent()) {
                lists.get(0)
                        .heading()
                        .filter(heading -> heading.lastColumn() >= list.firstColumn())
                        .ifPresent(heading -> list.hear(heading.says()));
            }
        }
    }

    /** Those who owe a household support stand below it in forms, and are no members of it. */
    private void tellOtherTable(Row row) {
        boolean ofOthers = LineWords.isOfOthers(lists.get(0).lastLine());
        run.accounts()
                .fault(
                        ofOthers
                                ? CellFault.warning("LEDGER_OTHER_TABLE", number, row.number(), 0)
                                : CellFault.error("LEDGER_OTHER_TABLE", number, row.number(), 0));
    }

    /** Goes on with another table, if it begins at this row and what it holds is certain. */
    private boolean readTable(Row row, Iterator<Row> rest) {
        if (!run.layout().getPositions().isEmpty()) {
            return false;
        }
        fill(HeaderFinder.MAX_HEIGHT - 1, rest);
        List<Row> top = new ArrayList<>(List.of(row));
        ahead.stream().limit(HeaderFinder.MAX_HEIGHT - 1).forEach(top::add);
        Optional<Header> found = headers.finder().findAtTop(top);
        if (found.isEmpty() || !structure(found.get()).equals(structure)) {
            return false;
        }
        Header header = found.get();
        run.accounts().skipped(number, row.number(), SkipReason.HEADER);
        while (!ahead.isEmpty() && ahead.peek().number() <= header.lastRow()) {
            run.accounts().skipped(number, ahead.remove().number(), SkipReason.HEADER);
        }
        Sections sections = lists.get(0).sectionsOfNextTable();
        lists.forEach(list -> list.records().end());
        begin(header, top, sections);
        return true;
    }

    /** Returns the columns that tell who is meant and without which there is no record. */
    private Set<String> structure(Header header) {
        Predicate<Column> tells = column -> column.required()
                || column.key().equals("relation")
                || switch (column.cells()) {
                    case NAME, RESIDENT_ID, IDENTIFIER -> !column.key().equals("bank.holder");
                    default -> false;
                };
        return header.columns().stream()
                .map(Header.Place::column)
                .filter(tells)
                .map(Column::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void begin(Header header, List<Row> rows, Sections sections) {
        List<Row> headerRows = rows.stream()
                .filter(row -> row.number() >= header.firstRow() && row.number() <= header.lastRow())
                .toList();
        structure = structure(header);
        tellColumns(header, headerRows);
        List<List<Header.Place>> all = new ArrayList<>(List.of(header.columns()));
        all.addAll(header.beside());
        List<SheetList<T>> begun = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            int from = i == 0 ? 1 : all.get(i).get(0).number();
            int to = i + 1 < all.size() ? all.get(i + 1).get(0).number() - 1 : Integer.MAX_VALUE;
            SheetColumns columns = new SheetColumns(all.get(i), all.size() == 1 ? 0 : from, constants, alsoKept());
            SheetList.Span span = new SheetList.Span(number, from, to);
            RowSorter sorter = new RowSorter(
                    new RowSorter.KindColumns(headers.table(), run.kind()),
                    all.get(i),
                    headerRows.stream().map(span::of).toList(),
                    line -> SectionText.of(line, run.words(), run.names(), columns.place()));
            MergedCells cells = new MergedCells(merged, header.lastRow(), from, to);
            SheetList<T> list = new SheetList<>(run, span, columns, new SheetList.Sorting(sorter, cells), maker);
            list.begin(sections);
            begun.add(list);
        }
        lists = List.copyOf(begun);
    }

    private Set<String> alsoKept() {
        return run.layout().isMonthlyIncomeOfYear() ? Set.of("monthlyIncome") : Set.of();
    }

    private void tellColumns(Header header, List<Row> rows) {
        header.unknown()
                .forEach(column -> run.accounts()
                        .fault(CellFault.warning("LEDGER_COLUMN_UNKNOWN", number, header.lastRow(), column)));
        for (int column : header.repeated()) {
            run.accounts()
                    .fault(
                            isOfPeople(header, rows, column)
                                    ? CellFault.error("LEDGER_LISTS", number, header.lastRow(), column)
                                    : CellFault.warning("LEDGER_COLUMN_REPEATED", number, header.lastRow(), column));
        }
        header.beside()
                .forEach(list -> run.accounts()
                        .fault(CellFault.warning(
                                "LEDGER_LISTS_BESIDE",
                                number,
                                header.lastRow(),
                                list.get(0).number())));
    }

    /** The same words over two columns with people: two lists, of which only one is read. */
    private boolean isOfPeople(Header header, List<Row> rows, int column) {
        String text = headers.finder().textOver(rows, column);
        return header.columns().stream()
                .filter(place -> place.column().cells() == CellKind.NAME
                        || place.column().cells() == CellKind.RESIDENT_ID)
                .anyMatch(
                        place -> headers.finder().textOver(rows, place.number()).equals(text));
    }

    private Map<Column, String> constants(Sheet sheet) {
        Map<Column, String> constants = new LinkedHashMap<>();
        run.layout().getConstants().forEach((key, text) -> column(key).ifPresent(found -> constants.put(found, text)));
        CategorySource source = run.layout().getCategoryFrom();
        if (source != CategorySource.COLUMN) {
            String name = source == CategorySource.FILE ? run.fileName() : sheet.getName();
            Optional<String> word = CategoryName.find(run.words(), name);
            Optional<Column> column = column("category");
            if (word.isPresent() && column.isPresent()) {
                constants.put(column.get(), word.get());
            } else {
                run.accounts().fault(CellFault.warning("LEDGER_CATEGORY_NAME", number, 0, 0));
            }
        }
        return constants;
    }

    private Optional<Column> column(String key) {
        return run.settings().getColumns().find(run.kind(), key);
    }
}
