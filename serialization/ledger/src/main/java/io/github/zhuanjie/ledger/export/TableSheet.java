package io.github.zhuanjie.ledger.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A sheet with a table: titles, headers, rows, empty rows and footer, one below the other. */
final class TableSheet {

    static final double LINE = 15;
    private static final double TITLE_LINE = 32;
    private static final double BLANK_LINE = 22;
    private static final double MARGIN = 6;
    private static final double MAX_HEIGHT = 400;
    private static final int INDENT = 2;

    private final SheetFile file;
    private final Table table;
    private final ChoiceLists lists;
    private final int headerRow;
    private int last;

    TableSheet(SheetFile file, Table table, ChoiceLists lists) {
        this.file = file;
        this.table = table;
        this.lists = lists;
        this.headerRow = table.getTitles().size() + 1;
    }

    private boolean isToFillIn() {
        return table.isLocked() || table.getBlankRows() > 0;
    }

    void begin(String tab) throws IOException {
        List<TableColumn> columns = table.getColumns();
        SheetPage.Builder page = SheetPage.builder()
                .name(tab)
                .widths(columns.stream().map(TableColumn::getWidth).toList())
                .portrait(table.isPortrait())
                .locked(table.isLocked())
                .headerRow(headerRow);
        if (isToFillIn()) {
            page.formats(columns.stream().map(TableColumn::getFormat).toList());
        }
        file.begin(page.build());
        for (String title : table.getTitles()) {
            line(title, last == 0 ? Role.TITLE : Role.SUBTITLE);
        }
        last++;
        file.row(new SheetRow(
                last, headerHeight(), columns.stream().map(TableSheet::header).toList()));
    }

    private static SheetCell header(TableColumn column) {
        return SheetCell.text(headerText(column), Role.HEADER, 1);
    }

    private static String headerText(TableColumn column) {
        return column.isRequired() ? column.getHeader() + "*" : column.getHeader();
    }

    private double headerHeight() {
        int lines = table.getColumns().stream()
                .mapToInt(column -> TextWidth.lines(headerText(column), column.getWidth() - 1))
                .max()
                .orElse(1);
        return Math.max(2, lines) * LINE + MARGIN;
    }

    /** Writes a line across the whole table, as high as its text needs: spreadsheets do not find that out themselves. */
    private void line(String text, Role role) throws IOException {
        int width = table.getColumns().stream().mapToInt(TableColumn::getWidth).sum();
        double height = role == Role.TITLE ? TITLE_LINE : TextWidth.lines(text, width) * LINE + MARGIN / 2;
        file.row(new SheetRow(
                ++last,
                height,
                List.of(SheetCell.text(text, role, table.getColumns().size()))));
    }

    void row(List<TableCell> cells) throws IOException {
        row(cells, height(cells));
    }

    /** Returns a height that every cell fits in: programs that convert or print do not all find that out. */
    private double height(List<TableCell> cells) {
        int lines = 1;
        for (int i = 0; i < Math.min(cells.size(), table.getColumns().size()); i++) {
            if (cells.get(i) instanceof TableCell.Text text
                    && !table.getColumns().get(i).isOneLine()) {
                int room = table.getColumns().get(i).getWidth() - INDENT;
                lines = Math.max(lines, TextWidth.lines(text.value(), room));
            }
        }
        return Math.min(MAX_HEIGHT, lines * LINE + MARGIN);
    }

    private void row(List<TableCell> cells, double height) throws IOException {
        List<TableColumn> columns = table.getColumns();
        if (cells.size() > columns.size()) {
            throw new IllegalArgumentException("a row must not have more cells than the table has columns");
        }
        List<SheetCell> row = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            TableCell value = i < cells.size() ? cells.get(i) : TableCell.BLANK;
            Role role = columns.get(i).isOneLine() ? Role.PLAIN : Role.BODY;
            row.add(SheetCell.of(value, role, columns.get(i).getFormat()));
        }
        file.row(new SheetRow(++last, height, row));
    }

    void end() throws IOException {
        for (int i = 0; i < table.getBlankRows(); i++) {
            row(Collections.emptyList(), BLANK_LINE);
        }
        for (String line : table.getFooter()) {
            line(line, Role.FOOTER);
        }
        file.end(choices(), notes());
    }

    private List<SheetChoice> choices() {
        List<SheetChoice> choices = new ArrayList<>();
        List<TableColumn> columns = isToFillIn() ? table.getColumns() : List.of();
        for (int i = 0; i < columns.size(); i++) {
            TableColumn column = columns.get(i);
            Optional<String> words = Optional.empty();
            if (column.isSeveral()) {
                lists.place(column.getHeader(), column.getChoices());
            } else if (!column.getChoices().isEmpty()) {
                words = Optional.of(lists.reference(column.getHeader(), column.getChoices()));
            }
            if (words.isPresent() || column.getNote().isPresent()) {
                choices.add(new SheetChoice(
                        i + 1, headerRow + 1, words, column.getNote().orElse("")));
            }
        }
        return choices;
    }

    private List<SheetNote> notes() {
        List<SheetNote> notes = new ArrayList<>();
        List<TableColumn> columns = isToFillIn() ? table.getColumns() : List.of();
        for (int i = 0; i < columns.size(); i++) {
            int column = i + 1;
            columns.get(i).getNote().ifPresent(note -> notes.add(new SheetNote(headerRow, column, note)));
        }
        return notes;
    }
}
