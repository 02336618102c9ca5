package io.github.zhuanjie.ledger.export;

import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.division.DivisionRegistry;
import io.github.zhuanjie.report.PublicityEntry;
import io.github.zhuanjie.report.PublicityList;
import io.github.zhuanjie.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The publicity list (公示名单) as it is put up in the village: name, place, type of aid, number of aided, near relative, as
 * counties show it, and nothing else. Who is named is decided by {@link PublicityList}; {@link PublicityList#masked} leaves
 * the first character of a name.
 *
 * <p>Immutable and thread-safe.
 */
public final class PublicityTable {

    private final CellWords words;

    /**
     * Creates a table.
     *
     * @param divisions  the names of divisions
     * @param messages  the reader's language
     */
    public PublicityTable(DivisionRegistry divisions, Messages messages) {
        this.words = new CellWords(messages, divisions);
    }

    /**
     * Writes the list.
     *
     * @param list  the list
     * @param contact  where objections are taken, such as office and phone number for the public; empty to be filled in
     * @param format  the kind of file
     * @param out  where to write; closed
     * @throws IOException if writing fails
     */
    public void write(PublicityList list, String contact, ExportFormat format, OutputStream out) throws IOException {
        try (TableWriter writer = TableWriter.open(format, words.messages().getLocale(), out)) {
            writer.begin(table(list, contact));
            int number = 0;
            for (PublicityEntry entry : list.getEntries()) {
                writer.row(row(entry, ++number));
            }
        }
    }

    private Table table(PublicityList list, String contact) {
        SheetWords sheets = words.sheets();
        List<String> footer = new ArrayList<>();
        int withheld =
                list.getWithheld().values().stream().mapToInt(Integer::intValue).sum();
        if (withheld > 0) {
            footer.add(sheets.get("publicity.withheld", withheld));
        }
        footer.add(sheets.get("publicity.contact", contact.isEmpty() ? "____________" : contact));
        return Table.builder()
                .name(sheets.get("publicity.title"))
                .addTitles(
                        sheets.get("publicity.title"),
                        sheets.get("publicity.days", list.getFirstDay(), list.getLastDay()))
                .addColumns(
                        column("number", 6, CellFormat.WHOLE),
                        column("name", 16, CellFormat.TEXT),
                        column("village", 30, CellFormat.TEXT),
                        column("kind", 24, CellFormat.TEXT),
                        column("count", 10, CellFormat.WHOLE),
                        column("relative", 12, CellFormat.TEXT))
                .footer(footer)
                .portrait(true)
                .build();
    }

    private TableColumn column(String key, int width, CellFormat format) {
        return TableColumn.builder()
                .header(words.sheets().get("publicity." + key))
                .width(width)
                .format(format)
                .build();
    }

    private List<TableCell> row(PublicityEntry entry, int number) {
        Optional<? extends Coded> kind = entry.getCategory().isPresent() ? entry.getCategory() : entry.getForm();
        String name = entry.getName()
                .map(whole -> whole.reveal())
                .orElseGet(() -> entry.getMaskedName().value());
        return List.of(
                TableCell.whole(number),
                TableCell.text(name),
                TableCell.text(words.place(entry.getVillage())),
                words.code(kind),
                TableCell.whole(entry.getHeadCount()),
                words.flag(entry.getNearRelative()));
    }
}
