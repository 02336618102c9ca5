package io.github.zhuanjie.ledger;

import static io.github.zhuanjie.ledger.Ledgers.number;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.Wording;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.ledger.Ledgers.Book;
import io.github.zhuanjie.ledger.Ledgers.Format;
import io.github.zhuanjie.ledger.Ledgers.Reading;
import io.github.zhuanjie.ledger.layout.Layout;
import io.github.zhuanjie.ledger.layout.LedgerKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings between the rows of a table, and what they say of the rows below. */
class SectionRowsTest {

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

    @ParameterizedTest
    @EnumSource(Format.class)
    void headingsSayTheCategoryAndThePlaceOfTheRowsBelow(Format format) {
        Path file = new Book(format)
                .row("户主姓名", "身份证号", "户月保障金额", "保障起始年月")
                .row("一、城市低保")
                .row("赵某", number(1), 300, "2024-01")
                .row("长江村（共1户2人）")
                .row("钱某", number(2), 310, "2024-01")
                .row("共2户3人")
                .row("二、农村特困供养", null, null, "共1户")
                .row("孙某", number(3), 320, "2024-01")
                .row("三、其他人员")
                .row("李某", number(4), 330, "2024-01")
                .row("真州镇人民政府")
                .row("二〇二四年五月")
                .save(folder, format);

        Reading<Household> read = Ledgers.households(file);

        assertThat(read.records()).extracting(SectionRowsTest::category).containsExactly("DIBAO", "DIBAO", "TEKUN", "");
        assertThat(read.records())
                .extracting(household -> household.getResidence().toString())
                .containsExactly("321081", "321081100209", "321081", "321081");
        assertThat(read.skipped())
                .containsExactly(
                        "1!1 HEADER",
                        "1!2 SECTION",
                        "1!4 SECTION",
                        "1!6 TOTAL",
                        "1!7 SECTION",
                        "1!9 SECTION",
                        "1!11 SIGNATURE",
                        "1!12 SIGNATURE");
        assertThat(read.faultTexts())
                .containsExactly(
                        "1!A2 LEDGER_SECTION_CATEGORY",
                        "1!A4 LEDGER_SECTION_PLACE",
                        "1!A7 LEDGER_SECTION_CATEGORY",
                        "1!A9 LEDGER_SECTION_UNKNOWN",
                        "1!C10 LEDGER_RECOGNITION",
                        "1!D10 LEDGER_RECOGNITION");
        Recognition first =
                read.record(0).getRecognitions().toOptional().orElseThrow().get(0);
        assertThat(first.getWording()).map(Wording::reveal).contains("城市低保");
    }

    /** What a row says itself counts; the heading fills what it leaves out. */
    @ParameterizedTest
    @EnumSource(Format.class)
    void aRowsOwnCategoryAndPlaceCount(Format format) {
        Path file = new Book(format)
                .row("户主姓名", "身份证号", "村", "类别", "保障起始年月")
                .row("真州镇低保户")
                .row("赵某", number(1), "三将村", "特困", "2024-01")
                .row("钱某", number(2), "长江村", null, "2024-01")
                .row("孙某", number(3), "月球村", null, "2024-01")
                .save(folder, format);

        Reading<Household> read = Ledgers.households(file);

        assertThat(read.records()).extracting(SectionRowsTest::category).containsExactly("TEKUN", "DIBAO", "DIBAO");
        assertThat(read.records())
                .extracting(household -> household.getResidence().toString())
                .containsExactly("321081100210", "321081100209", "321081100");
        assertThat(read.faultTexts())
                .containsExactly(
                        "1!A2 LEDGER_SECTION_CATEGORY", "1!A2 LEDGER_SECTION_PLACE", "1!C5 LEDGER_DIVISION_NAME");
    }

    /** The first of two kinds is the outer one. */
    @Test
    void headingsOfCategoriesBelowHeadingsOfPlacesEndWithTheirPlace() {
        Path file = Ledgers.csv(
                folder,
                "v.csv",
                "户主姓名,身份证号,联系电话",
                "长江村,,",
                "低保,,",
                Ledgers.line("赵某", number(1)),
                "低保边缘,,",
                Ledgers.line("钱某", number(2)),
                "三将村,,",
                Ledgers.line("孙某", number(3)),
                "第二组,,",
                Ledgers.line("李某", number(4)),
                "月球村,,",
                Ledgers.line("周某", number(5)));

        Reading<Household> read = Ledgers.households(file);

        assertThat(read.records())
                .extracting(SectionRowsTest::category)
                .containsExactly("DIBAO", "DIBAO_EDGE", "", "", "");
        assertThat(read.records())
                .extracting(household -> household.getResidence().toString())
                .containsExactly("321081100209", "321081100209", "321081100210", "321081100210", "321081");
        assertThat(read.faultTexts()).contains("1!A11 LEDGER_SECTION_UNKNOWN");
    }

    /** Two counties have a village of this name; the heading above says which is meant. */
    @Test
    void aNameIsLookedForNearTheHeadingAbove() {
        Path file = Ledgers.csv(
                folder,
                "d.csv",
                "户主姓名,身份证号,联系电话",
                "沿江村,,",
                Ledgers.line("赵某", number(1)),
                "仪征市,,",
                "长江村,,",
                "沿江村,,",
                Ledgers.line("钱某", number(2)));
        ImportSettings settings =
                Ledgers.settings().area(DivisionCode.of("321000")).build();

        Reading<Household> read = Ledgers.read(LedgerReader.households(settings), file);

        assertThat(read.records())
                .extracting(household -> household.getResidence().toString())
                .containsExactly("321000", "321081410200");
    }

    @Test
    void aHeadingEndsAFamily() {
        Path file = Ledgers.csv(
                folder,
                "f.csv",
                "姓名,与户主关系,身份证号",
                "城市低保,,",
                Ledgers.line("赵某", "户主", number(1)),
                Ledgers.line("赵某某", "子女", number(21)),
                "农村特困人员,,",
                Ledgers.line("钱某", "户主", number(2)));

        Reading<Household> read = Ledgers.households(file);

        assertThat(read.records()).extracting(SectionRowsTest::category).containsExactly("DIBAO", "TEKUN");
        assertThat(read.record(0).getMembers()).hasSize(2);
        assertThat(read.record(0).getMembers().get(1).getRecognitions()).isEqualTo(Fact.unknown());
    }

    /** Numbered notes may hold words of categories; only a line that is nothing else is a heading. */
    @Test
    void aHeadingFollowsNotesOfTheTableAbove() {
        Path file = Ledgers.csv(
                folder,
                "n.csv",
                "户主姓名,身份证号,联系电话",
                "一、城市低保,,",
                Ledgers.line("赵某", number(1)),
                "说明：,,",
                "1、城市低保标准为每月800元,,",
                "二、农村低保边缘家庭,,",
                Ledgers.line("钱某", number(2)));

        Reading<Household> read = Ledgers.households(file);

        assertThat(read.records()).extracting(SectionRowsTest::category).containsExactly("DIBAO", "DIBAO_EDGE");
        assertThat(read.skipped()).contains("1!4 FOOTNOTE", "1!5 FOOTNOTE", "1!6 SECTION");
    }

    /** Lines that are nothing but a category, however offices write them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "（一）最低生活保障;DIBAO",
                "农村特困供养人员（共3户5人）;TEKUN",
                "2024年5月低保边缘家庭名册;DIBAO_EDGE",
                "真州镇低保户花名册;DIBAO",
                "第一部分：刚性支出困难家庭;RIGID",
                "长江村（低保户）;DIBAO"
            })
    void aCategoryIsHeardInALine(String line, String code) {
        Path file = Ledgers.csv(folder, "h.csv", "户主姓名,身份证号,联系电话", line + ",,", Ledgers.line("赵某", number(1)));

        assertThat(Ledgers.households(file).records())
                .extracting(SectionRowsTest::category)
                .containsExactly(code);
    }

    /** What stands beside a category may turn it round. */
    @ParameterizedTest
    @ValueSource(strings = {"停发低保", "非低保户", "低保、特困人员", "新增低保申请未批准", "一、取消低保"})
    void aCategoryIsNotHeardInALineThatSaysMore(String line) {
        Path file = Ledgers.csv(folder, "n.csv", "户主姓名,身份证号,联系电话", line + ",,", Ledgers.line("赵某", number(1)));

        Reading<Household> read = Ledgers.households(file);

        assertThat(read.record(read.records().size() - 1).getRecognitions()).isEqualTo(Fact.unknown());
    }

    /** A heading speaks of households: that one member is supported alone is said by the member's row. */
    @Test
    void aHeadingSaysNothingOfTheOthersBesideAMemberSupportedAlone() {
        Path file = Ledgers.csv(
                folder,
                "o.csv",
                "姓名,与户主关系,身份证号,救助类别,保障起始年月",
                "城市低保,,,,",
                Ledgers.line("赵某", "户主", number(1), "", ""),
                Ledgers.line("赵某某", "子女", number(21), "单人保", "2024-01"));

        Household household = Ledgers.households(file).record(0);

        assertThat(household.getRecognitions()).isEqualTo(Fact.unknown());
        assertThat(household.getMembers().get(0).getRecognitions()).isEqualTo(Fact.unknown());
        assertThat(household.getMembers().get(1).getRecognitions().toOptional()).isPresent();
    }

    /** A layout's category holds where no heading says another. */
    @Test
    void aHeadingSaysMoreThanTheLayout() {
        Path file = Ledgers.csv(
                folder,
                "c.csv",
                "户主姓名,身份证号,保障起始年月",
                Ledgers.line("赵某", number(1), "2024-01"),
                "特困,,",
                Ledgers.line("钱某", number(2), "2024-01"));
        Layout layout = Layout.builder()
                .kind(LedgerKind.HOUSEHOLDS)
                .constants(Map.of("category", "低保"))
                .build();

        Reading<Household> read = Ledgers.read(
                LedgerReader.households(Ledgers.settings().layout(layout).build()), file);

        assertThat(read.records()).extracting(SectionRowsTest::category).containsExactly("DIBAO", "TEKUN");
    }

    /** At each cell where the list has a category column; the other rows of it say why. */
    @Test
    void whatIsSaidOfARecognitionWithoutACategoryIsTold() {
        Path file = Ledgers.csv(
                folder,
                "r.csv",
                "户主姓名,身份证号,类别,低保证号,起始保障年月,月保障金额,保障人数",
                Ledgers.line("赵某", number(1), "", "A-1", "2023-07", "300", "2"),
                Ledgers.line("钱某", number(2), "低保", "A-2", "2023-07", "300", "2"),
                Ledgers.line("孙某", number(3), "看电影", "A-3", "", "", ""));

        Reading<Household> read = Ledgers.households(file);

        assertThat(read.records()).extracting(SectionRowsTest::category).containsExactly("", "DIBAO", "");
        assertThat(read.faultTexts())
                .containsExactly(
                        "1!D2 LEDGER_RECOGNITION",
                        "1!E2 LEDGER_RECOGNITION",
                        "1!F2 LEDGER_RECOGNITION",
                        "1!G2 LEDGER_RECOGNITION",
                        "1!C4 LEDGER_WORD",
                        "1!D4 LEDGER_RECOGNITION");
    }

    @Test
    void headingsOfALedgerOfAidSayTheCategory() {
        Path file = Ledgers.csv(
                folder,
                "a.csv",
                "户主姓名,户主身份证号,救助金额,救助日期,救助类别",
                "农村低保,,,,",
                Ledgers.line("赵某", number(1), 500, "2024-05-01", ""));
        Layout layout = Layout.builder()
                .kind(LedgerKind.AID)
                .constants(Map.of("source", "政府救助", "provider", "某某镇", "needKind", "基本生活", "form", "现金"))
                .build();

        Reading<AidRecord> read =
                Ledgers.read(LedgerReader.aid(Ledgers.settings().layout(layout).build()), file);

        assertThat(read.faultTexts()).isEqualTo(List.of("1!A2 LEDGER_SECTION_CATEGORY"));
        assertThat(read.record(0).getCategory()).map(found -> found.getCode()).contains("DIBAO");
    }
}
