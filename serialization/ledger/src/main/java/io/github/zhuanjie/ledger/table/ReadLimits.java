package io.github.zhuanjie.ledger.table;

import org.immutables.value.Value;

/**
 * How much a file may hold. The standard limits keep the reading of a file, also of a hostile one, within 256 MB of memory.
 * They are ours, wide enough for a sheet with as many rows as a spreadsheet allows and 20 columns.
 */
@Value.Immutable
public interface ReadLimits {

    /** The longest text that a cell of a spreadsheet can hold. */
    int SPREADSHEET_CELL = 32_767;

    /** The number of columns that a sheet of .xlsx can have. */
    int SPREADSHEET_COLUMNS = 16_384;

    /**
     * Obtains the standard limits.
     *
     * @return the limits
     */
    static ReadLimits standard() {
        return builder().build();
    }

    /**
     * Starts from the standard limits.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns how large a file may be, in bytes.
     *
     * @return the limit
     */
    @Value.Default
    default long getFileBytes() {
        return 1L << 30;
    }

    /**
     * Returns how large everything in .xlsx may be when unpacked, in bytes.
     *
     * @return the limit
     */
    @Value.Default
    default long getUnpackedBytes() {
        return 2L << 30;
    }

    /**
     * Returns how many times its packed size a part of .xlsx larger than 1 MB may grow when unpacked.
     *
     * @return the limit
     */
    @Value.Default
    default int getUnpackingRatio() {
        return 100;
    }

    /**
     * Returns how much text the table of shared texts of a spreadsheet may hold, in bytes of memory: one or
     * two for a character and eight for a text.
     *
     * @return the limit
     */
    @Value.Default
    default int getSharedTextBytes() {
        return 100 << 20;
    }

    /**
     * Returns how many sheets a file may have.
     *
     * @return the limit
     */
    @Value.Default
    default int getSheets() {
        return 1_000;
    }

    /**
     * Returns how many rows with content a sheet may have.
     *
     * @return the limit
     */
    @Value.Default
    default int getRows() {
        return 5_000_000;
    }

    /**
     * Returns how many columns a row may have.
     *
     * @return the limit
     */
    @Value.Default
    default int getColumns() {
        return SPREADSHEET_COLUMNS;
    }

    /**
     * Returns how many cells a sheet may have, blank ones to the left of others included.
     *
     * @return the limit
     */
    @Value.Default
    default long getCells() {
        return 100_000_000;
    }

    /**
     * Returns how many characters a cell may have.
     *
     * @return the limit
     */
    @Value.Default
    default int getCellLength() {
        return SPREADSHEET_CELL;
    }

    /**
     * Requires limits that allow something.
     *
     * @throws IllegalArgumentException if a limit is less than 1
     */
    @Value.Check
    default void check() {
        long least = Math.min(Math.min(getFileBytes(), getUnpackedBytes()), Math.min(getCells(), getUnpackingRatio()));
        int leastCount = Math.min(Math.min(getSheets(), getRows()), Math.min(getColumns(), getCellLength()));
        if (Math.min(least, Math.min(leastCount, getSharedTextBytes())) < 1) {
            throw new IllegalArgumentException("limits must be at least 1");
        }
    }

    /** Builds limits; what is not set stays standard. */
    final class Builder extends ImmutableReadLimits.Builder {
        Builder() {}
    }
}
