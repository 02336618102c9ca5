package io.github.zhuanjie.ledger.export;

import java.util.List;
import org.immutables.value.Value;

/**
 * What a sheet with a table looks like, apart from its rows: title, columns, footer and how it is printed. One description
 * for every format; CSV holds headers and rows only.
 */
@Value.Immutable
public interface Table {

    /**
     * Returns what the tab says.
     *
     * @return the name; characters that a tab cannot have are replaced, and what is longer than 31 characters is cut
     */
    String getName();

    /**
     * Returns what stands above the headers.
     *
     * @return a line each; the first is the title, the others tell what belongs to it, such as who keeps the table
     */
    List<String> getTitles();

    /**
     * Returns the columns.
     *
     * @return the columns from left to right
     */
    List<TableColumn> getColumns();

    /**
     * Returns what stands below the rows.
     *
     * @return a line each
     */
    List<String> getFooter();

    /**
     * Tells whether the page stands upright.
     *
     * @return true for A4 upright, false for A4 across
     */
    @Value.Default
    default boolean isPortrait() {
        return false;
    }

    /**
     * Returns how many empty rows are drawn below those written, to be filled in on screen or by hand.
     *
     * @return the number
     */
    @Value.Default
    default int getBlankRows() {
        return 0;
    }

    /**
     * Tells whether title and headers are protected from changes while the rows below are not. There is no password.
     *
     * @return true if they are
     */
    @Value.Default
    default boolean isLocked() {
        return false;
    }

    /**
     * Requires columns.
     *
     * @throws IllegalArgumentException if there are none
     */
    @Value.Check
    default void check() {
        if (getColumns().isEmpty()) {
            throw new IllegalArgumentException("columns must not be empty");
        }
    }

    /**
     * Starts a table.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Table}; {@code build} requires name and columns. */
    final class Builder extends ImmutableTable.Builder {
        Builder() {}
    }
}
