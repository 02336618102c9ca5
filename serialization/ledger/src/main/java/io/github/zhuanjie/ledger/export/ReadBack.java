package io.github.zhuanjie.ledger.export;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.ledger.FormulaGuard;
import io.github.zhuanjie.ledger.LedgerFeed;
import io.github.zhuanjie.ledger.exact.ExactData;
import io.github.zhuanjie.ledger.table.Cell;
import io.github.zhuanjie.ledger.table.Row;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads the rows of every record as import will, before they are written, and tells what would not come back. Where there is
 * a column for it, it gets what the other columns cannot say. Not thread-safe.
 *
 * @param <R> the type of the records as import makes them
 */
final class ReadBack<R> {

    private static final int FIRST_ROW = 2;

    private final Records<R> records;
    private final LedgerFeed<R> feed;
    private final ExportFormat format;
    private final int exactColumn;
    private final Consumer<? super Fault> leftOut;
    private final Set<String> seen = new HashSet<>();

    /**
     * Creates it.
     *
     * @param records  what is known of the records
     * @param feed  reads rows
     * @param format  the format in which they are written
     * @param exactColumn  the index of the column for what others cannot say, -1 if there is none
     * @param leftOut  is told what will not come back
     */
    ReadBack(
            Records<R> records,
            LedgerFeed<R> feed,
            ExportFormat format,
            int exactColumn,
            Consumer<? super Fault> leftOut) {
        this.records = records;
        this.feed = feed;
        this.format = format;
        this.exactColumn = exactColumn;
        this.leftOut = leftOut;
    }

    /** What is known of records of a type. */
    interface Records<R> {

        /** Returns the identifier by which import knows a record that comes twice. */
        String id(R record);

        /** Returns what the columns leave out, for the first row, the second and so on. */
        List<ExactData> missing(R read, R exact);
    }

    /**
     * Completes the rows of a record and tells what they leave out.
     *
     * @param record  the record
     * @param rows  its rows
     * @param number  the number of the record, from 1
     * @return the rows, with what columns cannot say where there is a column for it
     */
    List<List<TableCell>> complete(R record, List<List<TableCell>> rows, int number) {
        Optional<R> back = read(rows);
        List<List<TableCell>> written = rows;
        if (back.isPresent() && !back.get().equals(record) && exactColumn >= 0) {
            List<List<TableCell>> completed = withExact(rows, records.missing(back.get(), record));
            Optional<R> better = read(completed);
            if (better.isPresent()) {
                back = better;
                written = completed;
            }
        }
        tell(record, back, number);
        return written;
    }

    private Optional<R> read(List<List<TableCell>> rows) {
        List<Row> cells = new ArrayList<>(rows.size());
        for (List<TableCell> row : rows) {
            cells.add(new Row(
                    FIRST_ROW + cells.size(),
                    false,
                    row.stream().map(this::comingBack).toList()));
        }
        List<R> read = feed.read(cells);
        return read.size() == 1 ? Optional.of(read.get(0)) : Optional.empty();
    }

    /** Returns a cell as the file will give it back. */
    private Cell comingBack(TableCell cell) {
        OptionalDouble number = format.isPlain() ? OptionalDouble.empty() : SheetText.number(cell);
        if (number.isPresent()) {
            Optional<LocalDateTime> moment =
                    cell instanceof TableCell.Day day ? Optional.of(day.value().atStartOfDay()) : Optional.empty();
            return new Cell.Number(number.getAsDouble(), SheetText.plain(cell), moment);
        }
        String text = SheetText.plain(cell);
        boolean words = cell instanceof TableCell.Text;
        String kept = !words ? text : format.isPlain() ? FormulaGuard.escape(text) : SheetText.inSpreadsheet(text);
        return kept.isEmpty() ? Cell.BLANK : new Cell.Text(kept);
    }

    private List<List<TableCell>> withExact(List<List<TableCell>> rows, List<ExactData> missing) {
        List<List<TableCell>> completed = new ArrayList<>(rows);
        for (int i = 0; i < missing.size(); i++) {
            String text = missing.get(i).toText();
            if (text.length() <= ExactData.MAX_LENGTH) {
                List<TableCell> row = new ArrayList<>(rows.get(i));
                row.set(exactColumn, TableCell.text(text));
                completed.set(i, row);
            }
        }
        return completed;
    }

    private void tell(R record, Optional<R> back, int number) {
        if (!seen.add(records.id(record)) || back.isEmpty()) {
            leftOut.accept(fault(number, ""));
        } else if (!back.get().equals(record)) {
            ExactData.differences(back.get(), record).forEach(member -> leftOut.accept(fault(number, member)));
        }
    }

    private static Fault fault(int number, String pointer) {
        return Fault.error("LEDGER_LEFT_OUT", Location.ofLine(number).withPointer(pointer));
    }
}
