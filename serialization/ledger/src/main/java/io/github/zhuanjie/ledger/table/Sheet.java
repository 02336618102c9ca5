package io.github.zhuanjie.ledger.table;

import java.util.Iterator;
import java.util.List;

/** One sheet of a file. A CSV file is a single sheet without a name. */
public interface Sheet {

    /**
     * Returns the place of the sheet among the tabs.
     *
     * @return the number, from 1
     */
    int getNumber();

    /**
     * Returns what the tab says.
     *
     * @return the name; empty for CSV
     */
    String getName();

    /**
     * Tells whether the spreadsheet hides the sheet.
     *
     * @return whether it is hidden
     */
    boolean isHidden();

    /**
     * Returns which cells are shown as one. The file says so behind the rows, so that the first call looks through the
     * sheet.
     *
     * @return the regions in the order of the file; empty for CSV
     * @throws UnreadableLedgerException if the sheet cannot be read
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    List<MergedRegion> getMergedRegions();

    /**
     * Begins to read the rows, in the order of their numbers. Rows without content are left out. The file is read as far as
     * the iterator is asked for rows; several iterators are independent of each other.
     *
     * @return the rows; {@code hasNext} and {@code next} throw {@link UnreadableLedgerException} if the file is not as it
     *     should be or larger than the limits, and {@link java.io.UncheckedIOException} if it cannot be read
     * @throws UnreadableLedgerException if the sheet cannot be read
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    Iterator<Row> rows();
}
