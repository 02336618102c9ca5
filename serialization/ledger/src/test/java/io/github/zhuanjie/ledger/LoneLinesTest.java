package io.github.zhuanjie.ledger;

import static io.github.zhuanjie.ledger.Ledgers.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.ledger.Ledgers.Book;
import io.github.zhuanjie.ledger.Ledgers.Format;
import io.github.zhuanjie.ledger.Ledgers.Reading;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of one cell where names stand: which of them are households, and what is told of those that may be. */
class LoneLinesTest {

    @TempDir
    private Path folder;

    private static String category(Household household) {
        return household
                .getRecognitions()
                .toOptional()
                .map(all -> all.get(0).getCategory().getCode())
                .orElse("");
    }

    private static String name(Household household) {
        return household.getMembers().get(0).getName().map(PersonName::reveal).orElse("");
    }

    private Reading<Household> readLine(String line) {
        Path file = Ledgers.csv(
                folder, "l.csv", "户主姓名,身份证号,联系电话", Ledgers.line("赵某", number(1)), line, Ledgers.line("钱某", number(2)));
        return Ledgers.households(file);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "共2户3人,,;TOTAL",
                "合计：2户,,;TOTAL",
                "长江村小计,,;TOTAL",
                "以上共计3人,,;TOTAL",
                "某某市民政局,,;SIGNATURE",
                "真州镇人民政府（盖章）,,;SIGNATURE",
                "2024年5月31日,,;SIGNATURE",
                "2024-05-31,,;SIGNATURE",
                "制表人：孙某,,;SIGNATURE",
                "制表人,,;SIGNATURE",
                "（一）集中供养,,;SECTION",
                "一、本月新增,,;SECTION",
                "三将村村委会,,;SECTION",
                "特困人员名单,,;SECTION",
                "注：略,,;FOOTNOTE"
            })
    void aLineOfWordsIsNoHousehold(String line, SkipReason reason) {
        Reading<Household> read = readLine(line);

        assertThat(read.records()).extracting(LoneLinesTest::name).containsExactly("赵某", "钱某");
        assertThat(read.skipped()).containsExactly("1!1 HEADER", "1!3 " + reason);
        assertThat(read.faults()).noneMatch(CellFault::isError);
    }

    /** Thousands of lines without a meaning cost little. */
    @Test
    void manyLinesAreLookedThroughInTime() {
        List<String> lines = new ArrayList<>(List.of("户主姓名,身份证号,联系电话"));
        for (int i = 0; i < 20_000; i++) {
            lines.add("户村镇".repeat(12) + i + ",,");
        }
        Path file = Ledgers.csv(folder, "m.csv", lines.toArray(String[]::new));

        Reading<Household> read = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Ledgers.households(file));

        assertThat(read.records()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"孙某,,", "欧阳某某,,", "古丽某·买买提,,", "王村,,", "1.孙某,,"})
    void aNameAloneIsAHouseholdAndTold(String line) {
        Reading<Household> read = readLine(line);

        assertThat(read.records()).hasSize(3);
        assertThat(read.faultTexts()).containsExactly("1!A3 LEDGER_LINE_NAME");
    }

    @Test
    void aNameBelowANoteIsPassedOverAndTold() {
        Path file = Ledgers.csv(folder, "w.csv", "户主姓名,身份证号,联系电话", Ledgers.line("赵某", number(1)), "说明：略,,", "孙某,,");

        Reading<Household> read = Ledgers.households(file);

        assertThat(read.skipped()).containsExactly("1!1 HEADER", "1!3 FOOTNOTE", "1!4 FOOTNOTE");
        assertThat(read.faultTexts()).containsExactly("1!A4 LEDGER_LINE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"以上人员均已公示无异议,,", "脱贫户（非低保）,,", "本月无新增,,", "月球某某村,,"})
    void aLineThatMayBeAnythingIsPassedOverAndTold(String line) {
        Reading<Household> read = readLine(line);

        assertThat(read.records()).hasSize(2);
        assertThat(read.skipped()).containsExactly("1!1 HEADER", "1!3 SECTION");
        assertThat(read.faultTexts()).containsExactly("1!A3 LEDGER_LINE");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aRosterOfNamesIsOneOfHouseholds(Format format) {
        Path file = new Book(format)
                .row("序号", "户主姓名")
                .row(1, "赵某")
                .row(null, "钱某")
                .row(null, "一、城市低保")
                .row(null, "孙某")
                .row(null, "共3户")
                .save(folder, format);

        Reading<Household> read = Ledgers.households(file);

        assertThat(read.records()).extracting(LoneLinesTest::name).containsExactly("赵某", "钱某", "孙某");
        assertThat(read.records()).extracting(LoneLinesTest::category).containsExactly("", "", "DIBAO");
        assertThat(read.faultTexts()).containsExactly("1!B4 LEDGER_SECTION_CATEGORY", "1!5 LEDGER_DAY_TAKEN");
    }
}
