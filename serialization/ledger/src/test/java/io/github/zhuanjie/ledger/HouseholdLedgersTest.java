package io.github.zhuanjie.ledger;

import static io.github.zhuanjie.ledger.Ledgers.number;
import static io.github.zhuanjie.ledger.Ledgers.numberOfWoman;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.Wording;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.ledger.Ledgers.Book;
import io.github.zhuanjie.ledger.Ledgers.Format;
import io.github.zhuanjie.ledger.Ledgers.Reading;
import io.github.zhuanjie.ledger.layout.CategorySource;
import io.github.zhuanjie.ledger.layout.Layout;
import io.github.zhuanjie.ledger.layout.LedgerKind;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Person;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The rosters and forms of the layouts that were found, each as an office would have it, with the faults one would expect. */
class HouseholdLedgersTest {

    @TempDir
    private Path folder;

    private static Recognition onlyRecognition(Household household) {
        return household.getRecognitions().toOptional().orElseThrow().get(0);
    }

    /** A1: a form of an application, one row each where an office keeps a list of them; who signed is not kept. */
    @ParameterizedTest
    @EnumSource(Format.class)
    void listOfApplicationsForTemporaryAid(Format format) {
        Path file = new Book(format)
                .row("临时救助申请审批表")
                .row("编号(LSJZ)", "户主姓名", "性别", "家庭人口", "户籍所在地", "户主身份证号", "现居住地", "联系电话", "上次享受救助时间、数量", "镇区核实情况")
                .row("LSJZ-1", "赵某", "男", 3, "真州镇长江村", number(1), "真州镇三将村", "13800000000", "2023年", "属实")
                .row("LSJZ-2", "钱某", "女", 1, "真州镇长江村", numberOfWoman(2) + "1", "真州镇三将村", "无", null, "属实")
                .save(folder, format);

        Reading<Household> read = Ledgers.households(file);

        assertThat(read.records()).hasSize(1);
        assertThat(read.record(0).getHeadCount().toOptional()).contains(3);
        assertThat(read.record(0).getHukouAddress()).isPresent();
        assertThat(read.record(0).getMembers().get(0).getSex().toOptional()).isPresent();
        assertThat(read.skipped()).containsExactly("1!1 TITLE", "1!2 HEADER");
        assertThat(read.faultTexts())
                .containsExactly("1!I2 LEDGER_COLUMN_UNKNOWN", "1!J2 LEDGER_COLUMN_UNKNOWN", "1!F4 RESIDENT_ID_SYNTAX");
    }

    /** A2: head and members in one list, with causes and ages. */
    @ParameterizedTest
    @EnumSource(Format.class)
    void applicantsWithTheirFamilies(Format format) {
        Path file = new Book(format)
                .row("姓名", "性别", "年龄", "身份证号码", "家庭住址", "联系电话", "家庭人口总数", "与申请人关系", "就业情况", "收入来源", "家庭经济困难主要原因")
                .row("赵某", "男", 60, number(1), "某村1组", "13800000000", 2, "本人", "务农", "种地", "因病")
                .row("钱某", "女", 58, numberOfWoman(1), null, null, null, "配偶", "无业", null, null)
                .row("孙某", "男", 40, number(2), "某村2组", "123", 1, "本人", "务农", null, "因看电影")
                .save(folder, format);

        Reading<Household> read = Ledgers.households(file);

        assertThat(read.records())
                .extracting(household -> household.getMembers().size())
                .containsExactly(2, 1);
        assertThat(read.record(0).getHardshipCauses().toOptional()).isPresent();
        assertThat(read.faultTexts())
                .containsExactly("1!J1 LEDGER_COLUMN_UNKNOWN", "1!F4 PHONE_SYNTAX", "1!K4 LEDGER_WORD");
    }

    /** A5: what a system asks of an application, with its members on rows of their own. */
    @ParameterizedTest
    @EnumSource(Format.class)
    void applicationsOfASystemWithTheirMembers(Format format) {
        Path file = new Book(format)
                .row("户主姓名", "户主身份证", "行政区域", "户籍性质", "求助原因", "与户主关系", "姓名", "身份证号码", "民族", "婚姻状况", "残疾状况", "职业状况")
                .row("赵某", number(1), "真州镇", "农业户口", "因病", "户主本人", "赵某", number(1), "汉族", "已婚", "非残疾", "务农")
                .row("赵某", number(1), "真州镇", null, null, "配偶", "钱某", numberOfWoman(1), "汉族", "已婚", "轻残", null)
                .row("赵某", number(1), "真州镇", null, null, "子女", "赵某某", number(21), "汉族", "未婚", "非残疾", "无就业条件")
                .save(folder, format);

        Reading<Household> read = Ledgers.households(file);

        assertThat(read.records()).hasSize(1);
        assertThat(read.record(0).getMembers())
                .extracting(Person::getRelation)
                .containsExactly(FamilyRelation.HEAD, FamilyRelation.SPOUSE, FamilyRelation.CHILD);
        assertThat(read.record(0).getResidence()).isEqualTo(DivisionCode.of("321081100"));
        assertThat(read.faults()).noneMatch(CellFault::isError);
    }

    /** A10: what is new in a month, a sheet for each category, town and country on pages of one sheet. */
    @ParameterizedTest
    @EnumSource(value = Format.class, mode = Mode.EXCLUDE, names = "CSV")
    void whatIsNewInAMonth(Format format) {
        Path file = new Book(format)
                .row("新增救助明细（2024年5月）")
                .row("序号", "户主姓名", "身份证号", "户月保障金额", "保障起始年月")
                .row("一、城市")
                .row(1, "赵某", number(1), 700, "2024-05")
                .row("二、农村")
                .row(1, "钱某", number(2), 600, "2024-05")
                .row("共2户", null, null, 1300)
                .sheet("新增特困")
                .row("序号", "户主姓名", "身份证号", "户月保障金额", "保障起始年月")
                .row(1, "孙某", number(3), 1200, "2024年5月")
                .save(folder, format);
        Layout layout = Layout.builder()
                .kind(LedgerKind.HOUSEHOLDS)
                .categoryFrom(CategorySource.SHEET)
                .build();

        Reading<Household> read = Ledgers.read(
                LedgerReader.households(Ledgers.settings().layout(layout).build()), file);

        assertThat(read.records()).hasSize(3);
        assertThat(onlyRecognition(read.record(2)).getCategory()).isEqualTo(AssistanceCategory.TEKUN);
        assertThat(read.skipped())
                .containsExactly("1!1 TITLE", "1!2 HEADER", "1!3 SECTION", "1!5 SECTION", "1!7 TOTAL", "2!1 HEADER");
        assertThat(read.faultTexts())
                .containsExactly("1! LEDGER_CATEGORY_NAME", "1!D4 LEDGER_RECOGNITION", "1!E4 LEDGER_RECOGNITION");
    }

    /** A6: two files, one for the town and one for the country, a merged header of two rows, room to sign. */
    @Test
    void rosterWithItsCategoryInTheFileName() {
        Path file = new Book("Sheet1")
                .row("某村2024年5月农村低保发放名册")
                .row("序号", "户主姓名", "身份证号码", "低保证号", "保障人数", null, "领取金额", null, null, null, "领款人签字(章)", "领款时间")
                .row(null, null, null, null, "重点保障人数", "残疾人数", "家庭补差", "重点救助60元", "重点救助100元", "残疾人救助")
                .row(1, "张某", number(1), "DB0001", 1, 0, 420, 60, null, null)
                .row(2, "李某", number(2), "DB0002", null, 1, 1260.5, null, 100, 50)
                .row("合计", null, null, null, 1, 1, 1680.5, 60, 100, 50)
                .row("制表人：王某", null, null, "审核人：", null, null, "（盖章）")
                .save(folder, "农保名册.xlsx");
        Layout layout = Layout.builder()
                .kind(LedgerKind.HOUSEHOLDS)
                .categoryFrom(CategorySource.FILE)
                .build();

        Reading<Household> read = Ledgers.read(
                LedgerReader.households(Ledgers.settings().layout(layout).build()), file);

        assertThat(read.records()).hasSize(2);
        assertThat(read.skipped())
                .containsExactly("1!1 TITLE", "1!2 HEADER", "1!3 HEADER", "1!6 TOTAL", "1!7 SIGNATURE");
        assertThat(read.faultTexts())
                .containsExactly(
                        "1!E3 LEDGER_COLUMN_UNKNOWN",
                        "1!F3 LEDGER_COLUMN_UNKNOWN",
                        "1!H3 LEDGER_COLUMN_UNKNOWN",
                        "1!I3 LEDGER_COLUMN_UNKNOWN",
                        "1!J3 LEDGER_COLUMN_UNKNOWN",
                        "1!4 LEDGER_DAY_TAKEN");
        Recognition recognition = onlyRecognition(read.record(1));
        assertThat(recognition.getCategory()).isEqualTo(AssistanceCategory.DIBAO);
        assertThat(recognition.getWording()).map(Wording::reveal).contains("农保");
        assertThat(recognition.getMonthlyAmount().toOptional()).contains(Yuan.parse("1260.50"));
        assertThat(recognition.getCoveredCount()).isEqualTo(Fact.unknown());
        assertThat(recognition.getValidFrom()).isEqualTo(Ledgers.DAY);
        assertThat(read.record(0).getHeadCount()).isEqualTo(Fact.unknown());
    }

    /** A3: the head in columns of its own, the members below each other in a group of columns. */
    @Test
    void formWithTheMembersBesideTheHead() {
        Path file = new Book("申请审批表")
                .row("户主姓名", "性别", "年龄", "家庭人口", "身份证号码", "成员", null, null, null, null)
                .row(null, null, null, null, null, "姓名", "年龄", "称谓", "身份类别", "身体状况")
                .row("赵某", "男", 52, 3, number(3), "钱某", 50, "妻子", "无业", "慢性病")
                .row(null, null, null, null, null, "赵某某", 17, "儿子", "在校学生", "健康")
                .save(folder, "低保申请.xlsx");

        Reading<Household> read = Ledgers.read(LedgerReader.households(Ledgers.plain()), file);

        assertThat(read.faultTexts()).isEmpty();
        assertThat(read.records()).hasSize(1);
        Household household = read.record(0);
        assertThat(household.getMembers())
                .extracting(Person::getRelation)
                .containsExactly(FamilyRelation.HEAD, FamilyRelation.WIFE, FamilyRelation.SON);
        assertThat(household.getHeadCount().toOptional()).contains(3);
        assertThat(household.getMembers().get(0).getResidentId()).isPresent();
    }

    /** A7: one row a household, names of places, an account. */
    @Test
    void payrollWithAccounts() {
        Path file = Ledgers.csv(
                folder,
                "发放.csv",
                "地区,户主姓名,身份证号,低保证号,起始保障年月,开户银行,账户名称,银行账号",
                "真州镇长江村,孙某," + number(4) + ",A-1,2023-07,某某银行,孙某,6200000000000000001",
                "真州镇三将村,周　某," + number(5) + ",A-2,2023年8月,某某银行,周某,6.2E+18",
                "说明：,,,,,,,",
                "01城市低保 02农村低保,,,,,,,");

        Reading<Household> read = Ledgers.read(LedgerReader.households(Ledgers.plain()), file);

        assertThat(read.records()).hasSize(2);
        assertThat(read.skipped()).containsExactly("1!1 HEADER", "1!4 FOOTNOTE", "1!5 FOOTNOTE");
        assertThat(read.faultTexts())
                .containsExactly(
                        "1!D2 LEDGER_RECOGNITION",
                        "1!E2 LEDGER_RECOGNITION",
                        "1!B3 LEDGER_NAME_GAP",
                        "1!H3 LEDGER_NUMBER_SCIENTIFIC");
        assertThat(read.record(0).getResidence()).isEqualTo(DivisionCode.of("321081100209"));
        assertThat(read.record(0).getBankAccount()).isPresent();
        assertThat(read.record(1).getBankAccount()).isEmpty();
        assertThat(read.record(0).getRecognitions()).isEqualTo(Fact.unknown());
    }

    /** A8: what is publicised names nobody by number. */
    @Test
    void publicityList() {
        Path file = new Book("公示")
                .row("2024年5月公示名单")
                .row("所在县", "仪征市", "所在镇", "真州镇", "所在镇电话", "0514-83440000")
                .row("救助姓名", "救助人所在村屯", "救助类型", "救助人数", "是否近亲属备案")
                .row("沈某", "长江村", "低保户", 2, "否")
                .row("韩某", "三将村", "五保户", 1, "否")
                .save(folder, "公示.xlsx");

        Reading<Household> read = Ledgers.read(LedgerReader.households(Ledgers.plain()), file);

        assertThat(read.records()).hasSize(2);
        assertThat(read.skipped()).containsExactly("1!1 TITLE", "1!2 TITLE", "1!3 HEADER");
        assertThat(read.faultTexts()).containsExactly("1!E3 LEDGER_COLUMN_UNKNOWN", "1!4 LEDGER_DAY_TAKEN");
        assertThat(onlyRecognition(read.record(1)).getCategory()).isEqualTo(AssistanceCategory.TEKUN);
    }

    /** A7, the export: a merged title, a score that nobody knows, notes with the meaning of numbers. */
    @Test
    void exportOfHouseholdsInHardship() {
        Path file = new Book("统计报表")
                .row("统计报表")
                .merge("A1:G1")
                .row("户主姓名", "家庭成员", "人口数量", "救助类型", "家庭地址", "综合得分", "审核标识")
                .row("秦某", "秦某、许某", 2, "02农村低保", "某村3组", 71.5, 1)
                .row("尤某", "尤某", 1, "04", "某村4组", 80, 1)
                .row("说明: 救助类型")
                .row("01城市低保 02农村低保 03集中供养五保户 04分散供养五保户")
                .save(folder, "困难户信息.xlsx");

        Reading<Household> read = Ledgers.read(LedgerReader.households(Ledgers.plain()), file);

        assertThat(read.skipped()).containsExactly("1!1 TITLE", "1!2 HEADER", "1!5 FOOTNOTE", "1!6 FOOTNOTE");
        assertThat(read.faultTexts())
                .containsExactly(
                        "1!F2 LEDGER_COLUMN_UNKNOWN",
                        "1!G2 LEDGER_COLUMN_UNKNOWN",
                        "1!3 LEDGER_DAY_TAKEN",
                        "1!D4 LEDGER_WORD");
        assertThat(onlyRecognition(read.record(0)).getCategory()).isEqualTo(AssistanceCategory.DIBAO);
        assertThat(read.record(1).getRecognitions()).isEqualTo(Fact.unknown());
        assertThat(read.record(1).getMembers()).hasSize(1);
    }

    /** A9: below the family stand those who owe it support, who are no members of it. */
    @Test
    void confirmationWithThoseWhoOweSupport() {
        Path file = new Book("审核确认表")
                .row("低保边缘家庭审核确认表")
                .row("姓名", "身份证", "关系", "年龄", "户口性质", "就业状况")
                .row("何某", number(12), "本人", 60, "农业户口", "务农")
                .row("吕某", numberOfWoman(12), "配偶", 58, "农业户口", "灵活就业")
                .row("赡养义务人")
                .merge("A5:H5")
                .row("姓名", "性别", "年龄", "关系", "职业", "家庭人口", "月收入", "合计")
                .row("何某某", "男", 35, "儿子", "工人", 3, 5000, 5000)
                .row("家庭月总收入", null, null, 1200)
                .save(folder, "审核确认表.xlsx");

        Reading<Household> read = Ledgers.read(LedgerReader.households(Ledgers.plain()), file);

        assertThat(read.records()).hasSize(1);
        assertThat(read.record(0).getMembers()).hasSize(2);
        assertThat(read.skipped())
                .containsExactly(
                        "1!1 TITLE",
                        "1!2 HEADER",
                        "1!5 SECTION",
                        "1!6 OTHER_TABLE",
                        "1!7 OTHER_TABLE",
                        "1!8 OTHER_TABLE");
        assertThat(read.faultTexts()).containsExactly("1!6 LEDGER_OTHER_TABLE");
    }

    /** A11: a file of a system, with identifiers and days, and without a single name. */
    @Test
    void fileOfASystem() {
        Path file = Ledgers.csv(
                folder,
                "救助档案.csv",
                "家庭ID,救助类型,证件号码,户月低保救助金额,分类施保金额,保障起始年月,保障停止年月,签发机关,签发日期,状态标志,录入人",
                Ledgers.line(
                        "F-100",
                        "低保",
                        number(13),
                        "600.00",
                        "60.00",
                        "2023-01",
                        "2023-12",
                        "某某镇",
                        "2023-01-05",
                        "1",
                        "某某"),
                Ledgers.line("F-101", "低保", "", "600.00", "", "2023-01", "", "某某镇", "", "1", "某某"));

        Reading<Household> read = Ledgers.read(LedgerReader.households(Ledgers.plain()), file);

        assertThat(read.records()).hasSize(1);
        assertThat(read.record(0).getId().value()).isEqualTo("F-100");
        Recognition recognition = onlyRecognition(read.record(0));
        assertThat(recognition.getValidUntil()).contains(LocalDate.of(2023, 12, 31));
        assertThat(recognition.getSupplementAmount().toOptional()).contains(Yuan.of(60));
        assertThat(read.faultTexts())
                .containsExactly("1!J1 LEDGER_COLUMN_UNKNOWN", "1!K1 LEDGER_COLUMN_UNKNOWN", "1!3 LEDGER_NOBODY");
    }
}
