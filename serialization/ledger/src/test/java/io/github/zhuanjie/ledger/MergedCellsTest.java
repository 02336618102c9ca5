package io.github.zhuanjie.ledger;

import static io.github.zhuanjie.ledger.Ledgers.number;
import static io.github.zhuanjie.ledger.Ledgers.numberOfWoman;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.ledger.Ledgers.Book;
import io.github.zhuanjie.ledger.Ledgers.Format;
import io.github.zhuanjie.ledger.Ledgers.Reading;
import io.github.zhuanjie.ledger.layout.Layout;
import io.github.zhuanjie.ledger.layout.LedgerKind;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Person;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Cells merged downwards say what they say of each of their rows; a sum is one sum. */
class MergedCellsTest {

    @TempDir
    private Path folder;

    private static List<Recognition> recognitions(Household household) {
        return household.getRecognitions().toOptional().orElse(List.of());
    }

    @ParameterizedTest
    @EnumSource(value = Format.class, mode = Mode.EXCLUDE, names = "CSV")
    void placesAndCategoriesAreThoseOfAllTheirRows(Format format) {
        Path file = new Book(format)
                .row("名册")
                .merge("A1:F1")
                .row("序号", "乡镇", "村", "户主姓名", "身份证号", "类别")
                .row(1, "真州镇", "长江村", "赵某", number(1), "低保")
                .row(2, null, null, "钱某", number(2), null)
                .row(3, null, "三将村", "孙某", number(3), null)
                .row("小计", null, null, null, "3户")
                .row(4, "新集镇", null, "李某", number(4), "特困")
                .merge("B3:B5")
                .merge("C3:C4")
                .merge("F3:F5")
                .save(folder, format);

        Reading<Household> read = Ledgers.households(file);

        assertThat(read.faultTexts()).containsExactly("1!3 LEDGER_DAY_TAKEN");
        assertThat(read.skipped()).containsExactly("1!1 TITLE", "1!2 HEADER", "1!6 TOTAL");
        assertThat(read.records())
                .extracting(household -> household.getResidence().toString())
                .containsExactly("321081100209", "321081100209", "321081100210", "321081103");
        assertThat(read.records())
                .flatExtracting(MergedCellsTest::recognitions)
                .extracting(Recognition::getCategory)
                .containsExactly(
                        AssistanceCategory.DIBAO,
                        AssistanceCategory.DIBAO,
                        AssistanceCategory.DIBAO,
                        AssistanceCategory.TEKUN);
    }

    @ParameterizedTest
    @EnumSource(value = Format.class, mode = Mode.EXCLUDE, names = "CSV")
    void aFamilysSumIsTheFamilysOnce(Format format) {
        Path file = new Book(format)
                .row("户编号", "户主姓名", "姓名", "与户主关系", "身份证号", "类别", "户月保障金额", "保障起始年月")
                .row("7", "赵某", "赵某", "户主", number(1), "低保", 900, "2024-01")
                .row(null, null, "钱某", "配偶", numberOfWoman(1), null, null, null)
                .row(null, null, "赵某某", "子女", number(21), "单人保", null, null)
                .row("8", "孙某", "孙某", "户主", number(2), "低保", 300, "2024-01")
                .merge("A2:A4")
                .merge("B2:B4")
                .merge("F2:F3")
                .merge("G2:G4")
                .merge("H2:H4")
                .save(folder, format);

        Reading<Household> read = Ledgers.households(file);

        assertThat(read.faultTexts()).isEmpty();
        assertThat(read.records())
                .extracting(household -> household.getMembers().size())
                .containsExactly(3, 1);
        assertThat(recognitions(read.record(0)))
                .extracting(one -> one.getMonthlyAmount().toOptional().orElseThrow())
                .containsExactly(Yuan.of(900));
        List<Person> members = read.record(0).getMembers();
        assertThat(members.get(1).getRecognitions()).isEqualTo(Fact.unknown());
        Recognition own =
                members.get(2).getRecognitions().toOptional().orElseThrow().get(0);
        assertThat(own.getMonthlyAmount()).isEqualTo(Fact.unknown());
        assertThat(own.getValidFrom()).hasToString("2024-01-01");
    }

    @ParameterizedTest
    @EnumSource(value = Format.class, mode = Mode.EXCLUDE, names = "CSV")
    void aSumMergedOverTwoHouseholdsIsTheFirstOnesAndTold(Format format) {
        Path file = new Book(format)
                .row("户主姓名", "身份证号", "类别", "户月保障金额", "保障起始年月")
                .row("赵某", number(1), "低保", 900, "2024-01")
                .row("钱某", number(2), null, null, null)
                .merge("C2:C3")
                .merge("D2:D3")
                .merge("E2:E3")
                .save(folder, format);

        Reading<Household> read = Ledgers.households(file);

        assertThat(read.faultTexts()).containsExactly("1!D3 LEDGER_MERGED_ONCE");
        assertThat(recognitions(read.record(1)).get(0).getMonthlyAmount()).isEqualTo(Fact.unknown());
        assertThat(recognitions(read.record(1)).get(0).getValidFrom()).hasToString("2024-01-01");
    }

    @ParameterizedTest
    @EnumSource(value = Format.class, mode = Mode.EXCLUDE, names = "CSV")
    void aRelationMayBeSeveralMembersButOneIsTheHead(Format format) {
        Path file = new Book(format)
                .row("姓名", "与户主关系", "身份证号")
                .row("赵某", "户主", number(1))
                .row("赵某甲", "子女", number(21))
                .row("赵某乙", null, number(22))
                .row("钱某", "户主", number(2))
                .row("孙某", null, number(3))
                .merge("B3:B4")
                .merge("B5:B6")
                .save(folder, format);

        Reading<Household> read = Ledgers.households(file);

        assertThat(read.records()).hasSize(1);
        assertThat(read.record(0).getMembers())
                .extracting(Person::getRelation)
                .containsExactly(FamilyRelation.HEAD, FamilyRelation.CHILD, FamilyRelation.CHILD);
        assertThat(read.faultTexts())
                .containsExactlyInAnyOrder("1!B6 LEDGER_RELATION", "1!B6 LEDGER_MERGED_ONCE", "1!5 LEDGER_FAMILY_HELD");
    }

    /** The cell of a place covers the row, so that the name in it is no heading. */
    @ParameterizedTest
    @EnumSource(value = Format.class, mode = Mode.EXCLUDE, names = "CSV")
    void aNameBesideAMergedPlaceIsAHousehold(Format format) {
        Path file = new Book(format)
                .row("村", "户主姓名", "身份证号", "联系电话")
                .row("长江村", "赵某", number(1), "13800000000")
                .row(null, "王新村")
                .merge("A2:A3")
                .save(folder, format);

        Reading<Household> read = Ledgers.households(file);

        assertThat(read.faultTexts()).isEmpty();
        assertThat(read.records())
                .extracting(Household::getResidence)
                .containsExactly(DivisionCode.of("321081100209"), DivisionCode.of("321081100209"));
    }

    /** The words of a header that stands again are its own, however many rows they are merged over. */
    @ParameterizedTest
    @EnumSource(value = Format.class, mode = Mode.EXCLUDE, names = "CSV")
    void whatIsMergedInAHeaderSaysNothingOfRecords(Format format) {
        Path file = new Book(format)
                .row("户主姓名", "村", "身份证号")
                .row("赵某", "长江村", number(1))
                .row("户主姓名", "村", "身份证号")
                .row("钱某", null, number(2))
                .merge("B3:B4")
                .save(folder, format);

        Reading<Household> read = Ledgers.households(file);

        assertThat(read.faultTexts()).isEmpty();
        assertThat(read.record(1).getResidence()).isEqualTo(Ledgers.YIZHENG);
    }

    @ParameterizedTest
    @EnumSource(value = Format.class, mode = Mode.EXCLUDE, names = "CSV")
    void aHeadMayStandOverSeveralNeeds(Format format) {
        Path file = new Book(format)
                .row("户主姓名", "户主身份证号", "姓名", "与户主关系", "需求类别", "缺口金额", "登记日期")
                .row("赵某", number(1), "赵某", "本人", "助医", 5000, "2024-05-01")
                .row(null, null, null, null, "生活困难", null, null)
                .merge("A2:A3")
                .merge("B2:B3")
                .merge("C2:C3")
                .merge("D2:D3")
                .merge("F2:F3")
                .merge("G2:G3")
                .save(folder, format);

        Reading<Need> read = Ledgers.read(LedgerReader.needs(Ledgers.plain()), file);

        assertThat(read.faultTexts()).containsExactly("1!F3 LEDGER_MERGED_ONCE");
        assertThat(read.records()).extracting(Need::getKind).containsExactly(NeedKind.MEDICAL, NeedKind.LIVING);
        assertThat(read.record(1).getPerson()).isEqualTo(read.record(0).getPerson());
        assertThat(read.record(1).getGap()).isEqualTo(Fact.unknown());
    }

    @ParameterizedTest
    @EnumSource(value = Format.class, mode = Mode.EXCLUDE, names = "CSV")
    void aSumOfAidForTwoIsNotGivenTwice(Format format) {
        Path file = new Book(format)
                .row("户主姓名", "户主身份证号", "救助方式", "救助金额", "救助日期")
                .row("赵某", number(1), "现金", 1000, "2024-05-01")
                .row("钱某", number(2), null, null, null)
                .merge("C2:C3")
                .merge("D2:D3")
                .merge("E2:E3")
                .save(folder, format);
        Layout layout = Layout.builder()
                .kind(LedgerKind.AID)
                .constants(Map.of("source", "慈善帮扶", "provider", "某某慈善会", "needKind", "基本生活"))
                .build();

        Reading<AidRecord> read =
                Ledgers.read(LedgerReader.aid(Ledgers.settings().layout(layout).build()), file);

        assertThat(read.faultTexts()).containsExactly("1!D3 LEDGER_MERGED_ONCE");
        assertThat(read.records())
                .extracting(AidRecord::getAmount)
                .containsExactly(Fact.known(Yuan.of(1000), Ledgers.DAY), Fact.unknown());
    }
}
