package io.github.zhuanjie.ledger;

import static io.github.zhuanjie.ledger.Ledgers.number;
import static io.github.zhuanjie.ledger.Ledgers.numberOfWoman;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.aid.AidForm;
import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.charity.Benefit;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.ProjectCategory;
import io.github.zhuanjie.criterion.AidSource;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.ledger.Ledgers.Book;
import io.github.zhuanjie.ledger.Ledgers.Reading;
import io.github.zhuanjie.ledger.layout.Layout;
import io.github.zhuanjie.ledger.layout.LedgerKind;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.need.Urgency;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ledgers of needs, of aid and of supply, each as an office would have it, with the faults one would expect. */
class OtherLedgersTest {

    private static final Object[] NEEDS = {
        "序号", "区划", "户主姓名", "身份证号", "家庭人口", "救助类别", "需求人姓名", "与户主关系", "困难类型", "需求类别", "需求描述", "已享受政府救助", "缺口金额", "紧急程度",
        "是否同意转介", "同意日期", "登记人", "登记日期"
    };

    @TempDir
    private Path folder;

    /** B2, joined to the households that a roster named. */
    @Test
    void needsAreOfTheHouseholdsThatTheRosterNamed() {
        Path roster = Ledgers.csv(
                folder,
                "名册.csv",
                "姓名,与户主关系,身份证号",
                Ledgers.line("赵某", "户主", number(1)),
                Ledgers.line("钱某", "配偶", numberOfWoman(1)));
        Path list = new Book("需求清单")
                .row("需求清单")
                .row(NEEDS)
                .row(
                        1,
                        "真州镇",
                        "赵某",
                        number(1),
                        2,
                        "低保",
                        "钱某",
                        "配偶",
                        "因病支出型",
                        "助医",
                        "需长期透析",
                        "是",
                        12000,
                        "紧急",
                        "是",
                        LocalDate.of(2024, 5, 2),
                        "孙某",
                        LocalDate.of(2024, 5, 3))
                .row(
                        2,
                        "真州镇",
                        "赵某",
                        number(1),
                        2,
                        "低保",
                        "赵某",
                        "本人",
                        "其他",
                        "生活困难",
                        null,
                        null,
                        "1.2万元",
                        "一般",
                        null,
                        null,
                        "孙某",
                        "2024年5月3日")
                .row(
                        3, "真州镇", "李某", null, 2, "低保", "李某", "本人", "其他", "助学", null, null, null, null, null, null, "孙某",
                        null)
                .row(
                        4, "真州镇", "周某", number(2), 1, "低保", "周某", "本人", "其他", "看电影", null, null, null, null, null, null,
                        "孙某", null)
                .save(folder, "需求清单.xlsx");

        Household household =
                Ledgers.read(LedgerReader.households(Ledgers.plain()), roster).record(0);
        Reading<Need> read = Ledgers.read(LedgerReader.needs(Ledgers.plain()), list);

        assertThat(read.faultTexts())
                .containsExactly(
                        "1!M4 LEDGER_AMOUNT_TEN_THOUSANDS",
                        "1!D5 LEDGER_HOUSEHOLD",
                        "1!R5 LEDGER_DAY_TAKEN",
                        "1!J6 LEDGER_WORD",
                        "1!R6 LEDGER_DAY_TAKEN");
        assertThat(read.records()).hasSize(2);
        Need need = read.record(0);
        assertThat(need.getHousehold()).isEqualTo(household.getId());
        assertThat(need.getPerson()).isEqualTo(household.getMembers().get(1).getId());
        assertThat(need.getKind()).isEqualTo(NeedKind.MEDICAL);
        assertThat(need.getUrgency()).isEqualTo(Urgency.URGENT);
        assertThat(need.getGovernmentAidReceived().toOptional()).contains(true);
        assertThat(read.record(1).getPerson())
                .isEqualTo(household.getMembers().get(0).getId());
        assertThat(read.record(1).getGap().toOptional()).contains(Yuan.of(12_000));
    }

    @Test
    void aPersonIsFoundByNumberAmongKnownHouseholds() {
        Path roster = Ledgers.csv(
                folder,
                "roster.csv",
                "家庭编号,姓名,与户主关系,身份证号",
                Ledgers.line("H-1", "赵某", "户主", number(1)),
                Ledgers.line("H-1", "钱某", "配偶", numberOfWoman(1)));
        HouseholdIndex index = new HouseholdIndex();
        Household household =
                Ledgers.read(LedgerReader.households(Ledgers.plain()), roster).record(0);
        index.add(household);
        Path list = Ledgers.csv(
                folder, "needs.csv", "姓名,身份证号,需求类别,登记日期", Ledgers.line("钱某", numberOfWoman(1), "助医", "2024-05-01"));

        Reading<Need> read = Ledgers.read(
                LedgerReader.needs(Ledgers.settings().households(index).build()), list);

        assertThat(read.faultTexts()).isEmpty();
        assertThat(read.record(0).getHousehold().value()).isEqualTo("H-1");
        assertThat(read.record(0).getPerson())
                .isEqualTo(household.getMembers().get(1).getId());
    }

    /** A4: what a charity gave before the New Year; who gave it stands in the title alone. */
    @Test
    void aidOfACharity() {
        Path file = new Book("台账")
                .row("某某慈善总会送温暖救助台账")
                .row("救助人姓名", "住址", "身份证号", "救助物资明细及金额", "联系电话", "签字摁手印")
                .row("吴某", "真州镇长江村1组", number(3), "大米1袋、食用油1桶，价值200元", 13800000000L, null)
                .row("郑某", "真州镇长江村2组", number(4) + "'", "棉被1床", "无", null)
                .save(folder, "送温暖.xlsx");
        Layout layout = Layout.builder()
                .kind(LedgerKind.AID)
                .constants(
                        Map.of("source", "慈善帮扶", "provider", "某某慈善总会", "needKind", "基本生活", "decidedOn", "2024-01-30"))
                .build();

        Reading<AidRecord> read =
                Ledgers.read(LedgerReader.aid(Ledgers.settings().layout(layout).build()), file);

        assertThat(read.faultTexts())
                .containsExactly(
                        "1!C3 LEDGER_TAKEN_FOR_HEAD",
                        "1!3 LEDGER_FORM_TAKEN",
                        "1!C4 LEDGER_TRIMMED",
                        "1!C4 LEDGER_TAKEN_FOR_HEAD");
        assertThat(read.records()).hasSize(2);
        AidRecord aid = read.record(0);
        assertThat(aid.getSource()).isEqualTo(AidSource.CHARITY);
        assertThat(aid.getForm()).isEqualTo(AidForm.GOODS);
        assertThat(aid.getGoods()).isPresent();
        assertThat(aid.getAmount().toOptional()).isEmpty();
        assertThat(aid.getDecidedOn()).isEqualTo(LocalDate.of(2024, 1, 30));
    }

    @Test
    void aidWithoutWhoGaveItMakesNoRecord() {
        Path file =
                Ledgers.csv(folder, "aid.csv", "姓名,身份证号,救助金额,救助日期", Ledgers.line("王某", number(5), "500", "2024-05-01"));

        Reading<AidRecord> read = Ledgers.read(LedgerReader.aid(Ledgers.plain()), file);

        assertThat(read.records()).isEmpty();
        assertThat(read.faults())
                .filteredOn(CellFault::isError)
                .extracting(CellFault::code)
                .containsExactly("LEDGER_REQUIRED", "LEDGER_REQUIRED");
    }

    /** B1. */
    @Test
    void supplyList() {
        Path file = new Book("供给清单")
                .row(
                        "序号",
                        "项目编号",
                        "项目名称",
                        "慈善组织名称",
                        "统一社会信用代码",
                        "登记机关",
                        "公开募捐资格",
                        "项目类别",
                        "帮扶方式",
                        "适用区划",
                        "帮扶对象类别",
                        "申请条件",
                        "帮扶标准",
                        "封顶额",
                        "名额/预算",
                        "已用",
                        "起止日期",
                        "受理方式",
                        "所需材料",
                        "简化程序",
                        "联系人",
                        "联系电话",
                        "信息更新日期",
                        "状态")
                .row(
                        1,
                        "YZ-001",
                        "某某助医项目",
                        "某某慈善总会",
                        null,
                        "某某市民政局",
                        "是",
                        "助医",
                        "资金",
                        "真州镇、新集镇",
                        "低保",
                        "患重病",
                        "每人5000元",
                        "5000元",
                        "20万元",
                        null,
                        "2024-01-01至2024-12-31",
                        "个人申请",
                        "身份证、病历",
                        "否",
                        "冯某",
                        "0514-83440000",
                        "2024-05-01",
                        "进行中")
                .row(
                        2, null, "某某助学项目", "某某基金会", null, null, null, "助学", "资金", "全市", null, null, null, null, "50名",
                        null, "长期", null, null, null, null, null, null, null)
                .row(
                        3, null, "某某敬老项目", "某某基金会", null, null, null, "助老", "服务", "月球镇", null, null, null, null, null,
                        null, null, null, null, null, null, null, null, null)
                .save(folder, "供给清单.xlsx");

        Reading<CharityProject> read = Ledgers.read(LedgerReader.supply(Ledgers.plain()), file);

        assertThat(read.faultTexts())
                .containsExactly(
                        "1!O2 LEDGER_AMOUNT_TEN_THOUSANDS",
                        "1!2 LEDGER_MODE_TAKEN",
                        "1!4 LEDGER_REQUIRED",
                        "1!J4 LEDGER_DIVISION_NAME");
        assertThat(read.records()).hasSize(2);
        CharityProject project = read.record(0);
        assertThat(project.getId().value()).isEqualTo("YZ-001");
        assertThat(project.getAreas())
                .containsExactlyInAnyOrder(DivisionCode.of("321081100"), DivisionCode.of("321081103"));
        assertThat(project.getNeedKinds()).containsExactly(NeedKind.MEDICAL);
        assertThat(project.getCategories()).containsExactly(ProjectCategory.MEDICAL);
        assertThat(project.getCapacity().orElseThrow().getBudget()).contains(Yuan.of(200_000));
        assertThat(project.getValidUntil()).contains(LocalDate.of(2024, 12, 31));
        assertThat(read.record(1).getCapacity().orElseThrow().getPlaces()).contains(50);
        assertThat(project.getBenefit()).isEqualTo(java.util.Optional.<Benefit>empty());
    }

    /** A13: what the pages of charities say of a project, in a list of them. */
    @Test
    void projectsAsTheirPagesSay() {
        Path file = new Book("慈善项目")
                .row("项目编号", "项目名称", "实施单位", "项目性质", "救助范围", "救助对象", "救助标准", "救助程序", "项目预算", "项目周期", "项目背景", "社会效益")
                .row(
                        "P-1",
                        "某某助学项目",
                        "某某慈善会",
                        "助学",
                        "全市",
                        "低保家庭学生",
                        "每人3000元",
                        "个人申请",
                        "30万元",
                        "2024-01-01至2024-12-31",
                        "略",
                        "略")
                .row("P-2", "某某项目", "某某慈善会", "看电影", "全市", null, null, null, "若干", null, null, null)
                .save(folder, "慈善项目.xlsx");

        Reading<CharityProject> read = Ledgers.read(LedgerReader.supply(Ledgers.plain()), file);

        assertThat(read.records()).hasSize(1);
        assertThat(read.record(0).getCapacity().orElseThrow().getBudget()).contains(Yuan.of(300_000));
        assertThat(read.record(0).getNeedKinds()).containsExactly(NeedKind.EDUCATION);
        assertThat(read.faultTexts())
                .containsExactly(
                        "1!L1 LEDGER_COLUMN_UNKNOWN",
                        "1!I2 LEDGER_AMOUNT_TEN_THOUSANDS",
                        "1!2 LEDGER_MODE_TAKEN",
                        "1!D3 LEDGER_WORD",
                        "1!3 LEDGER_REQUIRED",
                        "1!I3 LEDGER_CAPACITY");
    }
}
