package io.github.zhuanjie.benchmarks;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.zhuanjie.ledger.export.CellFormat;
import io.github.zhuanjie.ledger.export.ExportFormat;
import io.github.zhuanjie.ledger.export.Table;
import io.github.zhuanjie.ledger.export.TableCell;
import io.github.zhuanjie.ledger.export.TableColumn;
import io.github.zhuanjie.ledger.export.TableWriter;
import io.github.zhuanjie.money.Yuan;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes a table of 14 columns beside what somebody would write with the libraries alone: .xlsx beside the streaming writer of
 * POI, .xls beside POI in memory, CSV beside FastCSV; the same cells in each. Decides whether our own writer of .xlsx is worth
 * having, and what titles, borders, row heights, inert texts and strict character sets cost.
 */
public final class WritingComparison {

    private static final int TEXTS = 8;
    private static final int WORDS = 11;
    private static final int SUMS = 13;
    private static final int COLUMNS = 14;
    private static final int WIDTH = 14;
    private static final int MOST_OF_XLS = 60_000;
    private static final int DAYS = 20_000;
    private static final int FEN = 1_000_003;
    private static final String[] KINDS = {"低保对象", "特困人员", "孤儿", "重度残疾人", "低保边缘家庭成员"};

    private final Path folder;
    private final int rows;

    private WritingComparison(Path folder, int rows) {
        this.folder = folder;
        this.rows = rows;
    }

    /**
     * Runs the comparison, or one way of it for a look at memory.
     *
     * @param args  a folder to write to, the number of rows, and, for one way only, the number of it, from 0
     * @throws Exception if a file cannot be written
     */
    public static void main(String[] args) throws Exception {
        WritingComparison writing = new WritingComparison(Path.of(args[0]), Integer.parseInt(args[1]));
        List<Callable<Integer>> ways = writing.ways();
        if (args.length > 2) {
            ways.get(Integer.parseInt(args[2])).call();
            return;
        }
        PrintWriter out = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8), true);
        TableComparison comparison = new TableComparison(out);
        comparison.compare("write .xlsx", "POI", ways.get(0), ways.get(1));
        comparison.compare("write .xls", "POI", ways.get(2), ways.get(3));
        comparison.compare("write CSV", "FastCSV", ways.get(4), ways.get(5));
        comparison.tellMachine();
    }

    /** The ways by turns: the library alone, then ours. */
    private List<Callable<Integer>> ways() {
        int few = Math.min(rows, MOST_OF_XLS);
        return List.of(
                () -> write(new SXSSFWorkbook(), rows, "poi.xlsx"),
                () -> write(ExportFormat.XLSX, rows),
                () -> write(new HSSFWorkbook(), few, "poi.xls"),
                () -> write(ExportFormat.XLS, few),
                this::writeWithFastCsv,
                () -> write(ExportFormat.CSV, rows));
    }

    private static String text(int row, int column) {
        return column < TEXTS ? "第" + row + "户-" + column : KINDS[(row + column) % KINDS.length];
    }

    private static Yuan sum(int row, int column) {
        return Yuan.ofFen((long) row * column * 7919 % FEN);
    }

    private static LocalDate day(int row) {
        return LocalDate.EPOCH.plusDays(row % DAYS);
    }

    private static CellFormat format(int column) {
        return column < WORDS ? CellFormat.TEXT : column < SUMS ? CellFormat.MONEY : CellFormat.DAY;
    }

    private int write(ExportFormat format, int count) throws Exception {
        Table.Builder table = Table.builder().name("台账").addTitles("台账");
        for (int c = 0; c < COLUMNS; c++) {
            table.addColumns(TableColumn.builder()
                    .header("第" + c + "列")
                    .format(format(c))
                    .width(WIDTH)
                    .build());
        }
        try (OutputStream out = Files.newOutputStream(folder.resolve("ours" + format.getExtension()));
                TableWriter writer = TableWriter.open(format, Locale.CHINA, out)) {
            writer.begin(table.build());
            for (int r = 0; r < count; r++) {
                writer.row(cells(r));
            }
        }
        return count;
    }

    private static List<TableCell> cells(int row) {
        List<TableCell> cells = new ArrayList<>(COLUMNS);
        for (int c = 0; c < COLUMNS; c++) {
            cells.add(
                    switch (format(c)) {
                        case MONEY -> new TableCell.Money(sum(row, c));
                        case DAY -> new TableCell.Day(day(row));
                        default -> TableCell.text(text(row, c));
                    });
        }
        return cells;
    }

    private int write(Workbook workbook, int count, String name) throws Exception {
        try (workbook;
                OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            CellStyle money = workbook.createCellStyle();
            money.setDataFormat(workbook.createDataFormat().getFormat("0.00"));
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
            Sheet sheet = workbook.createSheet("台账");
            for (int r = 0; r < count; r++) {
                Row row = sheet.createRow(r);
                for (int c = 0; c < COLUMNS; c++) {
                    Cell cell = row.createCell(c);
                    switch (format(c)) {
                        case MONEY -> {
                            cell.setCellValue(sum(r, c).toFen() / 100.0);
                            cell.setCellStyle(money);
                        }
                        case DAY -> {
                            cell.setCellValue(day(r));
                            cell.setCellStyle(day);
                        }
                        default -> cell.setCellValue(text(r, c));
                    }
                }
            }
            workbook.write(out);
        }
        return count;
    }

    private int writeWithFastCsv() throws Exception {
        try (CsvWriter csv = CsvWriter.builder().build(folder.resolve("fastcsv.csv"))) {
            for (int r = 0; r < rows; r++) {
                List<String> texts = new ArrayList<>(COLUMNS);
                for (int c = 0; c < COLUMNS; c++) {
                    texts.add(
                            switch (format(c)) {
                                case MONEY -> sum(r, c).toString();
                                case DAY -> day(r).toString();
                                default -> text(r, c);
                            });
                }
                csv.writeRecord(texts);
            }
        }
        return rows;
    }
}
