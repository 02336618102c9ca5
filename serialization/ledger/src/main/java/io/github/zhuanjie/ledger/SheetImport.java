package io.github.zhuanjie.ledger;

import io.github.zhuanjie.ledger.LedgerReport.SheetReport;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads one sheet: finds its header, passes over what is no record, and leaves the rest to the rows of its kind. */
final class SheetImport<T> {

    private final ImportRun<T> run;
    private final Function<SheetColumns, RecordRows> maker;
    private final Sheet sheet;
    private final int number;
    private final ColumnTable table;
    private final HeaderFinder finder;
    private Optional<UnreadableLedgerException> failure = Optional.empty();

    SheetImport(ImportRun<T> run, Sheet sheet, Function<SheetColumns, RecordRows> maker) {
        this.run = run;
        this.sheet = sheet;
        this.number = sheet.getNumber();
        this.maker = maker;
        this.table = run.settings()
                .getColumns()
                .withAliases(run.kind(), known(run.layout().getColumns()));
        this.finder = new HeaderFinder(table, run.kind(), run.layout().getColumns());
    }

    SheetReport read() {
        boolean passedOver = sheet.isHidden() || run.layout().getSkippedSheets().contains(sheet.getName());
        // Without its merged cells a sheet would be read wrong, so that they come first.
        List<MergedRegion> regions = passedOver ? List.of() : sheet.getMergedRegions();
        try (RowsAhead rows = new RowsAhead(sheet)) {
            if (passedOver) {
                return passOver(rows, sheet.isHidden() ? SkipReason.HIDDEN_SHEET : SkipReason.LAYOUT);
            }
            return read(rows, regions);
        }
    }

    private SheetReport read(RowsAhead rows, List<MergedRegion> regions) {
        List<Row> first = take(rows);
        Optional<Header> header = header(first);
        if (header.isEmpty()) {
            skipAll(first);
            throwFailure();
            run.accounts().fault(CellFault.warning("LEDGER_HEADER", number, 0, 0));
            return passOver(rows, SkipReason.NO_HEADER);
        }
        List<MergedRegion> merged = MergedCells.sorted(regions);
        SheetBody<T> body = new SheetBody<>(run, sheet, maker, new SheetBody.Headers(table, finder), merged);
        body.read(header.get(), first, rows, failure);
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

    private static Map<String, String> known(Map<String, String> columns) {
        Map<String, String> known = new HashMap<>(columns);
        known.values().removeIf(Layout.PASSED_OVER::equals);
        return known;
    }

    private Optional<Header> header(List<Row> first) {
        Layout layout = run.layout();
        if (!layout.getPositions().isEmpty()) {
            return Optional.of(Header.ofPositions(table, run.kind(), layout.getPositions()));
        }
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
}
