package io.github.zhuanjie.ledger;

import static io.github.zhuanjie.ledger.Ledgers.number;
import static io.github.zhuanjie.ledger.Ledgers.numberOfWoman;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.ledger.Ledgers.Book;
import io.github.zhuanjie.ledger.Ledgers.Reading;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes twice is told with both places, with a key and without one. */
class DoubletsTest {

    @TempDir
    private Path folder;

    private static ImportSettings settings(boolean withKey) {
        return withKey
                ? Ledgers.plain()
                : ImportSettings.builder()
                        .area(Ledgers.YIZHENG)
                        .asOf(Ledgers.DAY)
                        .build();
    }

    private static List<String> arguments(Reading<?> read, int fault) {
        return read.faults().get(fault).fault().arguments();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aHeadOfTwoHouseholdsHeadsOne(boolean withKey) {
        Path file = Ledgers.csv(
                folder,
                "heads.csv",
                "户主姓名,身份证号",
                Ledgers.line("赵某", number(1)),
                Ledgers.line("钱某", number(2)),
                Ledgers.line("赵某", number(1)));

        Reading<Household> read = Ledgers.read(LedgerReader.households(settings(withKey)), file);

        assertThat(read.records()).hasSize(2);
        assertThat(read.faultTexts()).containsExactly("1!4 LEDGER_FAMILY_AGAIN");
        assertThat(arguments(read, 0)).containsExactly("1", "2");
        assertThat(Messages.of(Locale.CHINA).fault(read.faults().get(0).fault()))
                .contains("第1张表第2行");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aMemberOfTwoHouseholdsIsToldAndStaysInBoth(boolean withKey) {
        Path file = new Book("一")
                .row("姓名", "与户主关系", "身份证号")
                .row("赵某", "户主", number(1))
                .row("李某", "子女", number(3))
                .sheet("二")
                .row("姓名", "与户主关系", "身份证号")
                .row("钱某", "户主", numberOfWoman(2))
                .row("李某", "子女", number(3))
                .row("李某", "户主", number(3))
                .save(folder, "members.xlsx");

        Reading<Household> read = Ledgers.read(LedgerReader.households(settings(withKey)), file);

        assertThat(read.records()).hasSize(3);
        assertThat(read.faultTexts()).containsExactly("2!C3 LEDGER_PERSON_AGAIN", "2!C4 LEDGER_PERSON_AGAIN");
        assertThat(arguments(read, 0)).containsExactly("1", "C3");
        assertThat(read.faults()).noneMatch(CellFault::isError);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void twoMembersOfOneNumberAreAnError(boolean withKey) {
        Path file = Ledgers.csv(
                folder,
                "one.csv",
                "姓名,与户主关系,身份证号",
                Ledgers.line("赵某", "户主", number(1)),
                Ledgers.line("李某", "子女", number(3)),
                Ledgers.line("李小某", "子女", number(3)));

        Reading<Household> read = Ledgers.read(LedgerReader.households(settings(withKey)), file);

        assertThat(read.records()).isEmpty();
        assertThat(read.faultTexts())
                .containsExactly("1!C4 LEDGER_PERSON_TWICE", "1!2 LEDGER_FAMILY_HELD", "1!3 LEDGER_FAMILY_HELD");
        assertThat(arguments(read, 0)).containsExactly("1", "C3");
    }

    /** An office that numbers its households may keep one of them twice, as before and after a move; that is told. */
    @Test
    void householdsWithNumbersOfTheirOwnStayApart() {
        Path file = Ledgers.csv(
                folder,
                "own.csv",
                "家庭编号,户主姓名,身份证号",
                Ledgers.line("F-1", "赵某", number(1)),
                Ledgers.line("F-2", "赵某", number(1)),
                Ledgers.line("F-1", "钱某", number(2)));

        Reading<Household> read = Ledgers.read(LedgerReader.households(settings(false)), file);

        assertThat(read.records()).hasSize(2);
        assertThat(read.faultTexts()).containsExactly("1!C3 LEDGER_PERSON_AGAIN", "1!4 LEDGER_FAMILY_AGAIN");
    }

    @Test
    void aNeedThatIsCopiedIsTakenOnceAndOneLikeItIsTold() {
        Path file = Ledgers.csv(
                folder,
                "needs.csv",
                "序号,家庭编号,需求类别,需求描述,登记日期",
                "1,F-1,助医,透析,2024-05-01",
                "2,F-1,助医,透析,2024-05-01",
                "3,F-1,助医,购药,2024-05-01",
                "4,F-1,助学,,2024-05-01",
                "5,F-2,助医,透析,2024-05-01");

        Reading<Need> read = Ledgers.read(LedgerReader.needs(settings(false)), file);

        assertThat(read.records()).hasSize(4);
        assertThat(read.faultTexts()).containsExactly("1!3 LEDGER_RECORD_COPY", "1!4 LEDGER_RECORD_LIKE");
        assertThat(arguments(read, 0)).containsExactly("1", "2");
        assertThat(arguments(read, 1)).containsExactly("1", "2");
    }

    @Test
    void needsWithIdentifiersOfTheirOwnAreKeptAndTold() {
        Path file = Ledgers.csv(
                folder,
                "needs.csv",
                "需求编号,家庭编号,需求类别,登记日期",
                "N-1,F-1,助医,2024-05-01",
                "N-2,F-1,助医,2024-05-01",
                "N-1,F-3,助医,2024-05-01");

        Reading<Need> read = Ledgers.read(LedgerReader.needs(settings(false)), file);

        assertThat(read.records()).hasSize(2);
        assertThat(read.faultTexts()).containsExactly("1!3 LEDGER_RECORD_LIKE", "1!4 LEDGER_RECORD_AGAIN");
    }

    /** Two payments of one sum on one day are possible, so that neither is left out. */
    @Test
    void aidThatMayBeTheSameIsKeptAndTold() {
        Path file = Ledgers.csv(
                folder,
                "aid.csv",
                "家庭编号,救助来源,救助单位,需求类别,救助方式,救助金额,救助日期",
                "F-1,慈善帮扶,某会,助医,资金,500,2024-05-01",
                "F-1,慈善帮扶,某会,助医,资金,500,2024-05-01",
                "F-1,慈善帮扶,某会,助医,资金,600,2024-05-01");

        Reading<AidRecord> read = Ledgers.read(LedgerReader.aid(settings(false)), file);

        assertThat(read.records()).hasSize(3);
        assertThat(read.faultTexts()).containsExactly("1!3 LEDGER_RECORD_LIKE");
    }

    @Test
    void aProjectThatComesTwiceUnderTwoNumbersIsTold() {
        Path file =
                Ledgers.csv(folder, "supply.csv", "项目编号,项目名称,慈善组织名称,项目类别,申请形式", "P-1,甲,某会,助医,个人申请", "P-2,甲,某会,助医,个人申请");

        Reading<CharityProject> read = Ledgers.read(LedgerReader.supply(settings(false)), file);

        assertThat(read.records()).hasSize(2);
        assertThat(read.faultTexts()).contains("1!3 LEDGER_RECORD_LIKE");
    }

    /** Many more than the smallest map holds, each found again. */
    @Test
    void manyPeopleAreRememberedEach() {
        String[] lines = new String[2_001];
        lines[0] = "户主姓名,身份证号";
        for (int i = 0; i < 1_000; i++) {
            lines[i + 1] = Ledgers.line("赵某", number(i + 1));
            lines[i + 1_001] = lines[i + 1];
        }

        Reading<Household> read =
                Ledgers.read(LedgerReader.households(settings(false)), Ledgers.csv(folder, "many.csv", lines));

        assertThat(read.records()).hasSize(1_000);
        assertThat(read.faults()).hasSize(1_000).allMatch(fault -> fault.code().equals("LEDGER_FAMILY_AGAIN"));
        assertThat(arguments(read, 999)).containsExactly("1", "1001");
    }
}
