package io.github.zhuanjie.ledger;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a table as the CSV that spreadsheets open with a double click: UTF-8 with a byte order mark, CRLF line ends,
 * every text cell inert.
 *
 * <p>Not thread-safe.
 */
final class CsvLedger implements AutoCloseable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvWriter csv;

    private CsvLedger(CsvWriter csv) {
        this.csv = csv;
    }

    /** Starts a table on a stream, which {@link #close} flushes and closes. */
    static CsvLedger open(OutputStream out, List<String> headers) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CsvLedger ledger = new CsvLedger(
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer));
        ledger.row(headers);
        return ledger;
    }

    void row(List<String> cells) {
        csv.writeRecord(cells.stream().map(FormulaGuard::escape).toList());
    }

    @Override
    public void close() throws IOException {
        try {
            csv.close();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
