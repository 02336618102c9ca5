package io.github.zhuanjie.ledger.table;

import io.github.zhuanjie.fault.Location;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet of .xlsx. */
final class XlsxRows extends RowIterator {

    private static final int MOST_ROWS = 1 << 20;

    private final XmlPart xml;
    private final ReadLimits limits;
    private final XlsxCells cells;
    private int number;

    XlsxRows(XlsxFile file, XlsxWorkbook.Tab tab) throws IOException {
        super(tab.number(), file.limits(), file);
        limits = file.limits();
        xml = file.parts().xml(tab.part());
        closeWithFile(xml);
        cells = new XlsxCells(xml, file.workbook().formats(), file.texts(), limits);
    }

    @Override
    @Nullable
    Row read() throws IOException {
        while (xml.next()) {
            if (xml.begins("row")) {
                RowCells row = begin();
                readCells(row);
                if (row.isFilled()) {
                    return row.row();
                }
            } else if (xml.ends("sheetData")) {
                return null;
            }
        }
        return null;
    }

    /** Rows without a number follow the one before. */
    private RowCells begin() {
        String stated = xml.attribute("r");
        int next = stated == null ? number + 1 : Digits.whole(stated);
        if (next <= number || next > MOST_ROWS) {
            throw new UnreadableLedgerException("LEDGER_REFERENCE", Location.WHOLE);
        }
        number = next;
        RowCells row = new RowCells(number, ReadLimits.SPREADSHEET_COLUMNS, limits);
        if (XlsxWorkbook.isTrue(xml.attribute("hidden"))) {
            row.hide();
        }
        return row;
    }

    private void readCells(RowCells row) throws IOException {
        int column = 0;
        while (xml.next() && !xml.ends("row")) {
            if (xml.begins("c")) {
                column = column(column, row);
                row.put(column, cells.read(row, column));
            }
        }
    }

    /** Cells without a place follow the one before. */
    private int column(int before, RowCells row) {
        String stated = xml.attribute("r");
        if (stated == null) {
            return before + 1;
        }
        Optional<CellPlace> place = CellPlace.parse(stated);
        if (place.isEmpty() || place.get().row() != row.number()) {
            throw new UnreadableLedgerException("LEDGER_REFERENCE", Location.ofLine(row.number()));
        }
        return place.get().column();
    }

    @Override
    Location place() {
        return number == 0 ? Location.WHOLE : Location.ofLine(number);
    }
}
