package io.github.zhuanjie.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes tables and forms to a file, one sheet after the other: the one way in which this library writes spreadsheets and
 * CSV.
 *
 * <p>Text is text in every format: what a spreadsheet would take for a formula is inert and comes back as it was. In .xlsx
 * and .xls it is a text cell with the mark of quoted text, in CSV it has an apostrophe in front (see {@link
 * io.github.zhuanjie.ledger.FormulaGuard}). The same calls make the same bytes at any time. What fails leaves a file that is
 * not complete: write to a temporary one.
 *
 * <p>Not thread-safe.
 */
public final class TableWriter implements AutoCloseable {

    private final ExportFormat format;
    private final SheetFile file;
    private final Set<String> tabs = new HashSet<>();
    private final ChoiceLists lists;
    private @Nullable TableSheet sheet;
    private boolean anything;

    private TableWriter(ExportFormat format, SheetWords words, SheetFile file) {
        this.format = format;
        this.file = file;
        this.lists = new ChoiceLists(words, tab(words.get("lists.name")));
    }

    /**
     * Starts a file.
     *
     * @param format  the kind of file
     * @param locale  the reader's locale, for fonts and page numbers
     * @param out  where to write; closed by {@link #close}
     * @return the writer
     * @throws IOException if writing fails
     */
    public static TableWriter open(ExportFormat format, Locale locale, OutputStream out) throws IOException {
        SheetWords words = SheetWords.of(locale);
        SheetFile file = switch (format) {
            case XLSX -> new XlsxFile(out, words, Optional.empty());
            case XLS -> new XlsFile(out, words);
            case CSV, CSV_GB18030 -> new CsvFile(out, format);
        };
        return new TableWriter(format, words, file);
    }

    /** Starts an .xlsx whose properties name the program that wrote it, see {@link XlsxFile#isBy}. */
    static TableWriter open(String application, Locale locale, OutputStream out) throws IOException {
        SheetWords words = SheetWords.of(locale);
        return new TableWriter(ExportFormat.XLSX, words, new XlsxFile(out, words, Optional.of(application)));
    }

    /**
     * Starts a sheet with a table, after ending the one before. In CSV, an empty line parts them.
     *
     * @param table  what the sheet looks like
     * @throws IOException if writing fails
     * @throws UnwritableLedgerException if the format cannot hold it
     */
    public void begin(Table table) throws IOException {
        endSheet();
        anything = true;
        TableSheet begun = new TableSheet(file, table, lists);
        begun.begin(tab(table.getName()));
        sheet = begun;
    }

    /**
     * Writes the next row of the table.
     *
     * @param cells  its cells from left to right, not more than there are columns; those missing are empty
     * @throws IOException if writing fails
     * @throws UnwritableLedgerException if the format cannot hold it
     * @throws IllegalStateException if no table was begun
     * @throws IllegalArgumentException if there are more cells than columns
     */
    public void row(List<TableCell> cells) throws IOException {
        if (sheet == null) {
            throw new IllegalStateException("a table must be begun first");
        }
        sheet.row(cells);
    }

    /**
     * Writes a whole table.
     *
     * @param table  what the sheet looks like
     * @param rows  its rows
     * @throws IOException if writing fails
     * @throws UnwritableLedgerException if the format cannot hold it
     */
    public void write(Table table, Iterable<List<TableCell>> rows) throws IOException {
        begin(table);
        for (List<TableCell> row : rows) {
            row(row);
        }
    }

    /**
     * Writes a form on a page of its own, after ending the table before.
     *
     * @param form  the form
     * @throws IOException if writing fails
     * @throws UnwritableLedgerException if the format cannot hold it
     */
    public void write(Form form) throws IOException {
        endSheet();
        new FormSheet(file, form).write(tab(form.getName()));
    }

    boolean hasSheets() {
        return anything;
    }

    /** Returns the file, for sheets that are neither tables nor forms. */
    SheetFile file() throws IOException {
        endSheet();
        return file;
    }

    /** Returns what a tab is to say: the name, or one like it if another tab has it. */
    String tab(String name) {
        String tab = SheetText.tab(name);
        for (int i = 2; !tabs.add(tab.toUpperCase(Locale.ROOT)); i++) {
            String end = "_" + i;
            String start = SheetText.tab(name);
            tab = start.substring(0, Math.min(start.length(), SheetText.MAX_TAB - end.length())) + end;
        }
        return tab;
    }

    private void endSheet() throws IOException {
        if (sheet != null) {
            TableSheet ended = sheet;
            sheet = null;
            ended.end();
        }
    }

    /** Ends the file: writes the words to choose from, where there are any, and closes the stream. */
    @Override
    public void close() throws IOException {
        try (file) {
            endSheet();
            if (!format.isPlain()) {
                lists.write(file);
            }
        }
    }
}
