package io.github.zhuanjie.ledger.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.zhuanjie.ledger.FormulaGuard;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes CSV with CRLF, every text inert. Only headers, rows and the lines of forms are written; an empty line parts one
 * table from the next.
 */
final class CsvFile implements SheetFile {

    private static final String GB18030 = "GB18030";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvWriter csv;
    private final CharsetEncoder probe;
    private boolean written;
    private boolean parted;

    CsvFile(OutputStream out, ExportFormat format) throws IOException {
        Charset charset = format == ExportFormat.CSV ? StandardCharsets.UTF_8 : Charset.forName(GB18030);
        this.probe = strict(charset);
        Writer writer = new OutputStreamWriter(out, strict(charset));
        if (format == ExportFormat.CSV) {
            writer.write(BYTE_ORDER_MARK);
        }
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
    }

    private static CharsetEncoder strict(Charset charset) {
        return charset.newEncoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public void begin(SheetPage page) {
        parted = written;
    }

    @Override
    public void row(SheetRow row) throws IOException {
        if (row.cells().stream().allMatch(cell -> isOrnament(cell.look().role()))) {
            return;
        }
        List<String> texts = new ArrayList<>(row.cells().size());
        for (SheetCell cell : row.cells()) {
            texts.add(text(cell.value(), row.number(), texts.size() + 1));
        }
        if (texts.stream().anyMatch(text -> !text.isEmpty())) {
            write(texts);
        }
    }

    private void write(List<String> texts) throws IOException {
        try {
            if (parted) {
                csv.writeRecord("");
            }
            csv.writeRecord(texts);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        written = true;
        parted = false;
    }

    private String text(TableCell value, int row, int column) {
        String text = SheetText.plain(value);
        if (!isCommon(text) && !probe.canEncode(text)) {
            throw new UnwritableLedgerException("LEDGER_WRITE_CHARACTER", row, column);
        }
        return value instanceof TableCell.Text ? FormulaGuard.escape(text) : text;
    }

    /** Tells whether a text is of ASCII and the common Chinese characters, which every character set here has. */
    private static boolean isCommon(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && (c < 0x4E00 || c > 0x9FA5)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOrnament(Role role) {
        return role == Role.TITLE || role == Role.SUBTITLE || role == Role.FOOTER || role == Role.CUT;
    }

    @Override
    public void end(List<SheetChoice> choices, List<SheetNote> notes) {
        // CSV has neither
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
