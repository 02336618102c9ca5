package io.github.zhuanjie.explanation;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.OpaqueValue;
import io.github.zhuanjie.criterion.AgeLimit;
import io.github.zhuanjie.criterion.AidSource;
import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.criterion.Comparison;
import io.github.zhuanjie.criterion.Criteria;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.ExpensePeriod;
import io.github.zhuanjie.criterion.HouseholdCriterion;
import io.github.zhuanjie.criterion.NeedCriterion;
import io.github.zhuanjie.criterion.PersonCriterion;
import io.github.zhuanjie.criterion.StackingPeriod;
import io.github.zhuanjie.criterion.Threshold;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.Settlement;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.identity.Sex;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.HardshipEvent;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.person.AgeDayRule;
import io.github.zhuanjie.person.DisabilityKind;
import io.github.zhuanjie.person.DisabilityLevel;
import io.github.zhuanjie.person.EmploymentStatus;
import io.github.zhuanjie.person.Illness;
import io.github.zhuanjie.person.SelfCareLevel;
import io.github.zhuanjie.person.StudentStage;
import io.github.zhuanjie.person.WorkCapacity;
import java.time.Period;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Criteria of every kind, with their words. */
final class EveryCriterion {

    private static final DivisionCode YIZHENG = DivisionCode.of("321081");
    private static final Criterion MINOR = Criteria.ageUnder(18);
    private static final Criterion INSURED = Criteria.insured();

    private EveryCriterion() {}

    /** Words of a rule: Chinese, then English. */
    record Said(Criterion rule, String chinese, String english) {}

    static Said[] all() {
        return new Said[] {
            new Said(
                    Criteria.expense(ExpenseKind.MEDICAL, Comparison.AT_LEAST, Yuan.parse("5000.00")),
                    "近十二个月个人自付医疗费达到 5000.00 元",
                    "own medical cost in twelve months at least 5,000.00 yuan"),
            new Said(
                    new NeedCriterion.Expense(
                            ExpenseKind.MEDICAL_IN_POLICY,
                            ExpensePeriod.SINGLE,
                            Comparison.ABOVE,
                            new Threshold.TimesDisposableIncome(Ratio.parse("0.5"))),
                    "单次个人政策范围内自付医疗费超过当地上年度人均可支配收入的 0.5 倍",
                    "own share of in-policy medical cost on one bill above 0.5 times the local disposable income per head of"
                            + " last year"),
            new Said(
                    Criteria.income(Comparison.AT_MOST, Ratio.parse("1.5")),
                    "家庭人均月收入不超过当地低保标准的 1.5 倍",
                    "income per head and month at most 1.5 times the local subsistence standard"),
            new Said(
                    Criteria.income(Comparison.BELOW, Ratio.parse("1")),
                    "家庭人均月收入低于当地低保标准",
                    "income per head and month below the local subsistence standard"),
            new Said(
                    new HouseholdCriterion.IncomePerHead(
                            Comparison.BELOW, new Threshold.TimesDisposableIncome(Ratio.parse("1"))),
                    "家庭人均年收入低于当地上年度人均可支配收入",
                    "income per head and year below the local disposable income per head of last year"),
            new Said(
                    Criteria.categoryIn(AssistanceCategory.DIBAO, AssistanceCategory.ORPHAN),
                    "属于最低生活保障对象或孤儿",
                    "assistance category: subsistence allowance or orphan"),
            new Said(
                    new PersonCriterion.CategoryLeft(Set.of(AssistanceCategory.TEKUN), Period.ofYears(2)),
                    "曾为特困人员，退出未满2年，现未重新纳入",
                    "left the assistance category within 2 years, and not in it now: extreme hardship"),
            new Said(
                    new PersonCriterion.CategoryLeft(Set.of(AssistanceCategory.TEKUN), Period.of(1, 1, 10)),
                    "曾为特困人员，退出未满1年1个月10日，现未重新纳入",
                    "left the assistance category within 1 year 1 month 10 days, and not in it now: extreme hardship"),
            new Said(MINOR, "年龄未满18周岁", "age below 18"),
            new Said(
                    new PersonCriterion.Age(
                            Optional.of(new AgeLimit(14, true)),
                            Optional.of(new AgeLimit(60, true)),
                            AgeDayRule.DAY_AFTER_BIRTHDAY),
                    "年龄满14周岁且不超过60周岁（生日次日满周岁）",
                    "age at least 14 and at most 60 (from the day after the birthday)"),
            new Said(
                    new PersonCriterion.Age(
                            Optional.of(new AgeLimit(60, false)), Optional.empty(), AgeDayRule.ON_BIRTHDAY),
                    "年龄超过60周岁",
                    "age above 60"),
            new Said(new PersonCriterion.SexIs(Sex.FEMALE), "性别为女", "sex: female"),
            new Said(new PersonCriterion.ChineseNational(), "中国籍", "Chinese national"),
            new Said(
                    Criteria.disabilityAtLeast(DisabilityLevel.LEVEL_2),
                    "二级残疾及以上",
                    "disability level 2 or more severe"),
            new Said(
                    new PersonCriterion.DisabilityAtLeast(DisabilityLevel.LEVEL_4, Set.of(DisabilityKind.VISUAL)),
                    "四级残疾及以上，类别为视力残疾",
                    "disability level 4 or more severe, kind: visual disability"),
            new Said(
                    new PersonCriterion.SelfCareIn(Set.of(SelfCareLevel.NONE)),
                    "完全丧失生活自理能力",
                    "unable to care for themselves"),
            new Said(
                    Criteria.illnessIn(Illness.BLOOD_DISEASE, Illness.URAEMIA),
                    "患有血液病或尿毒症",
                    "diagnosed with blood disease or uraemia"),
            new Said(
                    new PersonCriterion.WorkCapacityIn(
                            EnumSet.of(WorkCapacity.FULL, WorkCapacity.PARTIAL, WorkCapacity.NONE)),
                    "有劳动能力、部分丧失劳动能力或无劳动能力",
                    "able to work, partly able to work or unable to work"),
            new Said(Criteria.studentIn(StudentStage.TERTIARY), "就学阶段为大专及以上", "schooling: college or university"),
            new Said(INSURED, "参加基本医疗保险", "in basic medical insurance"),
            new Said(new PersonCriterion.WorkCapacityIn(Set.of(WorkCapacity.NONE)), "无劳动能力", "unable to work"),
            new Said(
                    new PersonCriterion.EmploymentIn(Set.of(EmploymentStatus.FARMER)), "就业状况为农民", "employment: farmer"),
            new Said(Criteria.hukouIn(YIZHENG), "户籍在江苏省扬州市仪征市（321081）", "hukou in 江苏省扬州市仪征市 (321081)"),
            new Said(Criteria.residenceIn(DivisionCode.NATIONWIDE), "居住在全国（000000）", "living in 全国 (000000)"),
            new Said(new HouseholdCriterion.SettlementIs(Settlement.RURAL), "农村家庭", "household: rural"),
            new Said(
                    new HouseholdCriterion.HeadCount(3, Optional.empty()),
                    "家庭人口至少3人",
                    "people in the household: at least 3"),
            new Said(
                    new HouseholdCriterion.HeadCount(0, Optional.of(5)),
                    "家庭人口至多5人",
                    "people in the household: at most 5"),
            new Said(
                    new HouseholdCriterion.HeadCount(3, Optional.of(5)), "家庭人口3至5人", "people in the household: 3 to 5"),
            new Said(new HouseholdCriterion.HeadCount(1, Optional.of(1)), "家庭人口1人", "people in the household: 1"),
            new Said(
                    new HouseholdCriterion.IncomeWithinLocalMultiple(),
                    "家庭人均收入在当地低保边缘认定标准以内",
                    "income per head within the local multiple of the subsistence standard"),
            new Said(
                    new HouseholdCriterion.RigidExpense(
                            ExpenseKind.EDUCATION, Comparison.ABOVE, new Threshold.Amount(Yuan.parse("1234567.80"))),
                    "近十二个月家庭教育支出超过 1234567.80 元",
                    "education cost of the household in twelve months above 1,234,567.80 yuan"),
            new Said(
                    new HouseholdCriterion.RigidShareAboveLocalRatio(),
                    "刚性支出占家庭收入的比例超过当地标准",
                    "rigid expenditure above the local share of income"),
            new Said(
                    new HouseholdCriterion.AssetsPerHead(
                            Comparison.AT_MOST, new Threshold.TimesStandard(Ratio.parse("24"))),
                    "家庭人均金融资产不超过当地低保标准的 24 倍",
                    "financial assets per head at most 24 times the local subsistence standard"),
            new Said(new HouseholdCriterion.DwellingsAtMost(1), "住房不超过1套", "dwellings: at most 1"),
            new Said(new HouseholdCriterion.VehiclesAtMost(0), "机动车不超过0辆", "motor vehicles: at most 0"),
            new Said(new NeedCriterion.KindIn(Set.of(NeedKind.MEDICAL)), "需求类型为医疗", "need: medical cost"),
            new Said(
                    Criteria.eventIn(HardshipEvent.FIRE, HardshipEvent.EXPLOSION),
                    "突发事件为火灾或爆炸",
                    "sudden event: fire or explosion"),
            new Said(
                    new NeedCriterion.EventIn(Set.of(HardshipEvent.FIRE), Optional.of(Period.ofMonths(6))),
                    "6个月内的突发事件为火灾",
                    "sudden event within 6 months: fire"),
            new Said(Criteria.afterGovernmentAid(), "该需求此前已获政府救助", "government aid for the need was given before"),
            new Said(
                    new NeedCriterion.AidReceived(
                            Optional.empty(), Set.of(), BenefitScope.HOUSEHOLD, StackingPeriod.LIFETIME),
                    "此前已获救助或帮扶（按户；终身）",
                    "any aid given before (each household; ever)"),
            new Said(
                    new NeedCriterion.AidReceived(
                            Optional.of(AidSource.CHARITY),
                            Set.of(ProjectId.of("b"), ProjectId.of("a")),
                            BenefitScope.PERSON,
                            StackingPeriod.ILLNESS),
                    "此前已获慈善帮扶（按人；同一病种），项目：a、b",
                    "charity aid given before (each person; the same illness), project: a, b"),
            new Said(
                    Criteria.allOf(MINOR, Criteria.anyOf(INSURED, Criteria.not(Criteria.judgement("确有困难")))),
                    "同时符合：年龄未满18周岁；（符合下列之一：参加基本医疗保险；不符合：需人工判断：确有困难）",
                    "all of: age below 18; (any of: in basic medical insurance; not: a person judges: 确有困难)"),
            new Said(
                    Criteria.atLeast(2, INSURED, MINOR, INSURED),
                    "至少符合下列2项：参加基本医疗保险；年龄未满18周岁；参加基本医疗保险",
                    "at least 2 of: in basic medical insurance; age below 18; in basic medical insurance"),
            new Said(
                    Criteria.anyMember(Criteria.rule("r", "1", "c", Criteria.allOf(MINOR, INSURED))),
                    "有家庭成员符合：（同时符合：年龄未满18周岁；参加基本医疗保险）",
                    "a member of the household: (all of: age below 18; in basic medical insurance)"),
            new Said(
                    Criteria.allMembers(MINOR, INSURED),
                    "凡符合“年龄未满18周岁”的家庭成员（且至少有一名），均符合：参加基本医疗保险",
                    "every member of the household with [age below 18], of whom there is at least one: in basic medical insurance"),
            new Said(
                    Criteria.membersAtLeast(2, MINOR),
                    "家庭成员中有至少2人符合：年龄未满18周岁",
                    "at least 2 members of the household: age below 18"),
            new Said(
                    new Criterion.Unrecognized(
                            new OpaqueValue.Members(Map.of("type", new OpaqueValue.Text("MOON_PHASE")))),
                    "本版本不识别的规则：MOON_PHASE",
                    "a rule of a kind that is not known here: MOON_PHASE")
        };
    }
}
