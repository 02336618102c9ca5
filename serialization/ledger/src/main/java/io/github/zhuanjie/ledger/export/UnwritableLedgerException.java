package io.github.zhuanjie.ledger.export;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Thrown when a format cannot hold what is to be written: characters that the character set lacks, or more than a sheet has
 * room for. Tells what and where, and nothing of what it was.
 */
public final class UnwritableLedgerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    UnwritableLedgerException(String code, int row, int column, String... arguments) {
        this(Fault.error(code, new Location(OptionalInt.of(row), OptionalInt.of(column), ""), arguments));
    }

    private UnwritableLedgerException(Fault fault) {
        super(fault.toString());
        this.fault = Objects.requireNonNull(fault, "fault");
    }

    /**
     * Returns what cannot be written.
     *
     * @return an error with code {@code LEDGER_WRITE_CHARACTER}, {@code LEDGER_WRITE_LENGTH}, {@code LEDGER_WRITE_ROWS} or
     *     {@code LEDGER_WRITE_COLUMNS}; its line is the row of the sheet, its column the cell's
     */
    public Fault getFault() {
        return fault;
    }
}
