package io.github.zhuanjie.ledger;

import static io.github.zhuanjie.ledger.Ledgers.number;
import static io.github.zhuanjie.ledger.Ledgers.numberOfWoman;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.ledger.Ledgers.Book;
import io.github.zhuanjie.ledger.Ledgers.Format;
import io.github.zhuanjie.ledger.Ledgers.Reading;
import io.github.zhuanjie.ledger.table.ReadLimits;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several lists in one sheet: side by side, or one below the other. */
class SheetListsTest {

    @TempDir
    private Path folder;

    private static String name(Household household) {
        return household.getMembers().get(0).getName().map(PersonName::reveal).orElse("");
    }

    private static String category(Household household) {
        return household
                .getRecognitions()
                .toOptional()
                .map(all -> all.get(0).getCategory().getCode())
                .orElse("");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void listsSideBySideAreReadEachByItself(Format format) {
        Path file = new Book(format)
                .row("某某县名册")
                .row("序号", "户主姓名", "身份证号", null, "序号", "户主姓名", "身份证号")
                .row("一、城市低保")
                .row(1, "赵某", number(1), null, 3, "孙某", number(3))
                .row(2, "钱某", "1" + number(2), null, 4, "李某", "2" + number(4))
                .row(null, null, null, null, 5, "周某", number(5))
                .row("合计", 5, null, null, "合计", null, "5户")
                .save(folder, format);

        Reading<Household> read = Ledgers.households(file);

        assertThat(read.records()).extracting(SheetListsTest::name).containsExactly("赵某", "孙某", "周某");
        assertThat(read.records()).extracting(SheetListsTest::category).containsExactly("DIBAO", "DIBAO", "DIBAO");
        assertThat(read.faultTexts())
                .containsExactlyInAnyOrder(
                        "1!E2 LEDGER_LISTS_BESIDE",
                        "1!A3 LEDGER_SECTION_CATEGORY",
                        "1!A4 LEDGER_DAY_TAKEN",
                        "1!E4 LEDGER_DAY_TAKEN",
                        "1!C5 RESIDENT_ID_SYNTAX",
                        "1!G5 RESIDENT_ID_SYNTAX");
        RowCounts rows = read.report().rows();
        assertThat(rows.read())
                .as("two above the lists, and each row below once for each list")
                .isEqualTo(2 + 2 * 5);
        assertThat(rows.used()).isEqualTo(3);
        assertThat(rows.faulty()).isEqualTo(2);
        assertThat(read.skipped())
                .containsExactly(
                        "1!1 TITLE", "1!2 HEADER", "1!3 SECTION", "1!3 EMPTY", "1!6 EMPTY", "1!7 TOTAL", "1!7 TOTAL");
    }

    /** A heading over both lists is said of both; one beside a row of the other list is its own. */
    @ParameterizedTest
    @EnumSource(Format.class)
    void headingsAreThoseOfTheListsOverWhichTheyStand(Format format) {
        Path file = new Book(format)
                .row("户主姓名", "身份证号", "联系电话", "户主姓名", "身份证号", "联系电话")
                .row("城市低保")
                .merge("A2:F2")
                .row("赵某", number(1), null, "钱某", number(2))
                .row("特困", null, null, "孙某", number(3))
                .row("李某", number(4), null, "低保边缘")
                .row("周某", number(5), null, "吴某", number(6))
                .save(folder, format);

        Reading<Household> read = Ledgers.households(file);

        assertThat(read.records())
                .extracting(household -> name(household) + " " + category(household))
                .containsExactly("赵某 DIBAO", "钱某 DIBAO", "孙某 DIBAO", "李某 TEKUN", "周某 TEKUN", "吴某 DIBAO_EDGE");
    }

    /** Without a key and numbers households are told by their place: two on one row are two. */
    @Test
    void householdsOfOneRowHaveIdentifiersOfTheirOwn() {
        Path file = Ledgers.csv(folder, "k.csv", "户主姓名,联系电话,户主姓名,联系电话", "赵某,13800000000,钱某,13900000000");
        ImportSettings settings =
                ImportSettings.builder().area(Ledgers.YIZHENG).asOf(Ledgers.DAY).build();

        Reading<Household> read = Ledgers.read(LedgerReader.households(settings), file);

        assertThat(read.records())
                .extracting(Household::getId)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void familiesOfListsSideBySideAreKeptApart(Format format) {
        Path file = new Book(format)
                .row("姓名", "与户主关系", "身份证号", "姓名", "与户主关系", "身份证号")
                .row("赵某", "户主", number(1), "钱某", "户主", number(2))
                .row("孙某", "配偶", numberOfWoman(1), "李某", null, numberOfWoman(2))
                .row("赵某某", "子女", number(21))
                .save(folder, format);

        Reading<Household> read = Ledgers.households(file);

        assertThat(read.records())
                .extracting(household -> household.getMembers().size())
                .containsExactly(3);
        assertThat(read.faultTexts())
                .containsExactly("1!D1 LEDGER_LISTS_BESIDE", "1!E3 LEDGER_RELATION", "1!D2 LEDGER_FAMILY_HELD");
    }

    /** The second list has no column for numbers: whether the names are heads of households is not certain. */
    @ParameterizedTest
    @EnumSource(Format.class)
    void listsThatCannotBeToldApartAreAnError(Format format) {
        Path file = new Book(format)
                .row("户主姓名", "身份证号", "联系电话", "户主姓名", "住址")
                .row("赵某", number(1), null, "钱某", "某村")
                .save(folder, format);

        Reading<Household> read = Ledgers.households(file);

        assertThat(read.records()).hasSize(1);
        assertThat(read.faultTexts()).containsExactly("1!D1 LEDGER_LISTS");
        assertThat(read.report().errors()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void anotherTableBelowIsReadByItsOwnHeader(Format format) {
        Path file = new Book(format)
                .row("一、城市低保")
                .row("序号", "户主姓名", "身份证号", "户月保障金额", "保障起始年月")
                .row(1, "赵某", number(1), 300, "2024-01")
                .row("合计", null, null, 300)
                .row("农村特困人员名册")
                .row("序号", "户主姓名", "家庭住址", "身份证号", "保障")
                .row(null, null, null, null, "保障起始年月")
                .row(1, "钱某", "某村1组", number(2), "2024-02")
                .save(folder, format);

        Reading<Household> read = Ledgers.households(file);

        assertThat(read.records()).extracting(SheetListsTest::name).containsExactly("赵某", "钱某");
        assertThat(read.records()).extracting(SheetListsTest::category).containsExactly("DIBAO", "TEKUN");
        assertThat(read.record(1).getAddress()).isPresent();
        assertThat(read.skipped())
                .containsExactly("1!1 TITLE", "1!2 HEADER", "1!4 TOTAL", "1!5 SECTION", "1!6 HEADER", "1!7 HEADER");
        assertThat(read.faultTexts()).containsExactly("1!A1 LEDGER_SECTION_CATEGORY", "1!A5 LEDGER_SECTION_CATEGORY");
    }

    /** What holds above another table without a title of its own is not known to hold in it. */
    @Test
    void aCategoryEndsWithItsTable() {
        Path file = Ledgers.csv(
                folder,
                "t.csv",
                "户主姓名,身份证号,联系电话",
                "城市低保,,",
                Ledgers.line("赵某", number(1)),
                "户主姓名,联系电话,身份证号",
                Ledgers.line("钱某", "", number(2)),
                "户主姓名,联系电话,身份证号",
                Ledgers.line("孙某", "", number(3)));

        Reading<Household> read = Ledgers.households(file);

        assertThat(read.records()).extracting(SheetListsTest::category).containsExactly("DIBAO", "", "");
        assertThat(read.skipped()).contains("1!4 HEADER", "1!6 HEADER");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aTableOfAnotherMakeIsAnError(Format format) {
        Path file = new Book(format)
                .row("户主姓名", "身份证号", "家庭人口")
                .row("赵某", number(1), 2)
                .row("姓名", "与户主关系", "身份证号", "年龄")
                .row("钱某", "配偶", numberOfWoman(1), 50)
                .save(folder, format);

        Reading<Household> read = Ledgers.households(file);

        assertThat(read.records()).hasSize(1);
        assertThat(read.skipped()).containsExactly("1!1 HEADER", "1!3 OTHER_TABLE", "1!4 OTHER_TABLE");
        assertThat(read.faultTexts()).containsExactly("1!3 LEDGER_OTHER_TABLE");
        assertThat(read.report().errors()).isEqualTo(1);
    }

    /** Rows that were looked at for another header are accounted for where the file breaks off behind them. */
    @Test
    void aFileThatBreaksOffAtAnotherHeaderIsReadUpToThere() {
        Path file = Ledgers.csv(
                folder,
                "cut.csv",
                "户主姓名,身份证号,联系电话",
                Ledgers.line("赵某", number(1), ""),
                "户主姓名,联系电话,身份证号",
                "钱某," + "1".repeat(200));
        ImportSettings settings = Ledgers.settings()
                .limits(ReadLimits.builder().cellLength(100).build())
                .build();

        Reading<Household> read = Ledgers.read(LedgerReader.households(settings), file);

        assertThat(read.records()).hasSize(1);
        assertThat(read.report().complete()).isFalse();
        assertThat(read.report().rows().read()).isEqualTo(3);
    }
}
