package io.github.zhuanjie.ledger.table;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Thrown when a file cannot be read, or not further: it is no table, damaged, protected, or larger than the limits. Tells
 * what and where, and nothing of what the file holds.
 */
public final class UnreadableLedgerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;
    private final int sheet;

    UnreadableLedgerException(String code, Location location, String... arguments) {
        this(Fault.error(code, location, arguments), 0);
    }

    private UnreadableLedgerException(Fault fault, int sheet) {
        super(fault.toString());
        this.fault = Objects.requireNonNull(fault, "fault");
        this.sheet = sheet;
    }

    /** Returns this exception of a sheet, at the place that reading had come to if it has none of its own. */
    UnreadableLedgerException in(int number, Location place) {
        return new UnreadableLedgerException(fault.location().equals(Location.WHOLE) ? fault.at(place) : fault, number);
    }

    /**
     * Returns what is wrong, an error whose code begins with {@code LEDGER_}. Its line is the row's number in the
     * spreadsheet, or the line of CSV; its column is the cell's.
     *
     * @return the fault
     */
    public Fault getFault() {
        return fault;
    }

    /**
     * Returns the sheet in which it lies.
     *
     * @return the number of the sheet, from 1; empty if the fault is the whole file's
     */
    public OptionalInt getSheet() {
        return sheet == 0 ? OptionalInt.empty() : OptionalInt.of(sheet);
    }
}
