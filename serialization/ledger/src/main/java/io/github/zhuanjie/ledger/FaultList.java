package io.github.zhuanjie.ledger;

import io.github.zhuanjie.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The faults of a ledger as a table for whoever corrects it: sheet, cell, whether the row can be used, code and text.
 *
 * <p>Immutable and thread-safe.
 */
public final class FaultList {

    private static final String BUNDLE = "io.github.zhuanjie.ledger.headers";
    private static final List<String> COLUMNS = List.of("sheet", "cell", "severity", "code", "text");

    private final Messages messages;
    private final ResourceBundle headers;

    /**
     * Creates a list in a language.
     *
     * @param locale  the reader's locale
     */
    public FaultList(Locale locale) {
        this.messages = Messages.of(locale);
        this.headers = ResourceBundle.getBundle(BUNDLE, messages.getLocale());
    }

    /**
     * Writes faults as CSV: UTF-8 with a byte order mark, CRLF, text cells inert. Closes the stream.
     *
     * @param faults  the faults, written in this order
     * @param out  where to write
     * @throws IOException if writing fails
     */
    public void writeCsv(Iterable<CellFault> faults, OutputStream out) throws IOException {
        try (CsvLedger csv = CsvLedger.open(
                out, COLUMNS.stream().map(column -> headers.getString("faults." + column)).toList())) {
            for (CellFault fault : faults) {
                csv.row(List.of(
                        fault.sheet() == 0 ? "" : Integer.toString(fault.sheet()),
                        fault.cell(),
                        messages.label(fault.fault().severity()),
                        fault.code(),
                        messages.fault(fault.fault())));
            }
        }
    }
}
