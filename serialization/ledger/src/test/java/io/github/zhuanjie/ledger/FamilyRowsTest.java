package io.github.zhuanjie.ledger;

import static io.github.zhuanjie.ledger.Ledgers.number;
import static io.github.zhuanjie.ledger.Ledgers.numberOfWoman;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.Wording;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.ledger.Ledgers.Book;
import io.github.zhuanjie.ledger.Ledgers.Format;
import io.github.zhuanjie.ledger.Ledgers.Reading;
import io.github.zhuanjie.ledger.layout.Layout;
import io.github.zhuanjie.ledger.layout.LedgerKind;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.person.FamilyRelation;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How rows are put together to households, and what of a household is told that cannot be. */
class FamilyRowsTest {

    @TempDir
    private Path folder;

    private static Recognition onlyRecognition(Household household) {
        return household.getRecognitions().toOptional().orElseThrow().get(0);
    }

    /** The head's row, then the rows of the members; a member's number is damaged. */
    @Test
    void aHouseholdWithADamagedNumberIsHeldBackAsAWhole() {
        Path file = new Book("名册")
                .row("姓名", "与户主关系", "身份证号", "救助类别", "保障起始年月")
                .row("吴某", "户主", number(6), "低保", "2024-01")
                .row("郑某", "配偶", Double.valueOf(numberOfWoman(6).replace("X", "1")), "低保", null)
                .row("王某", "本人", number(7), "特困", LocalDate.of(2024, 2, 1))
                .save(folder, "名册.xlsx");

        Reading<Household> read = Ledgers.read(LedgerReader.households(Ledgers.plain()), file);

        assertThat(read.records()).hasSize(1);
        assertThat(read.faultTexts()).containsExactly("1!C3 LEDGER_ID_NUMBER", "1!2 LEDGER_FAMILY_HELD");
        assertThat(read.report().rows().faulty()).isEqualTo(2);
        assertThat(onlyRecognition(read.record(0)).getValidFrom()).isEqualTo(LocalDate.of(2024, 2, 1));
    }

    @Test
    void theHeadsNumberOnEveryRowHoldsTheHouseholdTogether() {
        Path file = Ledgers.csv(
                folder,
                "c.csv",
                "户主姓名,户主身份证号,姓名,身份证号,与户主关系",
                Ledgers.line("冯某", number(8), "冯某", number(8), "户主"),
                Ledgers.line("冯某", number(8), "陈某", numberOfWoman(8), "配偶"),
                Ledgers.line("褚某", number(9), "褚某某", number(19), "长子"),
                Ledgers.line("褚某", number(9), "卫某", numberOfWoman(9), "妻"));

        Reading<Household> read = Ledgers.read(LedgerReader.households(Ledgers.plain()), file);

        assertThat(read.faultTexts()).isEmpty();
        assertThat(read.records())
                .extracting(household -> household.getMembers().size())
                .containsExactly(2, 3);
        assertThat(read.record(1).getMembers().get(0).getRelation()).isEqualTo(FamilyRelation.HEAD);
        assertThat(read.record(0).getMembers())
                .extracting(person -> person.getId().value())
                .allMatch(id -> id.startsWith(read.record(0).getId().value() + "."));
    }

    @Test
    void aHouseholdThatComesTwiceIsTakenOnce() {
        Path file = Ledgers.csv(
                folder, "d.csv", "户主姓名,身份证号", Ledgers.line("蒋某", number(10)), Ledgers.line("蒋某", number(10)));

        Reading<Household> read = Ledgers.read(LedgerReader.households(Ledgers.plain()), file);

        assertThat(read.records()).hasSize(1);
        assertThat(read.faultTexts()).containsExactly("1!3 LEDGER_FAMILY_AGAIN");
    }

    @Test
    void identifiersAreTheSameFromEveryLedgerAndOthersWithAnotherKey() {
        Path one = Ledgers.csv(folder, "one.csv", "户主姓名,身份证号", Ledgers.line("杨某", number(11)));
        Path two = Ledgers.csv(
                folder,
                "two.csv",
                "姓名,与户主关系,身份证号码",
                Ledgers.line("杨某", "户主", number(11).toLowerCase(Locale.ROOT)));
        LedgerKey other = LedgerKey.of(new byte[16]);

        Household first =
                Ledgers.read(LedgerReader.households(Ledgers.plain()), one).record(0);
        Household second =
                Ledgers.read(LedgerReader.households(Ledgers.plain()), two).record(0);
        Household third = Ledgers.read(
                        LedgerReader.households(Ledgers.settings().key(other).build()), one)
                .record(0);

        assertThat(second.getId()).isEqualTo(first.getId());
        assertThat(second.getMembers().get(0).getId())
                .isEqualTo(first.getMembers().get(0).getId());
        assertThat(third.getId()).isNotEqualTo(first.getId());
        assertThat(List.of(first.getId().value(), third.getId().value())).noneMatch(id -> id.contains(number(11)));
    }

    @Test
    void aCategoryOfSinglePersonsGoesToThePerson() {
        Path file = Ledgers.csv(
                folder,
                "s.csv",
                "姓名,与户主关系,身份证号,救助类别,保障起始年月",
                Ledgers.line("施某", "户主", number(14), "", ""),
                Ledgers.line("张某", "长子", number(15), "农村低保（单人）", "2024-01"));

        Household household =
                Ledgers.read(LedgerReader.households(Ledgers.plain()), file).record(0);

        assertThat(household.getRecognitions()).isEqualTo(Fact.unknown());
        Recognition own = household
                .getMembers()
                .get(1)
                .getRecognitions()
                .toOptional()
                .orElseThrow()
                .get(0);
        assertThat(own.getCategory()).isEqualTo(AssistanceCategory.DIBAO_SINGLE);
        assertThat(own.getWording()).map(Wording::reveal).contains("农村低保（单人）");
        assertThat(own.getValidFrom()).isEqualTo(LocalDate.of(2024, 1, 1));
    }

    @Test
    void whatRowsOfAHouseholdSayDifferentlyIsTold() {
        Path file = Ledgers.csv(folder, "v.csv", "户主姓名,姓名,与户主关系,家庭人口,联系电话", "孔某,孔某,户主,2,13800000000", "孔某,曹某,配偶,3,");

        Reading<Household> read = Ledgers.read(LedgerReader.households(Ledgers.plain()), file);

        assertThat(read.faultTexts()).containsExactly("1!D3 LEDGER_FAMILY_DIFFERS");
        assertThat(read.record(0).getHeadCount().toOptional()).contains(2);
    }

    @Test
    void whatIsWrongInTheRowThatBeginsAHouseholdIsItsOwn() {
        Path file = Ledgers.csv(
                folder,
                "b.csv",
                "姓名,与户主关系,身份证号",
                "苗某,配偶,",
                Ledgers.line("凤某", "户主", number(17) + "'"),
                Ledgers.line("花某", "户主", "1" + number(18)),
                Ledgers.line("方某", "户主", number(20)));

        Reading<Household> read = Ledgers.read(LedgerReader.households(Ledgers.plain()), file);

        assertThat(read.records()).hasSize(2);
        assertThat(read.faultTexts())
                .containsExactly("1!2 LEDGER_FAMILY_NO_HEAD", "1!C3 LEDGER_TRIMMED", "1!C4 RESIDENT_ID_SYNTAX");
    }

    @Test
    void membersWithoutAHeadMakeNoHousehold() {
        Path file = Ledgers.csv(folder, "m.csv", "姓名,与户主关系", "严某,配偶", "华某,", "金某,户主", "魏某,表叔公");

        Reading<Household> read = Ledgers.read(LedgerReader.households(Ledgers.plain()), file);

        assertThat(read.records()).hasSize(1);
        assertThat(read.faultTexts())
                .containsExactly("1!B3 LEDGER_RELATION", "1!2 LEDGER_FAMILY_NO_HEAD", "1!B5 LEDGER_WORD");
        assertThat(read.record(0).getMembers().get(1).getRelation()).isEqualTo(FamilyRelation.OTHER);
        assertThat(read.record(0).getMembers().get(1).getRelationWording())
                .map(Wording::reveal)
                .contains("表叔公");
    }

    @Test
    void moreRowsThanAHouseholdCanHaveAreNotTaken() {
        List<String> lines = new ArrayList<>(List.of("姓名,与户主关系", "陶某,户主"));
        for (int i = 0; i < 60; i++) {
            lines.add("姜某,其他");
        }
        Path file = Ledgers.csv(folder, "many.csv", lines.toArray(String[]::new));

        Reading<Household> read = Ledgers.read(LedgerReader.households(Ledgers.plain()), file);

        assertThat(read.records()).isEmpty();
        assertThat(read.faultTexts()).contains("1!2 LEDGER_FAMILY_SIZE");
        assertThat(read.report().rows().faulty()).isEqualTo(61);
    }

    @Test
    void aMonthsIncomeIsAYearsOnlyIfTheLayoutSaysSo() {
        Path file = Ledgers.csv(folder, "i.csv", "户主姓名,家庭月收入,工资性收入", "戚某,1000,500");
        Layout layout = Layout.builder()
                .kind(LedgerKind.HOUSEHOLDS)
                .monthlyIncomeOfYear(true)
                .build();

        Household plain =
                Ledgers.read(LedgerReader.households(Ledgers.plain()), file).record(0);
        Household yearly = Ledgers.read(
                        LedgerReader.households(
                                Ledgers.settings().layout(layout).build()),
                        file)
                .record(0);

        assertThat(plain.getAnnualIncome()).isEqualTo(Fact.unknown());
        assertThat(yearly.getAnnualIncome()).isEqualTo(Fact.known(Yuan.of(12_000), Ledgers.DAY));
    }

    @Test
    void withoutAKeyHouseholdsAreToldByTheirPlace() {
        Path file = Ledgers.csv(
                folder, "k.csv", "姓名,与户主关系,身份证号", Ledgers.line("谢某", "户主", number(16)), Ledgers.line("邹某", "妻", ""));
        ImportSettings settings =
                ImportSettings.builder().area(Ledgers.YIZHENG).asOf(Ledgers.DAY).build();

        Household one = Ledgers.read(LedgerReader.households(settings), file).record(0);
        Household two = Ledgers.read(LedgerReader.households(settings), file).record(0);

        assertThat(one).isEqualTo(two);
        assertThat(one.getMembers().get(1).getId().value())
                .isEqualTo(one.getId().value() + ".2");
    }

    @Test
    void aRecordThatFailsTheCheckDoesNotComeOut() {
        Path file = Ledgers.csv(folder, "x.csv", "户主姓名,家庭人口", "喻某,1", "柏某,1");
        LedgerReader<Household> reader = LedgerReader.households(Ledgers.plain())
                .checking(household -> household
                                .getMembers()
                                .get(0)
                                .getName()
                                .orElseThrow()
                                .reveal()
                                .equals("喻某")
                        ? List.of(Fault.error("VENDOR_RULE", Location.ofPointer("/members/0")))
                        : List.of());

        Reading<Household> read = Ledgers.read(reader, file);

        assertThat(read.records()).hasSize(1);
        assertThat(read.faultTexts()).containsExactly("1!2 VENDOR_RULE");
        assertThat(read.faults().get(0).fault().location().pointer()).isEqualTo("/members/0");
    }

    /** 户编号 on the family's first row, filled there only or merged over all of them, and the head's name on each. */
    @ParameterizedTest
    @EnumSource(Format.class)
    void theNumberOfTheHouseholdMayStandOnItsFirstRowOnly(Format format) {
        Path file = new Book(format)
                .row("户编号", "户主姓名", "姓名", "与户主关系", "身份证号")
                .row("1", "赵某", "赵某", "户主", number(1))
                .row(null, "赵某", "钱某", "配偶", numberOfWoman(1))
                .row("2", "赵某", "赵某", "户主", number(2))
                .row(null, "赵某", "孙某", "配偶", numberOfWoman(2))
                .row(null, "李某", "李某", "户主", number(3))
                .merge("A2:A3")
                .save(folder, format);

        Reading<Household> read = Ledgers.households(file);

        assertThat(read.faultTexts()).isEmpty();
        assertThat(read.records())
                .extracting(household -> household.getMembers().size())
                .containsExactly(2, 2, 1);
        assertThat(read.record(0).getId().value()).isEqualTo("1");
        assertThat(read.record(1).getId().value()).isEqualTo("2");
    }

    /** The head's number on the first row, the head's name on every one. */
    @Test
    void theHeadsNameHoldsRowsTogetherWhereTheNumberStandsOnce() {
        Path file = Ledgers.csv(
                folder,
                "h.csv",
                "户主姓名,户主身份证号,姓名,与户主关系",
                Ledgers.line("赵某", number(1), "赵某", "户主"),
                Ledgers.line("赵某", "", "钱某", "配偶"),
                Ledgers.line("赵某", number(2), "赵某", "户主"));

        Reading<Household> read = Ledgers.households(file);

        assertThat(read.faultTexts()).isEmpty();
        assertThat(read.records())
                .extracting(household -> household.getMembers().size())
                .containsExactly(2, 1);
    }
}
