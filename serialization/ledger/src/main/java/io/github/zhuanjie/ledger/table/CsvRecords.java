package io.github.zhuanjie.ledger.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import io.github.zhuanjie.fault.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Makes rows of the fields that the CSV reader finds. */
final class CsvRecords extends AbstractBaseCsvCallbackHandler<Row> {

    private final ReadLimits limits;
    private List<Cell> cells = new ArrayList<>();
    private int filled;
    private int line = 1;
    private int column;

    CsvRecords(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = (int) Math.min(startingLineNumber, Integer.MAX_VALUE);
        column = 0;
        cells = new ArrayList<>(filled);
        filled = 0;
    }

    @Override
    protected void handleField(int fieldIdx, char[] buf, int offset, int len, boolean quoted) {
        column = fieldIdx + 1;
        if (column > limits.getColumns()) {
            throw new UnreadableLedgerException(
                    "LEDGER_COLUMNS", Location.ofLine(line), Integer.toString(limits.getColumns()));
        }
        if (len > limits.getCellLength()) {
            throw new UnreadableLedgerException(
                    "LEDGER_CELL_LENGTH", place(), Integer.toString(limits.getCellLength()));
        }
        if (len > 0) {
            filled = column;
        }
        cells.add(len == 0 ? Cell.BLANK : new Cell.Text(new String(buf, offset, len)));
    }

    /** Returns the record without blank cells at its end, perhaps without any. */
    @Override
    protected Row buildRecord() {
        return new Row(line, false, cells.subList(0, filled));
    }

    /** Returns the place of the field last read. */
    Location place() {
        return new Location(OptionalInt.of(line), column == 0 ? OptionalInt.empty() : OptionalInt.of(column), "");
    }
}
