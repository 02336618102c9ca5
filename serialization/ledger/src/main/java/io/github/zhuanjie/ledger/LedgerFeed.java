package io.github.zhuanjie.ledger;

import io.github.zhuanjie.ledger.layout.Column;
import io.github.zhuanjie.ledger.layout.Header;
import io.github.zhuanjie.ledger.layout.LedgerKind;
import io.github.zhuanjie.ledger.table.Cell;
import io.github.zhuanjie.ledger.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads rows that a program makes, as a {@link LedgerReader} reads those of a file: so that whoever writes a ledger learns
 * what will come of it. Its columns are known and no file is looked at; that a record comes twice is not told. Not
 * thread-safe.
 *
 * @param <T> the type of the records
 */
public final class LedgerFeed<T> {

    private final ImportRun<T> run;
    private final SheetList<T> list;
    private final List<T> found;

    LedgerFeed(
            ImportRun<T> run,
            List<Header.Place> places,
            Row headerRow,
            List<T> found,
            Function<SheetColumns, RecordRows> rows) {
        this.run = run;
        this.found = found;
        SheetColumns columns = new SheetColumns(places, 0, Map.of(), Set.of());
        RowSorter sorter = new RowSorter(
                new RowSorter.KindColumns(run.settings().getColumns(), run.kind()),
                places,
                List.of(headerRow),
                line -> SectionText.of(line, run.words(), run.names(), columns.place()));
        MergedCells none = new MergedCells(List.of(), headerRow.number(), 1, Integer.MAX_VALUE);
        SheetList.Span all = new SheetList.Span(1, 1, Integer.MAX_VALUE);
        this.list = new SheetList<>(run, all, columns, new SheetList.Sorting(sorter, none), rows);
    }

    /** Keeps records and passes faults over: what they cost shows in the records. */
    static <T> LedgerSink<T> into(List<T> found) {
        return new LedgerSink<>() {
            @Override
            public void record(T record, RowSpan rows) {
                found.add(record);
            }

            @Override
            public void fault(CellFault fault) {
                // the record tells
            }
        };
    }

    static List<Header.Place> places(List<Column> columns) {
        List<Header.Place> places = new ArrayList<>();
        for (Column column : columns) {
            places.add(new Header.Place(places.size() + 1, column, false));
        }
        return places;
    }

    static Row headerRow(List<Column> columns, Locale language) {
        return new Row(
                1,
                false,
                columns.stream()
                        .<Cell>map(column -> new Cell.Text(column.header(language)))
                        .toList());
    }

    /**
     * Returns what the rows are about.
     *
     * @return the kind of the ledger
     */
    public LedgerKind getKind() {
        return run.kind();
    }

    /**
     * Reads the rows of one record, or of several.
     *
     * @param rows  the rows, from row 2 on
     * @return the records that come of them, in their order; none if something is wrong
     */
    public List<T> read(List<Row> rows) {
        found.clear();
        run.seen().clear();
        list.begin(Sections.NONE);
        for (Row row : rows) {
            list.take(row, list.sort(row));
        }
        list.records().end();
        return List.copyOf(found);
    }
}
