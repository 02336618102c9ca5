package io.github.zhuanjie.ledger.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.zhuanjie.fault.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;

/** The records of a CSV file, row by row. */
final class CsvRows extends RowIterator {

    private static final int BUFFER = 1 << 16;

    private final ReadLimits limits;
    private final CsvRecords records;
    private final CloseableIterator<Row> rows;

    CsvRows(CsvText text, ReadLimits limits, TableFile file) throws IOException {
        super(1, limits, file);
        this.limits = limits;
        records = new CsvRecords(limits);
        rows = CsvReader.builder()
                .fieldSeparator(text.separator())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                // Holds a field of the greatest length with every character a doubled quote.
                .maxBufferSize((int) Math.min(2L * limits.getCellLength() + BUFFER, 1 << 30))
                .build(records, text.open())
                .iterator();
        closeWithFile(rows::close);
    }

    @Override
    @Nullable
    Row read() throws IOException {
        try {
            while (rows.hasNext()) {
                Row row = rows.next();
                if (!row.cells().isEmpty()) {
                    return row;
                }
            }
            return null;
        } catch (CsvParseException e) {
            throw fault(e);
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof CharacterCodingException
                    ? new UnreadableLedgerException("LEDGER_CHARSET", place())
                    : e;
        }
    }

    @Override
    Location place() {
        return records.place();
    }

    private UnreadableLedgerException fault(CsvParseException e) {
        // The reader wraps what its handler throws, and has one class for every fault of its own.
        if (e.getCause() instanceof UnreadableLedgerException own) {
            return own;
        }
        if (e.getCause() instanceof CharacterCodingException) {
            return new UnreadableLedgerException("LEDGER_CHARSET", place());
        }
        if (e.getCause() != null) {
            return new UnreadableLedgerException("LEDGER_DAMAGED", place());
        }
        return e.getMessage() != null && e.getMessage().contains("quote")
                ? new UnreadableLedgerException("LEDGER_QUOTE", place())
                : new UnreadableLedgerException(
                        "LEDGER_CELL_LENGTH", place(), Integer.toString(limits.getCellLength()));
    }
}
