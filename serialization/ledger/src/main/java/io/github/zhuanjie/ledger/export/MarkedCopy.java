package io.github.zhuanjie.ledger.export;

import io.github.zhuanjie.ledger.CellFault;
import io.github.zhuanjie.ledger.FormulaGuard;
import io.github.zhuanjie.ledger.table.Cell;
import io.github.zhuanjie.ledger.table.MergedRegion;
import io.github.zhuanjie.ledger.table.Row;
import io.github.zhuanjie.ledger.table.Sheet;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Copies sheets row by row and marks their faulty cells. */
final class MarkedCopy {

    /** How many rows are looked at for the widths of columns, and how many columns and merged regions are kept. */
    private static final int LOOKED_AT = 200;

    private static final int MAX_COLUMNS = 200;
    private static final int MAX_MERGED = 1_000;
    private static final int MIN_WIDTH = 8;
    private static final int MAX_WIDTH = 40;
    private static final String BROKEN = "#N/A";

    private final TableWriter writer;
    private final FaultTexts texts;
    /** Faults by sheet, then row, in the order of columns. */
    private final Map<Integer, TreeMap<Integer, List<CellFault>>> faults = new LinkedHashMap<>();

    private int notesLeft = FaultMarks.MAX_NOTES;

    MarkedCopy(TableWriter writer, FaultTexts texts, List<CellFault> all) {
        this.writer = writer;
        this.texts = texts;
        for (CellFault fault : all) {
            int row = FaultMarks.row(fault.fault().location());
            if (row > 0) {
                faults.computeIfAbsent(fault.sheet(), sheet -> new TreeMap<>())
                        .computeIfAbsent(row, number -> new ArrayList<>(1))
                        .add(fault);
            }
        }
    }

    void write(Sheet sheet) throws IOException {
        Map<Integer, List<CellFault>> here = faults.getOrDefault(sheet.getNumber(), new TreeMap<>());
        Iterator<Row> rows = sheet.rows();
        List<Row> first = new ArrayList<>();
        while (first.size() < LOOKED_AT && rows.hasNext()) {
            first.add(rows.next());
        }
        SheetFile file = writer.file();
        file.begin(SheetPage.builder()
                .name(writer.tab(sheet.getName().isEmpty() ? texts.copyName() : sheet.getName()))
                .widths(widths(first))
                .merged(merged(sheet))
                .copy(true)
                .hidden(sheet.isHidden())
                .build());
        List<SheetNote> notes = new ArrayList<>();
        for (Row row : first) {
            write(file, row, here.getOrDefault(row.number(), List.of()), notes);
        }
        while (rows.hasNext()) {
            Row row = rows.next();
            if (row.number() <= XlsxSheet.MAX_ROWS) {
                write(file, row, here.getOrDefault(row.number(), List.of()), notes);
            }
        }
        file.end(List.of(), notes);
    }

    private static List<Integer> widths(List<Row> rows) {
        List<Integer> widths = new ArrayList<>();
        for (Row row : rows) {
            for (int i = 0; i < Math.min(MAX_COLUMNS, row.cells().size()); i++) {
                if (widths.size() <= i) {
                    widths.add(MIN_WIDTH);
                }
                int width = 1 + TextWidth.of(SheetText.plain(copy(row.cells().get(i))));
                boolean title = row.cells().size() == 1;
                widths.set(i, title ? widths.get(i) : Math.max(widths.get(i), Math.min(MAX_WIDTH, width)));
            }
        }
        return widths;
    }

    private static List<String> merged(Sheet sheet) {
        List<MergedRegion> taken = new ArrayList<>();
        for (MergedRegion region : sheet.getMergedRegions()) {
            boolean fits = region.lastRow() <= XlsxSheet.MAX_ROWS && region.lastColumn() <= XlsxSheet.MAX_COLUMNS;
            if (fits && taken.size() < MAX_MERGED && taken.stream().noneMatch(other -> meet(other, region))) {
                taken.add(region);
            }
        }
        return taken.stream()
                .map(region -> SheetText.place(region.firstRow(), region.firstColumn()) + ":"
                        + SheetText.place(region.lastRow(), region.lastColumn()))
                .toList();
    }

    private static boolean meet(MergedRegion a, MergedRegion b) {
        return a.firstRow() <= b.lastRow()
                && b.firstRow() <= a.lastRow()
                && a.firstColumn() <= b.lastColumn()
                && b.firstColumn() <= a.lastColumn();
    }

    private void write(SheetFile file, Row row, List<CellFault> wrong, List<SheetNote> notes) throws IOException {
        List<SheetCell> cells = new ArrayList<>();
        for (Cell cell : row.cells()) {
            cells.add(SheetCell.of(copy(cell), Role.PLAIN, CellFormat.GENERAL));
        }
        Map<Integer, StringBuilder> said = new TreeMap<>();
        for (CellFault fault : wrong) {
            int column = fault.fault().location().column().orElse(1);
            while (cells.size() < column) {
                cells.add(SheetCell.of(TableCell.BLANK, Role.PLAIN, CellFormat.GENERAL));
            }
            cells.set(column - 1, tinted(cells.get(column - 1), fault.isError()));
            StringBuilder text = said.computeIfAbsent(column, at -> new StringBuilder());
            text.append(text.length() == 0 ? "" : "\n").append(texts.note(fault));
        }
        said.forEach((column, text) -> {
            if (notesLeft-- > 0) {
                notes.add(new SheetNote(row.number(), column, text.toString()));
            }
        });
        file.row(new SheetRow(row.number(), 0, row.hidden(), cells));
    }

    private static SheetCell tinted(SheetCell cell, boolean error) {
        Tint tint = error || cell.look().tint() == Tint.ERROR ? Tint.ERROR : Tint.WARNING;
        return new SheetCell(cell.value(), cell.look().tinted(tint), 1, 1);
    }

    private static TableCell copy(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return TableCell.text(FormulaGuard.unescape(text.value()));
        }
        if (cell instanceof Cell.Number number) {
            return copy(number);
        }
        if (cell instanceof Cell.Formula formula) {
            return copy(formula.cached());
        }
        if (cell instanceof Cell.Logical logical) {
            return TableCell.text(logical.value() ? "TRUE" : "FALSE");
        }
        return cell instanceof Cell.ErrorCell ? TableCell.text(BROKEN) : TableCell.BLANK;
    }

    /** A number that is shown with zeros at its front is copied as it is shown: without them it is another. */
    private static TableCell copy(Cell.Number number) {
        if (number.moment().isPresent()) {
            LocalDateTime moment = number.moment().get();
            boolean day = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
            return day ? new TableCell.Day(moment.toLocalDate()) : new TableCell.Moment(moment);
        }
        String shown = number.shown();
        boolean zeros = shown.length() > 1 && shown.startsWith("0") && shown.charAt(1) != '.';
        return zeros ? TableCell.text(shown) : new TableCell.Decimal(number.value());
    }
}
