package io.github.zhuanjie.ledger.export;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One column of a table: what it is called, how wide it is and what belongs into it. */
@Value.Immutable
public interface TableColumn {

    /**
     * Returns what stands above the column.
     *
     * @return the header
     */
    String getHeader();

    /**
     * Returns how its cells are kept.
     *
     * @return the format, text unless said otherwise
     */
    @Value.Default
    default CellFormat getFormat() {
        return CellFormat.TEXT;
    }

    /**
     * Returns how wide it is.
     *
     * @return the width in digits; a Chinese character takes two
     */
    @Value.Default
    default int getWidth() {
        return 12;
    }

    /**
     * Returns what whoever fills it in should know.
     *
     * @return the note, shown beside the header and when a cell is selected; empty if there is nothing to say
     */
    Optional<String> getNote();

    /**
     * Returns the words to choose from.
     *
     * @return the words in the order in which they are offered; empty if anything may be written
     */
    List<String> getChoices();

    /**
     * Tells whether several of the words may be written, which no drop-down list can offer: then the words are listed on the
     * sheet of words only.
     *
     * @return true if several may be written
     */
    @Value.Default
    default boolean isSeveral() {
        return false;
    }

    /**
     * Tells whether every row must have it, which its header shows by an asterisk.
     *
     * @return true if it must
     */
    @Value.Default
    default boolean isRequired() {
        return false;
    }

    /**
     * Tells whether its cells stay one line high, whatever they hold: what is kept for programs is not to be read.
     *
     * @return true if what does not fit is not shown
     */
    @Value.Default
    default boolean isOneLine() {
        return false;
    }

    /**
     * Starts a column.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TableColumn}; {@code build} requires the header. */
    final class Builder extends ImmutableTableColumn.Builder {
        Builder() {}
    }
}
