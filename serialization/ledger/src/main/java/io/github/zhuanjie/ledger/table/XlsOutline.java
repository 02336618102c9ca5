package io.github.zhuanjie.ledger.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * What must be known of a sheet of .xls before its first row, and stands anywhere in it.
 *
 * @param hidden  the rows that are hidden, from 0
 * @param merged  the merged regions
 * @param ordered  whether the cells stand in the order of their rows, which most programs keep and none must
 */
record XlsOutline(BitSet hidden, List<MergedRegion> merged, boolean ordered) {

    static XlsOutline of(XlsFile file, XlsWorkbook.Tab tab) throws IOException {
        BitSet hidden = new BitSet();
        List<MergedRegion> merged = new ArrayList<>();
        boolean ordered = true;
        int last = 0;
        try (XlsStream stream =
                new XlsStream(file.container(), tab.start(), file.workbook().key())) {
            while (stream.next()) {
                RecordInputStream in = stream.record();
                if (in.getSid() == RowRecord.sid) {
                    RowRecord row = new RowRecord(in);
                    hidden.set(row.getRowNumber() & 0xFFFF, row.getZeroHeight());
                } else if (in.getSid() == MergeCellsRecord.sid) {
                    addRegions(new MergeCellsRecord(in), merged);
                } else if (XlsCells.isCell(in.getSid())) {
                    int row = in.readUShort();
                    ordered &= row >= last;
                    last = row;
                }
            }
        }
        return new XlsOutline(hidden, List.copyOf(merged), ordered);
    }

    private static void addRegions(MergeCellsRecord cells, List<MergedRegion> merged) {
        for (int i = 0; i < cells.getNumAreas(); i++) {
            CellRangeAddress area = cells.getAreaAt(i);
            merged.add(new MergedRegion(
                    area.getFirstRow() + 1,
                    area.getFirstColumn() + 1,
                    area.getLastRow() + 1,
                    area.getLastColumn() + 1));
        }
    }
}
