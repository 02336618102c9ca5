package io.github.zhuanjie.ledger;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.fixtures.SyntheticResidentIds;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.identity.Sex;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Ledgers for tests: names with 某, numbers that were never issued. */
final class Ledgers {

    static final DivisionCode YIZHENG = DivisionCode.of("321081");
    static final LocalDate DAY = LocalDate.of(2024, 5, 31);
    static final LedgerKey KEY = LedgerKey.of("a key that only tests use".getBytes(StandardCharsets.UTF_8));

    private Ledgers() {}

    static String number(int serial) {
        return SyntheticResidentIds.of(LocalDate.of(1960, 1, 1).plusDays(31L * serial), Sex.MALE, serial)
                .reveal();
    }

    static String numberOfWoman(int serial) {
        return SyntheticResidentIds.of(LocalDate.of(1962, 3, 4).plusDays(17L * serial), Sex.FEMALE, serial)
                .reveal();
    }

    static ImportSettings.Builder settings() {
        return ImportSettings.builder().area(YIZHENG).asOf(DAY).key(KEY);
    }

    static ImportSettings plain() {
        return settings().build();
    }

    /** The kinds of files that ledgers come in. */
    enum Format {
        XLSX,
        XLS,
        CSV
    }

    /** A workbook made row by row; values are texts, numbers, days or null. */
    static final class Book {

        private final Workbook book;
        private final List<String> lines = new ArrayList<>();
        private final CellStyle day;
        private Sheet sheet;

        Book(String sheetName) {
            this(sheetName, new XSSFWorkbook());
        }

        /** A workbook of a format; what CSV does not have, such as merged cells, is left out of it. */
        Book(Format format) {
            this("名册", format == Format.XLS ? new HSSFWorkbook() : new XSSFWorkbook());
        }

        Book(String sheetName, Workbook book) {
            this.book = book;
            this.sheet = book.createSheet(sheetName);
            this.day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
        }

        Book row(Object... values) {
            lines.add(line(values));
            Row row = sheet.createRow(sheet.getPhysicalNumberOfRows() == 0 ? 0 : sheet.getLastRowNum() + 1);
            for (int i = 0; i < values.length; i++) {
                if (values[i] != null) {
                    set(row.createCell(i), values[i]);
                }
            }
            return this;
        }

        private void set(Cell cell, Object value) {
            if (value instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else if (value instanceof LocalDate date) {
                cell.setCellValue(date);
                cell.setCellStyle(day);
            } else if (value instanceof Boolean flag) {
                cell.setCellValue(flag);
            } else {
                cell.setCellValue(value.toString());
            }
        }

        Book merge(String range) {
            sheet.addMergedRegion(CellRangeAddress.valueOf(range));
            return this;
        }

        Book hideRow(int number) {
            sheet.getRow(number - 1).setZeroHeight(true);
            return this;
        }

        Book hideSheet() {
            book.setSheetHidden(book.getSheetIndex(sheet), true);
            return this;
        }

        Book sheet(String name) {
            sheet = book.createSheet(name);
            return this;
        }

        /** Saves as a file of a format. */
        Path save(Path folder, Format format) {
            String name = "名册." + format.name().toLowerCase(Locale.ROOT);
            return format == Format.CSV ? csv(folder, name, lines.toArray(String[]::new)) : save(folder, name);
        }

        Path save(Path folder, String name) {
            Path file = folder.resolve(name);
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
                book.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return file;
        }
    }

    /** What came of a file. */
    record Reading<T>(List<T> records, List<CellFault> faults, List<String> skipped, LedgerReport report) {

        T record(int index) {
            return records.get(index);
        }

        /** Returns the faults as sheet, cell and code. */
        List<String> faultTexts() {
            return faults.stream().map(CellFault::toString).toList();
        }
    }

    static <T> Reading<T> read(LedgerReader<T> reader, Path file) {
        List<T> records = new ArrayList<>();
        List<CellFault> faults = new ArrayList<>();
        List<String> skipped = new ArrayList<>();
        LedgerSink<T> both = LedgerSink.into(records, faults);
        try {
            LedgerReport report = reader.read(file, new LedgerSink<T>() {
                @Override
                public void record(T record, RowSpan rows) {
                    both.record(record, rows);
                }

                @Override
                public void fault(CellFault fault) {
                    both.fault(fault);
                }

                @Override
                public void skipped(RowSpan row, SkipReason reason) {
                    skipped.add(row.sheet() + "!" + row.first() + " " + reason);
                }
            });
            requireLaw(report, skipped.size());
            return new Reading<>(records, faults, skipped, report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every row is accounted for. */
    private static void requireLaw(LedgerReport report, int skipped) {
        RowCounts rows = report.rows();
        if (rows.read() != rows.used() + rows.faulty() + rows.skipped() || rows.skipped() != skipped) {
            throw new AssertionError("rows must be used, skipped or faulty: " + rows);
        }
    }

    /** Reads households without further settings. */
    static Reading<Household> households(Path file) {
        return read(LedgerReader.households(plain()), file);
    }

    static Path csv(Path folder, String name, String... lines) {
        try {
            return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String line(Object... values) {
        return Arrays.stream(values).map(value -> Objects.toString(value, "")).collect(Collectors.joining(","));
    }
}
