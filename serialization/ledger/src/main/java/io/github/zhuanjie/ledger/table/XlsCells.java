package io.github.zhuanjie.ledger.table;

import java.util.function.IntFunction;
import org.apache.poi.hssf.record.BlankRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MulBlankRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.ss.usermodel.CellType;

/** The cells of a sheet of .xls, each as its record says ([MS-XLS] 2.4). */
final class XlsCells {

    static final int MOST_COLUMNS = 256;

    private static final int ROW = 0xFFFF;

    /** Rich text from before the table of texts; laid out like {@link LabelRecord}. */
    private static final short RICH_LABEL = 0xD6;

    private final NumberFormats formats;
    private final SharedTexts texts;

    XlsCells(XlsWorkbook workbook) {
        formats = workbook.formats();
        texts = workbook.texts();
    }

    static boolean isCell(short sid) {
        return switch (sid) {
            case NumberRecord.sid,
                    RKRecord.sid,
                    MulRKRecord.sid,
                    LabelRecord.sid,
                    LabelSSTRecord.sid,
                    RICH_LABEL,
                    BoolErrRecord.sid,
                    FormulaRecord.sid,
                    BlankRecord.sid,
                    MulBlankRecord.sid -> true;
            default -> false;
        };
    }

    /** Reads a cell's record into the row of its number; returns the column if the text of a formula is to come, else 0. */
    int read(RecordInputStream in, IntFunction<RowCells> rows) {
        switch (in.getSid()) {
            case NumberRecord.sid -> {
                NumberRecord cell = new NumberRecord(in);
                putNumber(cell.getValue(), cell, rows);
            }
            case RKRecord.sid -> {
                RKRecord cell = new RKRecord(in);
                putNumber(cell.getRKNumber(), cell, rows);
            }
            case MulRKRecord.sid -> putAll(new MulRKRecord(in), rows);
            case LabelSSTRecord.sid -> {
                LabelSSTRecord cell = new LabelSSTRecord(in);
                RowCells row = row(cell, rows);
                row.put(column(cell), row.text(texts.get(cell.getSSTIndex()), column(cell)));
            }
            case LabelRecord.sid, RICH_LABEL -> putText(new LabelRecord(in), rows);
            case BoolErrRecord.sid -> {
                BoolErrRecord cell = new BoolErrRecord(in);
                row(cell, rows)
                        .put(
                                column(cell),
                                cell.isBoolean() ? new Cell.Logical(cell.getBooleanValue()) : new Cell.ErrorCell());
            }
            case FormulaRecord.sid -> {
                FormulaRecord cell = new FormulaRecord(in);
                RowCells row = row(cell, rows);
                row.put(column(cell), new Cell.Formula(result(cell, row)));
                return cell.hasCachedResultString() ? column(cell) : 0;
            }
            default -> {
                // Blank ones.
            }
        }
        return 0;
    }

    private void putNumber(double value, CellRecord cell, IntFunction<RowCells> rows) {
        RowCells row = row(cell, rows);
        row.put(column(cell), number(value, cell.getXFIndex(), row, column(cell)));
    }

    private void putText(LabelRecord cell, IntFunction<RowCells> rows) {
        RowCells row = rows.apply((cell.getRow() & ROW) + 1);
        int column = Short.toUnsignedInt(cell.getColumn()) + 1;
        row.put(column, row.text(cell.getValue() == null ? "" : cell.getValue(), column));
    }

    private static RowCells row(CellRecord cell, IntFunction<RowCells> rows) {
        return rows.apply((cell.getRow() & ROW) + 1);
    }

    private void putAll(MulRKRecord cells, IntFunction<RowCells> rows) {
        RowCells row = rows.apply((cells.getRow() & ROW) + 1);
        for (int i = 0; i < cells.getNumColumns(); i++) {
            int column = Short.toUnsignedInt(cells.getFirstColumn()) + i + 1;
            row.put(column, number(cells.getRKNumberAt(i), cells.getXFAt(i), row, column));
        }
    }

    private Cell result(FormulaRecord cell, RowCells row) {
        CellType type = cell.getCachedResultTypeEnum();
        if (type == CellType.NUMERIC) {
            return number(cell.getValue(), cell.getXFIndex(), row, column(cell));
        }
        if (type == CellType.BOOLEAN) {
            return new Cell.Logical(cell.getCachedBooleanValue());
        }
        return type == CellType.ERROR ? new Cell.ErrorCell() : Cell.BLANK;
    }

    private Cell number(double value, short style, RowCells row, int column) {
        if (!Double.isFinite(value)) {
            throw new UnreadableLedgerException("LEDGER_DAMAGED", row.place(column));
        }
        return formats.number(value, Short.toUnsignedInt(style));
    }

    private static int column(CellRecord cell) {
        return Short.toUnsignedInt(cell.getColumn()) + 1;
    }
}
