package io.github.zhuanjie.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.ledger.Ledgers.Reading;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ledgers that are tables, but made to be slow or large. */
class HostileLedgersTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int WIDE = 16_000;
    private static final int LONG = 32_000;

    @TempDir
    private Path folder;

    private Reading<Household> read(Path file) {
        return Assertions.assertTimeoutPreemptively(
                LIMIT, () -> Ledgers.read(LedgerReader.households(Ledgers.plain()), file));
    }

    @Test
    void aHeaderOfThousandsOfColumnsIsReadAsFarAsHeadersGo() throws IOException {
        Path file = folder.resolve("wide.csv");
        try (Writer csv = Files.newBufferedWriter(file)) {
            for (int row = 0; row < 50; row++) {
                csv.write(row == 3 ? "户主姓名,身份证号" : "甲,乙");
                csv.write(String.join(",", Collections.nCopies(WIDE, "户主")).replace("户主,", ",户主"));
                csv.write('\n');
            }
        }

        Reading<Household> read = read(file);

        assertThat(read.report().rows().read()).isEqualTo(50);
    }

    @Test
    void cellsOfThousandsOfCharactersAreToldAndDropped() throws IOException {
        List<String> headers =
                List.of("户主姓名", "身份证号", "村", "残疾类别等级", "保障起始年月", "救助类别", "户月保障金额", "联系电话", "致困原因", "家庭人口", "备注");
        Path file = folder.resolve("long.csv");
        try (Writer csv = Files.newBufferedWriter(file)) {
            csv.write(String.join(",", headers) + "\n");
            for (int row = 0; row < 20; row++) {
                String cell = (row % 2 == 0 ? "二级" : "1 ").repeat(LONG / 2);
                csv.write(String.join(",", Collections.nCopies(headers.size(), cell)) + "\n");
            }
        }

        Reading<Household> read = read(file);

        assertThat(read.records()).isEmpty();
        assertThat(read.report().rows().faulty()).isEqualTo(20);
    }

    @Test
    void aHouseholdIsNeverHeavierThanRowsOfOneCanBe() throws IOException {
        Path file = folder.resolve("heavy.csv");
        String heavy = "x".repeat(LONG);
        try (Writer csv = Files.newBufferedWriter(file)) {
            csv.write("姓名,与户主关系,备注甲,备注乙,备注丙,备注丁\n");
            csv.write("赵某,户主,,,,\n");
            for (int row = 0; row < 40; row++) {
                csv.write("钱某,其他," + String.join(",", Collections.nCopies(4, heavy)) + "\n");
            }
        }

        Reading<Household> read = read(file);

        assertThat(read.faultTexts()).contains("1!2 LEDGER_FAMILY_SIZE");
        assertThat(read.report().rows().faulty()).isEqualTo(41);
    }
}
