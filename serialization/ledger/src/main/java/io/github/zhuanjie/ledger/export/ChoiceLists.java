package io.github.zhuanjie.ledger.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words to choose from of a whole file: short lists stand with their column, long ones on a sheet of their own. */
final class ChoiceLists {

    private static final int MAX_INLINE = 255;
    private static final int MIN_WIDTH = 14;

    private final SheetWords words;
    private final String tab;
    private final Map<List<String>, String> titles = new LinkedHashMap<>();

    ChoiceLists(SheetWords words, String tab) {
        this.words = words;
        this.tab = tab;
    }

    /** Returns where the words of a column stand, as spreadsheets want it. */
    String reference(String title, List<String> choices) {
        String joined = String.join(",", choices);
        boolean inline = joined.length() <= MAX_INLINE
                && choices.stream().noneMatch(word -> word.contains(",") || word.contains("\""));
        if (inline) {
            return '"' + joined + '"';
        }
        int column = place(title, choices);
        String letter = SheetText.column(column);
        return SheetText.quoted(tab) + "!$" + letter + "$2:$" + letter + "$" + (choices.size() + 1);
    }

    /** Puts words on the sheet of words, once, and returns their column. */
    int place(String title, List<String> choices) {
        titles.putIfAbsent(List.copyOf(choices), title);
        return new ArrayList<>(titles.keySet()).indexOf(choices) + 1;
    }

    void write(SheetFile file) throws IOException {
        if (titles.isEmpty()) {
            return;
        }
        List<List<String>> columns = new ArrayList<>(titles.keySet());
        file.begin(SheetPage.builder()
                .name(tab)
                .widths(columns.stream().map(ChoiceLists::width).toList())
                .headerRow(1)
                .portrait(columns.size() <= 4)
                .build());
        file.row(new SheetRow(
                1,
                0,
                titles.values().stream()
                        .map(title -> SheetCell.text(words.get("lists.header", title), Role.HEADER, 1))
                        .toList()));
        int rows = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < rows; i++) {
            int at = i;
            file.row(new SheetRow(
                    i + 2,
                    0,
                    columns.stream()
                            .map(column -> SheetCell.text(at < column.size() ? column.get(at) : "", Role.BODY, 1))
                            .toList()));
        }
        file.end(List.of(), List.of());
    }

    private static int width(List<String> column) {
        return Math.max(MIN_WIDTH, column.stream().mapToInt(TextWidth::of).max().orElse(0) + 1);
    }
}
