package io.github.zhuanjie.ledger.export;

import io.github.zhuanjie.division.DivisionRegistry;
import io.github.zhuanjie.ledger.layout.ColumnTable;
import io.github.zhuanjie.ledger.layout.LedgerKind;
import io.github.zhuanjie.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;

/**
 * Blank ledgers to be filled in on screen or by hand, in the columns that import reads: words to choose from, notes on what
 * belongs where, numbers of persons and accounts kept as text, title and headers protected. A template that is read as it
 * is holds no record and no fault.
 *
 * <p>Immutable and thread-safe.
 */
public final class Templates {

    private static final int ROWS = 20;

    private final ColumnTable columns;
    private final CellWords words;

    private Templates(ColumnTable columns, CellWords words) {
        this.columns = Objects.requireNonNull(columns, "columns");
        this.words = words;
    }

    /**
     * Obtains the templates of a language.
     *
     * @param columns  how columns are called
     * @param messages  the reader's language
     * @return the templates
     */
    public static Templates of(ColumnTable columns, Messages messages) {
        return new Templates(columns, new CellWords(messages, DivisionRegistry.standard()));
    }

    /**
     * Returns the template of a kind of ledger.
     *
     * @param kind  the kind
     * @return the description
     */
    public Table table(LedgerKind kind) {
        LedgerColumns looks = new LedgerColumns(words);
        SheetWords sheets = words.sheets();
        return Table.builder()
                .name(sheets.get("table." + kind.getCode()))
                .addTitles(
                        sheets.get("table." + kind.getCode()), sheets.get("template.head"), sheets.get("template.how"))
                .columns(LedgerForms.form(columns, kind).stream().map(looks::of).toList())
                .blankRows(ROWS)
                .locked(true)
                .build();
    }

    /**
     * Writes the template of a kind of ledger.
     *
     * @param kind  the kind
     * @param format  the kind of file; CSV holds the headers only
     * @param out  where to write; closed
     * @throws IOException if writing fails
     */
    public void write(LedgerKind kind, ExportFormat format, OutputStream out) throws IOException {
        try (TableWriter writer = TableWriter.open(format, words.messages().getLocale(), out)) {
            writer.write(table(kind), List.of());
        }
    }
}
