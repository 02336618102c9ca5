package io.github.zhuanjie.ledger;

import io.github.zhuanjie.ledger.LedgerReport.SheetReport;
import io.github.zhuanjie.ledger.layout.CategorySource;
import io.github.zhuanjie.ledger.layout.Column;
import io.github.zhuanjie.ledger.layout.ColumnTable;
import io.github.zhuanjie.ledger.layout.Header;
import io.github.zhuanjie.ledger.layout.HeaderFinder;
import io.github.zhuanjie.ledger.layout.Layout;
import io.github.zhuanjie.ledger.table.MergedRegion;
import io.github.zhuanjie.ledger.table.Row;
import io.github.zhuanjie.ledger.table.Sheet;
import io.github.zhuanjie.ledger.table.UnreadableLedgerException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads one sheet: finds its header, passes over what is no record, and leaves the rest to the rows of its kind. */
final class SheetImport<T> {

    private static final int WIDE = 3;

    private final ImportRun<T> run;
    private final Function<SheetColumns, RecordRows> maker;
    private final Sheet sheet;
    private final int number;
    private Optional<UnreadableLedgerException> failure = Optional.empty();

    SheetImport(ImportRun<T> run, Sheet sheet, Function<SheetColumns, RecordRows> maker) {
        this.run = run;
        this.sheet = sheet;
        this.number = sheet.getNumber();
        this.maker = maker;
    }

    SheetReport read() {
        try (RowsAhead rows = new RowsAhead(sheet)) {
            boolean named = run.layout().getSkippedSheets().contains(sheet.getName());
            if (sheet.isHidden() || named) {
                return passOver(rows, sheet.isHidden() ? SkipReason.HIDDEN_SHEET : SkipReason.LAYOUT);
            }
            return read(rows);
        }
    }

    private SheetReport read(RowsAhead rows) {
        List<Row> first = take(rows);
        Optional<Header> header = header(first);
        if (header.isEmpty()) {
            skipAll(first);
            throwFailure();
            run.accounts().fault(CellFault.warning("LEDGER_HEADER", number, 0, 0));
            return passOver(rows, SkipReason.NO_HEADER);
        }
        tellColumns(header.get());
        new Body(header.get(), first, rows).read(rows);
        return new SheetReport(number, sheet.getName(), header);
    }

    private SheetReport passOver(Iterator<Row> rows, SkipReason reason) {
        while (rows.hasNext()) {
            Row row = rows.next();
            run.accounts().read(row);
            run.accounts().skipped(number, row.number(), reason);
        }
        return new SheetReport(number, sheet.getName(), Optional.empty());
    }

    private List<Row> take(Iterator<Row> rows) {
        List<Row> first = new ArrayList<>();
        int most = HeaderFinder.MAX_ROWS + 2;
        try {
            int weight = 0;
            while (first.size() < most && weight < RowWeight.MOST && rows.hasNext()) {
                Row row = rows.next();
                run.accounts().read(row);
                weight += RowWeight.of(row);
                first.add(row);
            }
            return first;
        } catch (UnreadableLedgerException e) {
            failure = Optional.of(e); // what stands before it is read first
            return first;
        }
    }

    private void throwFailure() {
        if (failure.isPresent()) {
            throw failure.get();
        }
    }

    private void skipAll(List<Row> rows) {
        rows.forEach(row -> run.accounts().skipped(number, row.number(), SkipReason.NO_HEADER));
    }

    private ColumnTable table() {
        return run.settings()
                .getColumns()
                .withAliases(run.kind(), known(run.layout().getColumns()));
    }

    private static Map<String, String> known(Map<String, String> columns) {
        Map<String, String> known = new HashMap<>(columns);
        known.values().removeIf(Layout.PASSED_OVER::equals);
        return known;
    }

    private Optional<Header> header(List<Row> first) {
        Layout layout = run.layout();
        if (!layout.getPositions().isEmpty()) {
            return Optional.of(Header.ofPositions(table(), run.kind(), layout.getPositions()));
        }
        HeaderFinder finder = new HeaderFinder(table(), run.kind(), layout.getColumns());
        if (layout.getHeaderRow().isEmpty()) {
            return finder.find(first);
        }
        for (int i = 0; i < first.size(); i++) {
            if (first.get(i).number() == layout.getHeaderRow().get()) {
                Header read = finder.read(first.subList(i, first.size()), layout.getHeaderRows());
                return Optional.of(read.movedBy(i));
            }
        }
        return Optional.empty();
    }

    private void tellColumns(Header header) {
        header.unknown()
                .forEach(column -> run.accounts()
                        .fault(CellFault.warning("LEDGER_COLUMN_UNKNOWN", number, header.lastRow(), column)));
        header.repeated()
                .forEach(column -> run.accounts()
                        .fault(CellFault.warning("LEDGER_COLUMN_REPEATED", number, header.lastRow(), column)));
    }

    /** The rows from the top on, the first of which were looked at for the header. */
    private final class Body {

        private final Header header;
        private final List<Row> first;
        private final RowSorter sorter;
        private final RecordRows records;
        private boolean otherTold;

        Body(Header header, List<Row> first, RowsAhead rows) {
            this.header = header;
            this.first = first;
            List<Row> headerRows = first.stream()
                    .filter(row -> row.number() >= header.firstRow() && row.number() <= header.lastRow())
                    .toList();
            this.sorter = new RowSorter(
                    new RowSorter.KindColumns(table(), run.kind()),
                    header,
                    headerRows,
                    row -> isMergedAcross(rows, row));
            this.records = maker.apply(columns(header));
        }

        void read(Iterator<Row> rest) {
            try {
                for (Row row : first) {
                    if (row.number() < header.firstRow()) {
                        run.accounts().skipped(number, row.number(), SkipReason.TITLE);
                    } else if (row.number() <= header.lastRow()) {
                        run.accounts().skipped(number, row.number(), SkipReason.HEADER);
                    } else {
                        row(row);
                    }
                }
                throwFailure();
                while (rest.hasNext()) {
                    Row row = rest.next();
                    run.accounts().read(row);
                    row(row);
                }
            } catch (UnreadableLedgerException e) {
                records.cutOff();
                throw e;
            }
            records.end();
        }

        private void row(Row row) {
            Optional<SkipReason> reason = sorter.reason(row);
            if (reason.isPresent()) {
                run.accounts().skipped(number, row.number(), reason.get());
                tellOtherTable(row, reason.get());
            } else {
                if (row.hidden()) {
                    run.accounts().fault(CellFault.warning("LEDGER_ROW_HIDDEN", number, row.number(), 0));
                }
                records.row(row);
            }
        }

        private void tellOtherTable(Row row, SkipReason reason) {
            if (reason == SkipReason.OTHER_TABLE && !otherTold) {
                run.accounts().fault(CellFault.warning("LEDGER_OTHER_TABLE", number, row.number(), 0));
                otherTold = true;
            }
        }
    }

    /** Looks through the sheet for merged cells, which is only done for a row that nothing else tells about. */
    private static boolean isMergedAcross(RowsAhead rows, int row) {
        for (MergedRegion region : rows.mergedRegions()) {
            if (region.firstRow() <= row
                    && region.lastRow() >= row
                    && region.lastColumn() - region.firstColumn() + 1 >= WIDE) {
                return true;
            }
        }
        return false;
    }

    private SheetColumns columns(Header header) {
        Map<Column, String> constants = new LinkedHashMap<>();
        Layout layout = run.layout();
        layout.getConstants()
                .forEach((key, text) -> run.settings()
                        .getColumns()
                        .find(run.kind(), key)
                        .ifPresent(column -> constants.put(column, text)));
        if (layout.getCategoryFrom() != CategorySource.COLUMN) {
            String name = layout.getCategoryFrom() == CategorySource.FILE ? run.fileName() : sheet.getName();
            Optional<String> word = CategoryName.find(run.words(), name);
            Optional<Column> column = run.settings().getColumns().find(run.kind(), "category");
            if (word.isPresent() && column.isPresent()) {
                constants.put(column.get(), word.get());
            } else {
                run.accounts().fault(CellFault.warning("LEDGER_CATEGORY_NAME", number, 0, 0));
            }
        }
        Set<String> alsoKept = layout.isMonthlyIncomeOfYear() ? Set.of("monthlyIncome") : Set.of();
        return new SheetColumns(header, constants, alsoKept);
    }
}
