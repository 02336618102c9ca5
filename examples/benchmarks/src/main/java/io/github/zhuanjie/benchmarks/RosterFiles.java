package io.github.zhuanjie.benchmarks;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.zhuanjie.fixtures.SyntheticResidentIds;
import io.github.zhuanjie.identity.Sex;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes a made-up roster of households of 14 columns as .xlsx and as CSV in UTF-8: a title, a header, and a row for each
 * household with place, head, number, size, category, amount, phone and address. Numbers were never issued.
 */
public final class RosterFiles {

    private static final LocalDate FIRST_BIRTH = LocalDate.of(1940, 1, 1);
    private static final int BIRTHS = 25_000;
    private static final int FIRST_NAME = 0x4E00;
    private static final int NAMES = 2_000;
    private static final int MOST_PEOPLE = 6;
    private static final int AMOUNTS = 2_000;
    private static final int MONTHS = 9;
    private static final String[] CATEGORIES = {"低保", "特困人员", "低保边缘", "刚性支出困难家庭"};
    private static final String[] VILLAGES = {"长江村", "三将村", "先进村", "万年村"};
    private static final List<String> HEADER = List.of(
            "序号", "镇", "村", "户主姓名", "身份证号", "性别", "家庭人口", "救助类别", "保障起始年月", "户月保障金额", "联系电话", "家庭住址", "健康状况", "备注");

    private RosterFiles() {}

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
                CsvWriter csv = CsvWriter.builder().build(Path.of(args[0], "roster.csv"));
                OutputStream out = Files.newOutputStream(Path.of(args[0], "roster.xlsx"))) {
            Sheet sheet = book.createSheet("名册");
            write(sheet, csv, title());
            write(sheet, csv, HEADER);
            for (int serial = 0; serial < rows; serial++) {
                write(sheet, csv, row(serial, random));
            }
            book.write(out);
        }
    }

    /** A spreadsheet saves a title with as many cells as the rows below. */
    private static List<String> title() {
        List<String> title = new ArrayList<>(Collections.nCopies(HEADER.size(), ""));
        title.set(0, "某某镇2024年5月名册");
        return title;
    }

    private static void write(Sheet sheet, CsvWriter csv, List<String> texts) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                row.createCell(i).setCellValue(texts.get(i));
            }
        }
        csv.writeRecord(texts);
    }

    private static List<String> row(int serial, Random random) {
        Sex sex = random.nextBoolean() ? Sex.MALE : Sex.FEMALE;
        LocalDate birth = FIRST_BIRTH.plusDays(random.nextInt(BIRTHS));
        return List.of(
                Integer.toString(serial + 1),
                "真州镇",
                VILLAGES[random.nextInt(VILLAGES.length)],
                "赵某" + (char) (FIRST_NAME + random.nextInt(NAMES)),
                SyntheticResidentIds.of(birth, sex, serial).reveal(),
                sex == Sex.MALE ? "男" : "女",
                Integer.toString(1 + random.nextInt(MOST_PEOPLE)),
                CATEGORIES[random.nextInt(CATEGORIES.length)],
                "2023-0" + (1 + random.nextInt(MONTHS)),
                random.nextInt(AMOUNTS) + ".50",
                "138" + (10_000_000 + serial),
                "真州镇" + serial + "号",
                "健康",
                "");
    }
}
