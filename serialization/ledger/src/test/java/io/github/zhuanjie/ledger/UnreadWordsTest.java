package io.github.zhuanjie.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.extension.Extensions;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.ledger.Ledgers.Reading;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.person.HealthStatus;
import io.github.zhuanjie.person.Illness;
import io.github.zhuanjie.person.Person;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that no list has are told by cell and kept beside the record; illnesses are read as far as the list goes. */
class UnreadWordsTest {

    @TempDir
    private Path folder;

    private Reading<Household> households(String... lines) {
        return Ledgers.read(LedgerReader.households(Ledgers.plain()), Ledgers.csv(folder, "h.csv", lines));
    }

    @Test
    void wordsOfAPersonAndOfAHouseholdAreKeptWithThem() {
        Reading<Household> read = households(
                "姓名,与户主关系,性别,健康状况,就业状况,残疾情况,救助类别,致困原因", "赵某,户主,甲,精神病,打零工的,弱视,特殊户,因懒；因病", "钱某,表叔公,女,健康,务农,,,");

        assertThat(read.faultTexts())
                .containsExactlyInAnyOrder(
                        "1!C2 LEDGER_WORD",
                        "1!D2 LEDGER_WORD",
                        "1!E2 LEDGER_WORD",
                        "1!F2 LEDGER_WORD",
                        "1!G2 LEDGER_WORD",
                        "1!H2 LEDGER_WORD",
                        "1!B3 LEDGER_WORD");
        Household household = read.record(0);
        Person head = household.getMembers().get(0);
        assertThat(head.getHealthStatus()).isEqualTo(Fact.unknown());
        assertThat(UnreadWords.find(head.getExtensions(), "sex")).contains("甲");
        assertThat(UnreadWords.find(head.getExtensions(), "health")).contains("精神病");
        assertThat(UnreadWords.find(head.getExtensions(), "employment")).contains("打零工的");
        assertThat(UnreadWords.find(head.getExtensions(), "disability")).contains("弱视");
        assertThat(UnreadWords.find(head.getExtensions(), "causes")).isEmpty();
        assertThat(UnreadWords.find(household.getExtensions(), "category")).contains("特殊户");
        assertThat(UnreadWords.find(household.getExtensions(), "causes")).contains("因懒；因病");
        assertThat(household.getMembers().get(1).getExtensions())
                .as("the relation has a place of its own")
                .isEqualTo(Extensions.none());
        assertThat(head.toString() + household + read.faults()).doesNotContain("精神病", "特殊户");
    }

    @Test
    void wordsOfNeedsAidAndProjectsAreKeptWithThem() {
        Reading<Need> needs = Ledgers.read(
                LedgerReader.needs(Ledgers.plain()),
                Ledgers.csv(folder, "n.csv", "家庭编号,需求类别,紧急程度,登记日期", "F-1,助医,火急,2024-05-01"));
        Reading<AidRecord> aid = Ledgers.read(
                LedgerReader.aid(Ledgers.plain()),
                Ledgers.csv(
                        folder,
                        "a.csv",
                        "家庭编号,救助来源,救助单位,需求类别,救助方式,救助金额,救助日期,突发事件",
                        "F-1,慈善帮扶,某会,助医,资金,500,2024-05-01,摔了"));
        Reading<CharityProject> supply = Ledgers.read(
                LedgerReader.supply(Ledgers.plain()),
                Ledgers.csv(folder, "s.csv", "项目名称,慈善组织名称,需求类别,项目类别,申请形式", "甲,某会,助医,奇特类,个人申请"));

        assertThat(needs.faultTexts()).containsExactly("1!C2 LEDGER_WORD");
        assertThat(UnreadWords.find(needs.record(0).getExtensions(), "urgency")).contains("火急");
        assertThat(UnreadWords.find(aid.record(0).getExtensions(), "event")).contains("摔了");
        assertThat(UnreadWords.find(supply.record(0).getExtensions(), "categories"))
                .contains("奇特类");
    }

    /** A word that nobody can call one is told and not kept. */
    @Test
    void aWholeStoryIsNoWord() {
        Reading<Household> read = households("户主姓名,健康状况", "赵某," + "病".repeat(101));

        assertThat(read.faultTexts()).containsExactly("1!B2 LEDGER_WORD");
        assertThat(read.record(0).getMembers().get(0).getExtensions()).isEqualTo(Extensions.none());
    }

    @ParameterizedTest
    @CsvSource({
        "尿毒症, URAEMIA",
        "先心病, CONGENITAL_HEART_DISEASE",
        "肺癌, MALIGNANT_TUMOUR",
        "急性白血病, LEUKAEMIA",
        "uraemia, URAEMIA"
    })
    void illnessesAreReadByName(String word, Illness illness) {
        Person head =
                households("户主姓名,大病病种", "赵某," + word).record(0).getMembers().get(0);

        assertThat(head.getIllnesses().toOptional()).contains(Set.of(illness));
        assertThat(head.getHealthStatus().toOptional()).contains(HealthStatus.SERIOUS_ILLNESS);
    }

    @Test
    void severalIllnessesAreReadAndNoneIsNone() {
        Reading<Household> read =
                households("户主姓名,健康状况,重大疾病", "赵某,一般或较弱,尿毒症、肝癌", "钱某,,无", "孙某,,", "李某,,尿毒症、高血压", "周某,,是");

        assertThat(read.faultTexts()).containsExactly("1!A4 LEDGER_LINE_NAME", "1!C5 LEDGER_WORD", "1!C6 LEDGER_WORD");
        Person[] heads = read.records().stream()
                .map(household -> household.getMembers().get(0))
                .toArray(Person[]::new);
        assertThat(heads[0].getIllnesses().toOptional()).contains(Set.of(Illness.URAEMIA, Illness.MALIGNANT_TUMOUR));
        assertThat(heads[0].getHealthStatus().toOptional()).contains(HealthStatus.FAIR);
        assertThat(heads[1].getIllnesses()).isEqualTo(Fact.known(Set.of(), Ledgers.DAY));
        assertThat(heads[1].getHealthStatus()).isEqualTo(Fact.unknown());
        assertThat(heads[2].getIllnesses()).isEqualTo(Fact.unknown());
        assertThat(heads[3].getIllnesses())
                .as("one that no list has may be any")
                .isEqualTo(Fact.unknown());
        assertThat(heads[3].getHealthStatus())
                .as("nor need it be a serious one")
                .isEqualTo(Fact.unknown());
        assertThat(UnreadWords.find(heads[3].getExtensions(), "illnesses")).contains("尿毒症、高血压");
        assertThat(heads[4].getIllnesses()).isEqualTo(Fact.unknown());
        assertThat(heads[4].getHealthStatus().toOptional()).contains(HealthStatus.SERIOUS_ILLNESS);
    }

    @Test
    void aChronicIllnessIsAStateOfHealthAndItsNameIsKept() {
        Reading<Household> read =
                households("户主姓名,健康状况,慢性病", "赵某,,高血压", "钱某,,是", "孙某,,否", "李某,健康,糖尿病", "周某,,", "吴某,,未见异常");

        assertThat(read.faultTexts()).containsExactly("1!A6 LEDGER_LINE_NAME", "1!C7 LEDGER_WORD");
        assertThat(read.records())
                .extracting(household -> household
                        .getMembers()
                        .get(0)
                        .getHealthStatus()
                        .toOptional()
                        .map(Enum::name)
                        .orElse("-"))
                .containsExactly("CHRONIC_ILLNESS", "CHRONIC_ILLNESS", "-", "GOOD", "-", "-");
        assertThat(UnreadWords.find(read.record(0).getMembers().get(0).getExtensions(), "chronicIllness"))
                .contains("高血压");
        assertThat(UnreadWords.find(read.record(3).getMembers().get(0).getExtensions(), "chronicIllness"))
                .contains("糖尿病");
    }
}
