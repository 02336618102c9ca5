package io.github.zhuanjie.ledger.table;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A file with tables: .xlsx, .xls or CSV, whichever its content says, whatever its name.
 *
 * <p>Read as a stream, so that memory does not grow with the number of rows. Formulas are not calculated, macros not run,
 * links not followed, nothing is written; what the file has of these is told by {@link #getWarnings}.
 *
 * <p>CSV may be UTF-8 with or without byte order mark, UTF-16 with it, or GB18030 (GBK is a part of it), separated by comma,
 * semicolon or tab. The character set is decided over the whole file: UTF-8 if every byte fits, else GB18030 if every byte
 * fits, else the file is refused; no character is ever replaced.
 *
 * <p>Not thread-safe.
 */
public abstract class TableFile implements AutoCloseable {

    private final TableKind kind;
    private final List<Fault> warnings;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Closeable> open = new ArrayList<>();

    TableFile(TableKind kind, List<Fault> warnings) {
        this.kind = kind;
        this.warnings = List.copyOf(warnings);
    }

    /** Adds the next sheet, while the file is made. */
    final void add(Sheet sheet) {
        sheets.add(sheet);
    }

    /**
     * Opens a file and looks at what it is.
     *
     * @param file  the file; must not change until it is closed
     * @param limits  how much it may hold
     * @return the file, to be closed
     * @throws UnreadableLedgerException if it is no table, damaged, protected by a password, or larger than the limits
     * @throws IOException if it cannot be read
     */
    public static TableFile open(Path file, ReadLimits limits) throws IOException {
        Objects.requireNonNull(limits, "limits");
        long size = Files.size(file);
        if (size > limits.getFileBytes()) {
            throw new UnreadableLedgerException(
                    "LEDGER_FILE_SIZE", Location.WHOLE, Long.toString(limits.getFileBytes()));
        }
        return switch (FileContent.of(file)) {
            case CSV -> CsvFile.read(file, limits);
            case XLSX -> XlsxFile.read(file, limits);
            case XLS -> XlsFile.read(file, limits);
        };
    }

    /**
     * Returns what the file is by its content.
     *
     * @return the kind
     */
    public final TableKind getKind() {
        return kind;
    }

    /**
     * Returns the sheets, hidden ones too.
     *
     * @return the sheets in the order of the tabs; exactly one for CSV
     */
    public final List<Sheet> getSheets() {
        return List.copyOf(sheets);
    }

    /**
     * Returns what a reader of the file should know: a name that says another kind, macros that were not run, links that
     * were not followed, sheets that are hidden.
     *
     * @return warnings whose codes begin with {@code LEDGER_}; that of a hidden sheet has the sheet's number as argument
     */
    public final List<Fault> getWarnings() {
        return warnings;
    }

    /** Closes the file and every iterator over its rows. */
    @Override
    public void close() throws IOException {
        IOException first = null;
        for (Closeable stream : List.copyOf(open)) {
            try {
                stream.close();
            } catch (IOException e) {
                first = first == null ? e : first;
            }
        }
        open.clear();
        if (first != null) {
            throw first;
        }
    }

    final void closeLater(Closeable stream) {
        open.add(stream);
    }

    final void closeNow(Closeable stream) throws IOException {
        open.remove(stream);
        stream.close();
    }

    static Fault hiddenSheet(int number) {
        return Fault.warning("LEDGER_HIDDEN_SHEET", Location.WHOLE, Integer.toString(number));
    }

    /** Warns if the file's name says another kind than its content. */
    static List<Fault> checkName(Path file, TableKind kind) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        boolean fits = name.endsWith(kind.getExtension()) || kind == TableKind.CSV && name.endsWith(".txt");
        return fits
                ? List.of()
                : List.of(Fault.warning(
                        "LEDGER_EXTENSION", Location.WHOLE, kind.getExtension().substring(1)));
    }
}
