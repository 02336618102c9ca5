package io.github.zhuanjie.ledger.table;

import io.github.zhuanjie.fault.Location;
import java.io.IOException;
import java.util.Iterator;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.StringRecord;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet of .xls: one after the other if its cells stand so, else gathered first. */
final class XlsRows extends RowIterator {

    /** Programs that do not keep the order write small files. */
    private static final int MOST_UNORDERED = 1_000_000;

    private final XlsStream stream;
    private final XlsOutline outline;
    private final XlsCells cells;
    private final ReadLimits limits;
    private @Nullable Iterator<RowCells> gathered;
    private @Nullable RowCells row;
    private int formula;
    private boolean ended;

    XlsRows(XlsFile file, XlsWorkbook.Tab tab, XlsOutline outline) throws IOException {
        super(tab.number(), file.limits(), file);
        this.outline = outline;
        limits = file.limits();
        cells = new XlsCells(file.workbook());
        stream = new XlsStream(file.container(), tab.start(), file.workbook().key());
        closeWithFile(stream);
    }

    @Override
    @Nullable
    Row read() {
        RowCells next = outline.ordered() ? nextInOrder() : nextGathered();
        while (next != null && !next.isFilled()) {
            next = outline.ordered() ? nextInOrder() : nextGathered();
        }
        return next == null ? null : next.row();
    }

    private @Nullable RowCells nextInOrder() {
        while (!ended) {
            RowCells before = row;
            if (!stream.next()) {
                ended = true;
                return before;
            }
            read(number -> before != null && before.number() == number ? before : begin(number));
            if (before != null && before != row) {
                return before;
            }
        }
        return null;
    }

    private @Nullable RowCells nextGathered() {
        if (gathered == null) {
            TreeMap<Integer, RowCells> rows = new TreeMap<>();
            for (int count = 0;
                    stream.next();
                    count += XlsCells.isCell(stream.record().getSid()) ? 1 : 0) {
                if (count == MOST_UNORDERED) {
                    throw new UnreadableLedgerException(
                            "LEDGER_CELLS", Location.WHOLE, Integer.toString(MOST_UNORDERED));
                }
                read(number -> rows.computeIfAbsent(number, this::begin));
            }
            gathered = rows.values().iterator();
        }
        return gathered.hasNext() ? gathered.next() : null;
    }

    private void read(IntFunction<RowCells> rows) {
        RecordInputStream in = stream.record();
        if (XlsCells.isCell(in.getSid())) {
            formula = cells.read(in, number -> {
                row = rows.apply(number);
                return row;
            });
        } else {
            readResult(in, row);
        }
    }

    /** The text that a formula gave follows it in a record of its own. */
    private void readResult(RecordInputStream in, @Nullable RowCells at) {
        if (in.getSid() == StringRecord.sid && formula > 0 && at != null) {
            String text = new StringRecord(in).getString();
            at.put(formula, new Cell.Formula(at.text(text, formula)));
            formula = 0;
        }
    }

    private RowCells begin(int number) {
        RowCells begun = new RowCells(number, XlsCells.MOST_COLUMNS, limits);
        if (outline.hidden().get(number - 1)) {
            begun.hide();
        }
        return begun;
    }

    @Override
    Location place() {
        return row == null ? Location.WHOLE : Location.ofLine(row.number());
    }
}
