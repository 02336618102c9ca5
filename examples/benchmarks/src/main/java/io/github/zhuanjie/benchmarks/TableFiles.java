package io.github.zhuanjie.benchmarks;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes one made-up ledger of 20 columns as .xlsx and as CSV in UTF-8: eight columns of texts that no two rows share, six of
 * few words, four of sums, two of days. Texts are shared as Excel writes them.
 */
public final class TableFiles {

    private static final int TEXTS = 8;
    private static final int WORDS = 14;
    private static final int SUMS = 18;
    private static final int COLUMNS = 20;
    private static final int LARGEST = 1_000_000;
    private static final int DAYS = 20_000;
    private static final double FEN = 100;
    private static final String[] KINDS = {"低保对象", "特困人员", "孤儿", "重度残疾人", "低保边缘家庭成员"};

    private TableFiles() {}

    /**
     * Writes the files.
     *
     * @param args  the folder and the number of rows
     * @throws Exception if a file cannot be written
     */
    public static void main(String[] args) throws Exception {
        int rows = Integer.parseInt(args[1]);
        Random random = new Random(rows);
        try (SXSSFWorkbook book = new SXSSFWorkbook(null, 100, true, true);
                CsvWriter csv = CsvWriter.builder().build(Path.of(args[0], "ledger.csv"));
                OutputStream out = Files.newOutputStream(Path.of(args[0], "ledger.xlsx"))) {
            Sheet sheet = book.createSheet("台账");
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            for (int r = 0; r < rows; r++) {
                csv.writeRecord(write(sheet.createRow(r), day, random));
            }
            book.write(out);
        }
    }

    private static List<String> write(Row row, CellStyle day, Random random) {
        List<String> texts = new ArrayList<>(COLUMNS);
        for (int c = 0; c < COLUMNS; c++) {
            Cell cell = row.createCell(c);
            if (c < WORDS) {
                String text = c < TEXTS
                        ? "第" + row.getRowNum() + "户-" + c + "-" + random.nextInt(LARGEST)
                        : KINDS[random.nextInt(KINDS.length)];
                cell.setCellValue(text);
                texts.add(text);
            } else if (c < SUMS) {
                double sum = random.nextInt(LARGEST) / FEN;
                cell.setCellValue(sum);
                texts.add(Double.toString(sum));
            } else {
                LocalDate date = LocalDate.EPOCH.plusDays(random.nextInt(DAYS));
                cell.setCellStyle(day);
                cell.setCellValue(date);
                texts.add(date.toString());
            }
        }
        return texts;
    }
}
