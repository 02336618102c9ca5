package io.github.zhuanjie.ledger.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.zhuanjie.ledger.FormulaGuard;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes CSV with CRLF, every text inert. UTF-8 has a byte order mark; GB18030 has one only if its first row does not tell it
 * from UTF-8. Only headers, rows and the lines of forms are written; an empty line parts one
 * table from the next.
 */
final class CsvFile implements SheetFile {

    private static final String GB18030 = "GB18030";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvWriter csv;
    private final Writer writer;
    private final Charset charset;
    private final CharsetEncoder probe;
    private boolean written;
    private boolean parted;

    CsvFile(OutputStream out, ExportFormat format) throws IOException {
        this.charset = format == ExportFormat.CSV ? StandardCharsets.UTF_8 : Charset.forName(GB18030);
        this.probe = strict(charset);
        this.writer = new OutputStreamWriter(out, strict(charset));
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

    /** Tells whether nothing but a mark would tell that the file is not UTF-8: a header without Chinese is both. */
    private boolean needsMark(List<String> first) {
        try {
            byte[] bytes = String.join(",", first).getBytes(charset);
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return charset.equals(StandardCharsets.UTF_8);
        }
    }

    private void write(List<String> texts) throws IOException {
        if (!written && needsMark(texts)) {
            writer.write(BYTE_ORDER_MARK);
        }
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
