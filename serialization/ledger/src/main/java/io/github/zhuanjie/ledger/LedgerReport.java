package io.github.zhuanjie.ledger;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a ledger.
 *
 * @param rows  what became of the rows
 * @param records  how many records were made
 * @param errors  how many errors were told
 * @param warnings  how many warnings were told
 * @param complete  whether the file was read to its end
 * @param sheets  what was found in each sheet, in the order of the tabs
 */
public record LedgerReport(
        RowCounts rows, long records, long errors, long warnings, boolean complete, List<SheetReport> sheets) {

    /** Copies the sheets. */
    public LedgerReport {
        sheets = List.copyOf(sheets);
    }

    /**
     * What was found in a sheet.
     *
     * @param number  the number of the sheet, from 1
     * @param name  what its tab says, empty for CSV
     * @param header  the first header, empty if there is none or the sheet was passed over
     */
    public record SheetReport(int number, String name, Optional<io.github.zhuanjie.ledger.layout.Header> header) {}
}
