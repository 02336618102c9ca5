package io.github.zhuanjie.ledger.layout;

import io.github.zhuanjie.division.DivisionCode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a vendor's own ledgers look like, where they differ from what {@link ColumnTable} and {@link HeaderFinder} find by
 * themselves. Kept as a small JSON file, see {@link LayoutFile}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Layout {

    /** What a header or position is said to be if its column is passed over. */
    String PASSED_OVER = "-";

    /**
     * Returns what the rows are about.
     *
     * @return the kind
     */
    LedgerKind getKind();

    /**
     * Returns the number of the header's first row, as the spreadsheet shows it.
     *
     * @return the number, from 1; empty to look for the header
     */
    Optional<Integer> getHeaderRow();

    /**
     * Returns how many rows the header has that begins at {@link #getHeaderRow}.
     *
     * @return the number, 1 to 3
     */
    @Value.Default
    default int getHeaderRows() {
        return 1;
    }

    /**
     * Returns the keys of the columns by their headers, added to those of the table.
     *
     * @return keys of {@link Column#key}, or {@link #PASSED_OVER}
     */
    Map<String, String> getColumns();

    /**
     * Returns the keys of columns by their letters, for sheets without a header. With it no header is looked for, and every
     * row is a record.
     *
     * @return keys of {@link Column#key} by letters such as {@code A}
     */
    Map<String, String> getPositions();

    /**
     * Returns what holds for every row of the file and stands in no column, such as the provider of aid.
     *
     * @return the texts of cells by {@link Column#key}
     */
    Map<String, String> getConstants();

    /**
     * Returns the words of the vendor's offices for the constants of code lists.
     *
     * @return the code by the word, by the simple name of the enum, such as {@code AssistanceCategory}
     */
    Map<String, Map<String, String>> getWords();

    /**
     * Returns where the category stands.
     *
     * @return the place
     */
    @Value.Default
    default CategorySource getCategoryFrom() {
        return CategorySource.COLUMN;
    }

    /**
     * Returns the area whose ledgers these are.
     *
     * @return the division, empty if whoever imports says it
     */
    Optional<DivisionCode> getArea();

    /**
     * Returns the day for which the ledger speaks.
     *
     * @return the day, empty if whoever imports says it
     */
    Optional<LocalDate> getAsOf();

    /**
     * Returns the names of sheets that are passed over.
     *
     * @return the names as the tabs show them
     */
    Set<String> getSkippedSheets();

    /**
     * Tells whether 家庭月收入 is the twelfth part of a year's income, as the review of the allowance reckons it. Otherwise it
     * is passed over, since a month says nothing about a year.
     *
     * @return whether import multiplies it by twelve
     */
    @Value.Default
    default boolean isMonthlyIncomeOfYear() {
        return false;
    }

    /**
     * Returns this layout with another place for the category.
     *
     * @param source  where the category stands
     * @return the layout
     */
    Layout withCategoryFrom(CategorySource source);

    /**
     * Obtains the layout of ledgers of a kind that need none.
     *
     * @param kind  the kind
     * @return the layout
     */
    static Layout of(LedgerKind kind) {
        return builder().kind(kind).build();
    }

    /**
     * Starts a layout.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a layout. */
    final class Builder extends ImmutableLayout.Builder {
        Builder() {}
    }
}
