package io.github.zhuanjie.ledger;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.division.DivisionRegistry;
import io.github.zhuanjie.ledger.layout.ColumnTable;
import io.github.zhuanjie.ledger.layout.Layout;
import io.github.zhuanjie.ledger.table.ReadLimits;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an import has to know besides the ledger: whose it is, of which day, and how its columns are called.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface ImportSettings {

    /**
     * Returns the area whose ledger it is. A row that names no place within lies somewhere in it.
     *
     * @return the division
     */
    DivisionCode getArea();

    /**
     * Returns the day for which the ledger speaks. It is the day of every fact that may change, and stands for what a ledger
     * leaves out although a record cannot do without: the first day of a recognition, the day on which a need was
     * registered or aid decided.
     *
     * @return the day
     */
    LocalDate getAsOf();

    /**
     * Returns the secret with which identifiers are computed, see {@link LedgerKey}.
     *
     * @return the key; without one, households get identifiers by their place in the file, and needs and aid must name
     *     theirs
     */
    Optional<LedgerKey> getKey();

    /**
     * Returns the households that are known already, to which needs and aid are joined by name and number.
     *
     * @return the households, empty if none are known
     */
    @Value.Redacted
    Optional<HouseholdIndex> getHouseholds();

    /**
     * Returns what the vendor's ledgers look like.
     *
     * @return the layout, whose kind is that of the reader
     */
    Optional<Layout> getLayout();

    /**
     * Returns how columns are called.
     *
     * @return the table
     */
    @Value.Default
    default ColumnTable getColumns() {
        return ColumnTable.standard();
    }

    /**
     * Returns the names of divisions.
     *
     * @return the registry
     */
    @Value.Default
    default DivisionRegistry getDivisions() {
        return DivisionRegistry.standard();
    }

    /**
     * Returns how much a file may hold.
     *
     * @return the limits
     */
    @Value.Default
    default ReadLimits getLimits() {
        return ReadLimits.standard();
    }

    /**
     * Starts settings.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds settings. */
    final class Builder extends ImmutableImportSettings.Builder {
        Builder() {}
    }
}
