package io.github.zhuanjie.ledger.export;

import io.github.zhuanjie.ledger.CellFault;
import io.github.zhuanjie.text.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is said of faults, in one language; sentences that come often are kept once. */
final class FaultTexts {

    private static final int MAX_KEPT = 1_000;

    private final Messages messages;
    private final SheetWords words;
    private final Map<String, String> kept = new HashMap<>();

    FaultTexts(Messages messages) {
        this.messages = messages;
        this.words = SheetWords.of(messages.getLocale());
    }

    /** Returns a sentence and the code. */
    String note(CellFault fault) {
        String note = messages.fault(fault.fault()) + " [" + fault.code() + "]";
        if (kept.size() >= MAX_KEPT) {
            return kept.getOrDefault(note, note);
        }
        return kept.computeIfAbsent(note, same -> same);
    }

    /** Returns the tab of a sheet that has none, as in CSV. */
    String copyName() {
        return words.get("faults.copy");
    }

    Table table(long errors, long warnings, long left) {
        Table.Builder table = Table.builder()
                .name(words.get("faults.title"))
                .addTitles(words.get("faults.title"), words.get("faults.counts", errors, warnings))
                .portrait(true)
                .addColumns(column("number", 6, CellFormat.WHOLE), column("sheet", 16, CellFormat.TEXT))
                .addColumns(column("cell", 10, CellFormat.TEXT), column("severity", 8, CellFormat.TEXT))
                .addColumns(column("text", 50, CellFormat.TEXT), column("code", 26, CellFormat.TEXT));
        if (left > 0) {
            table.addTitles(words.get("faults.left", left));
        }
        return table.build();
    }

    private TableColumn column(String key, int width, CellFormat format) {
        return TableColumn.builder()
                .header(words.get("faults." + key))
                .width(width)
                .format(format)
                .build();
    }

    List<TableCell> row(int number, CellFault fault, String sheet) {
        String place = fault.sheet() == 0 ? "" : fault.sheet() + (sheet.isEmpty() ? "" : " " + sheet);
        return List.of(
                TableCell.whole(number),
                TableCell.text(place),
                TableCell.text(fault.cell()),
                TableCell.text(messages.label(fault.fault().severity())),
                TableCell.text(messages.fault(fault.fault())),
                TableCell.text(fault.code()));
    }
}
