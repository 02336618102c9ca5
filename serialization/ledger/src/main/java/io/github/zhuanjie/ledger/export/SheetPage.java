package io.github.zhuanjie.ledger.export;

import java.util.List;
import org.immutables.value.Value;

/** What is known of a sheet before its rows. */
@Value.Immutable
interface SheetPage {

    String getName();

    /** Widths of the columns in digits. */
    List<Integer> getWidths();

    /** How the cells of each column are kept where no row says otherwise; empty if nothing is to be filled in. */
    List<CellFormat> getFormats();

    @Value.Default
    default boolean isPortrait() {
        return false;
    }

    @Value.Default
    default boolean isLocked() {
        return false;
    }

    /** Tells whether all of it is to fit on one page, rather than only its width. */
    @Value.Default
    default boolean isOnePage() {
        return false;
    }

    /** The row that is repeated on every page and stays in sight; 0 for none. */
    @Value.Default
    default int getHeaderRow() {
        return 0;
    }

    /** Regions shown as one cell, besides those of cells that cover several. */
    List<String> getMerged();

    /** Tells whether what is written was read from a spreadsheet, and is written as it was whatever it is. */
    @Value.Default
    default boolean isCopy() {
        return false;
    }

    /** Tells whether its tab is not shown. */
    @Value.Default
    default boolean isHidden() {
        return false;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a page. */
    final class Builder extends ImmutableSheetPage.Builder {
        Builder() {}
    }
}
