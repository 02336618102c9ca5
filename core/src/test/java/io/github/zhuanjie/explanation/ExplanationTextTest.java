package io.github.zhuanjie.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.criterion.Comparison;
import io.github.zhuanjie.criterion.Criteria;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.HouseholdCriterion;
import io.github.zhuanjie.criterion.Threshold;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.eligibility.Assessment;
import io.github.zhuanjie.eligibility.Eligibility;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.eligibility.Prospects;
import io.github.zhuanjie.eligibility.Verdict;
import io.github.zhuanjie.eligibility.Way;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Illness;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.text.Messages;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExplanationTextTest {

    private static final Messages CHINESE = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

    private static final Criterion RULE = Criteria.rule(
            "help-1/conditions",
            "2022-10",
            "仪慈〔2022〕1号 第三条",
            Criteria.allOf(
                    Criteria.expense(ExpenseKind.MEDICAL, Comparison.AT_LEAST, Yuan.parse("5000.00")),
                    Criteria.income(Comparison.AT_MOST, Ratio.parse("1.5")),
                    Criteria.anyOf(Criteria.categoryIn(AssistanceCategory.DIBAO), Criteria.illnessIn(Illness.URAEMIA)),
                    Criteria.anyMember(Criteria.insured())));

    private static Household household(Fact<Yuan> income) {
        Person son = Person.builder()
                .id(PersonId.of("P-2"))
                .relation(FamilyRelation.SON)
                .build();
        Person head = Samples.head()
                .recognitions(Fact.known(List.of()))
                .insured(Fact.known(false))
                .illnesses(Fact.withheld())
                .build();
        return Samples.household(head, son)
                .headCount(Fact.known(4))
                .recognitions(Fact.known(List.of()))
                .annualIncome(income)
                .build();
    }

    private static NeedCase subject(Fact<Yuan> income) {
        return NeedCase.of(household(income), Samples.need().build());
    }

    private static String text(Messages messages, boolean reveal, Assessment assessment) {
        return String.join("\n", new ExplanationText(messages, reveal).lines(assessment));
    }

    private static Assessment open() {
        return new Eligibility(Samples.context()).assess(RULE, subject(Fact.known(Yuan.of(40000))));
    }

    private static Assessment refused() {
        CharityProject project = Samples.project()
                .areas(Set.of(DivisionCode.of("110000")))
                .needKinds(Set.of(NeedKind.EDUCATION))
                .criteria(Criteria.rule(
                        "r",
                        "1",
                        "c",
                        Criteria.allOf(
                                Criteria.income(Comparison.BELOW, Ratio.parse("1")),
                                Criteria.not(Criteria.ageFrom(60)))))
                .build();
        return new Eligibility(Samples.context()).assess(project, subject(Fact.known(Yuan.of(40000))));
    }

    @Test
    void saysAnOpenCaseInEnglish() {
        assertThat(text(ENGLISH, false, open())).isEqualTo("""
                Verdict: undetermined
                Findings:
                  ? all of <help-1/conditions; version 2022-10; 仪慈〔2022〕1号 第三条>
                    ? own medical cost in twelve months at least 5,000.00 yuan; missing: own expense behind the need: own medical cost (not recorded)
                    ✓ income per head and month at most 1.5 times the local subsistence standard; limit for the household and year ***; found: ***
                    ? any of
                      ✗ assistance category: subsistence allowance; found: ***
                      ? diagnosed with uraemia; missing: member P-1: serious illnesses (withheld by the person)
                    ? any member
                      ✗ in basic medical insurance [member P-1]; found: ***
                      ? in basic medical insurance [member P-2]; missing: member P-2: basic medical insurance (not recorded)
                      ? members who are not listed; here: ***; missing: list of the household's members (not complete)
                Each of these would make it eligible, if favourable:
                  1. member P-2: basic medical insurance (not recorded); own expense behind the need: own medical cost (not recorded); member P-1: serious illnesses (withheld by the person)
                  2. list of the household's members (not complete); own expense behind the need: own medical cost (not recorded); member P-1: serious illnesses (withheld by the person)
                Each of these would make it not eligible, if unfavourable:
                  1. own expense behind the need: own medical cost (not recorded)
                  2. member P-1: serious illnesses (withheld by the person)
                  3. member P-2: basic medical insurance (not recorded); list of the household's members (not complete)
                Everything that still matters:
                  member P-2: basic medical insurance (not recorded)
                  list of the household's members (not complete)
                  own expense behind the need: own medical cost (not recorded)
                  member P-1: serious illnesses (withheld by the person)""");
    }

    @Test
    void saysAnOpenCaseInChinese() {
        assertThat(text(CHINESE, false, open())).isEqualTo("""
                结论：无法判断
                逐项判断：
                  ? 全部符合 〔help-1/conditions；版本 2022-10；仪慈〔2022〕1号 第三条〕
                    ? 近十二个月个人自付医疗费达到 5000.00 元；缺少：与需求相关的自付支出：自付医疗费（未登记）
                    ✓ 家庭人均月收入不超过当地低保标准的 1.5 倍；折合全家年收入限额 ***；查得：***
                    ? 任一符合
                      ✗ 属于最低生活保障对象；查得：***
                      ? 患有尿毒症；缺少：成员 P-1：重大疾病情况（本人未同意提供）
                    ? 任一家庭成员
                      ✗ 参加基本医疗保险 ［成员 P-1］；查得：***
                      ? 参加基本医疗保险 ［成员 P-2］；缺少：成员 P-2：是否参加基本医疗保险（未登记）
                      ? 未登记的家庭成员；本例：***；缺少：家庭成员名单（未登记齐全）
                补齐下列任一组信息且结果有利的，即可判定符合条件：
                  1. 成员 P-2：是否参加基本医疗保险（未登记）；与需求相关的自付支出：自付医疗费（未登记）；成员 P-1：重大疾病情况（本人未同意提供）
                  2. 家庭成员名单（未登记齐全）；与需求相关的自付支出：自付医疗费（未登记）；成员 P-1：重大疾病情况（本人未同意提供）
                补齐下列任一组信息且结果不利的，即可判定不符合条件：
                  1. 与需求相关的自付支出：自付医疗费（未登记）
                  2. 成员 P-1：重大疾病情况（本人未同意提供）
                  3. 成员 P-2：是否参加基本医疗保险（未登记）；家庭成员名单（未登记齐全）
                仍有影响的全部信息：
                  成员 P-2：是否参加基本医疗保险（未登记）
                  家庭成员名单（未登记齐全）
                  与需求相关的自付支出：自付医疗费（未登记）
                  成员 P-1：重大疾病情况（本人未同意提供）""");
    }

    @Test
    void saysARefusalInEnglish() {
        assertThat(text(ENGLISH, false, refused())).isEqualTo("""
                Verdict: not eligible
                Findings:
                  ✗ all of
                    ✗ helps at this place
                    ✗ helps with this kind of need; here: ***
                    ✓ open on the day
                    ✓ can be had by a person or family; here: individual application
                    ✗ all of <r; version 1; c>
                      ✗ income per head and month below the local subsistence standard; limit for the household and year ***; found: ***
                      ? not
                        ? age at least 60; missing: member P-1: date of birth (not recorded)
                    ✓ standard is published and gives a sum
                Each of these would make it eligible:
                  1. would have to hold: helps at this place; would have to hold: helps with this kind of need; would have to hold: income per head and month below the local subsistence standard; member P-1: date of birth (not recorded)""");
    }

    @Test
    void saysARefusalInChineseAndRevealsOnlyIfAsked() {
        assertThat(text(CHINESE, true, refused())).isEqualTo("""
                结论：不符合条件
                逐项判断：
                  ✗ 全部符合
                    ✗ 居住地在项目服务区域内
                    ✗ 需求属于项目帮扶内容；本例：医疗
                    ✓ 当日在项目开放期内
                    ✓ 项目受理个人或家庭申请；本例：个人申请
                    ✗ 全部符合 〔r；版本 1；c〕
                      ✗ 家庭人均月收入低于当地低保标准；折合全家年收入限额 38400.00 元；查得：40000.00 元
                      ? 以下情形不成立
                        ? 年龄满60周岁；缺少：成员 P-1：出生日期（未登记）
                    ✓ 帮扶标准已公布且可以算出金额
                下列任一组情况发生变化后，即符合条件：
                  1. 须变为符合：居住地在项目服务区域内；须变为符合：需求属于项目帮扶内容；须变为符合：家庭人均月收入低于当地低保标准；成员 P-1：出生日期（未登记）""");
    }

    @Test
    void anEligibleCaseHasNothingMoreToSay() {
        Assessment assessment =
                new Eligibility(Samples.context()).assess(Samples.project().build(), Samples.plainCase());
        assertThat(text(ENGLISH, false, assessment)).isEqualTo("""
                Verdict: eligible
                Findings:
                  ✓ all of
                    ✓ helps at this place
                    ✓ helps with this kind of need; here: ***
                    ✓ open on the day
                    ✓ can be had by a person or family; here: individual application
                    ✓ living in 江苏省扬州市仪征市 (321081); found: ***
                    ✓ standard is published and gives a sum""");
    }

    @Test
    void whatCannotBeTurnedIsSaidToBeSo() {
        NeedCase subject = NeedCase.of(
                Samples.household(Samples.head().illnesses(Fact.known(Set.of())).build())
                        .build(),
                Samples.need().build());
        Eligibility eligibility = new Eligibility(Samples.context());
        Assessment no = eligibility.assess(Criteria.illnessIn(Illness.URAEMIA), subject);
        assertThat(text(ENGLISH, false, no)).endsWith("Nothing that can change or be learnt would make it eligible.");
        Criterion both = Criteria.allOf(Criteria.insured(), Criteria.not(Criteria.insured()));
        Assessment open = eligibility.assess(both, subject);
        assertThat(text(CHINESE, false, open)).contains("没有可以补充的信息能使其符合条件。");
    }

    @Test
    void ofManyWaysTheBestAreShown() {
        Criterion[] parts = java.util.stream.IntStream.range(0, 12)
                .mapToObj(i -> Criteria.judgement("point " + i))
                .toArray(Criterion[]::new);
        Assessment assessment = new Eligibility(Samples.context()).assess(Criteria.anyOf(parts), Samples.plainCase());
        List<String> lines = new ExplanationText(ENGLISH, false).lines(assessment);
        assertThat(lines).contains("  10. judgement by a person: point 7", "  There are more ways than are listed.");
        assertThat(lines).noneMatch(line -> line.startsWith("  11."));
    }

    private static Prospects withWays(List<Way> ways, boolean isComplete) {
        return new Prospects(ways, List.of(), List.of(), isComplete);
    }

    @Test
    void whatWasNotSearchedThroughIsNotSaidToBeAll() {
        Way insurance = Prospects.of(open().finding()).toEligible().get(0);
        ExplanationText text = new ExplanationText(ENGLISH, false);
        String more = "  There are more ways than are listed.";
        for (Verdict verdict : List.of(Verdict.NOT_ELIGIBLE, Verdict.UNDETERMINED)) {
            assertThat(text.prospects(verdict, withWays(List.of(insurance), false)))
                    .contains(more);
            assertThat(text.prospects(verdict, withWays(List.of(insurance), true)))
                    .doesNotContain(more);
            assertThat(text.prospects(verdict, withWays(Collections.nCopies(10, insurance), true)))
                    .doesNotContain(more);
            assertThat(text.prospects(verdict, withWays(Collections.nCopies(11, insurance), true)))
                    .contains(more);
            assertThat(text.prospects(verdict, withWays(List.of(), false)))
                    .doesNotContain(more)
                    .first()
                    .asString()
                    .endsWith(" was found that would make it eligible, but not everything could be tried.");
            assertThat(new ExplanationText(CHINESE, false).prospects(verdict, withWays(List.of(), false)))
                    .first()
                    .asString()
                    .startsWith("未找到能使其符合条件的")
                    .endsWith("但未能逐一查遍。");
        }
    }

    @Test
    void localFiguresAndAidAreSaid() {
        EvaluationContext bare = Samples.contextWithoutStandards();
        Criterion rule = Criteria.allOf(
                Criteria.income(Comparison.AT_MOST, Ratio.parse("1.5")),
                new HouseholdCriterion.AssetsPerHead(
                        Comparison.AT_MOST, new Threshold.TimesStandard(Ratio.parse("24"))),
                new HouseholdCriterion.RigidExpense(
                        ExpenseKind.MEDICAL, Comparison.ABOVE, new Threshold.TimesStandard(Ratio.parse("2"))),
                new HouseholdCriterion.RigidShareAboveLocalRatio(),
                Criteria.membersAtLeast(2, Criteria.insured()),
                Criteria.atLeast(1, Criteria.insured()));
        NeedCase subject = subject(Fact.known(Yuan.of(40000)));
        assertThat(text(ENGLISH, false, new Eligibility(bare).assess(rule, subject)))
                .isEqualTo("""
                Verdict: not eligible
                Findings:
                  ✗ all of
                    ? income per head and month at most 1.5 times the local subsistence standard; missing: local subsistence standard: 江苏省扬州市仪征市, 2024-05-20 (local standard or rule unknown)
                    ? financial assets per head at most 24 times the local subsistence standard; missing: financial assets (not recorded), local subsistence standard: 江苏省扬州市仪征市, 2024-05-20 (local standard or rule unknown)
                    ? own medical cost of the household in twelve months above 2 times the local subsistence standard; missing: own expense of the household: own medical cost (not recorded), local subsistence standard: 江苏省扬州市仪征市, 2024-05-20 (local standard or rule unknown)
                    ? rigid expenditure above the local share of income; missing: own expense of the household: loss by accident or disaster (not recorded), own expense of the household: rehabilitation cost (not recorded), own expense of the household: education cost (not recorded), own expense of the household: basic living cost (not recorded), own expense of the household: own medical cost (not recorded), own expense of the household: other necessary expense (not recorded), local share of rigid expenditure: 江苏省扬州市仪征市, 2024-05-20 (local standard or rule unknown)
                    ? number of members: at least 2
                      ✗ in basic medical insurance [member P-1]; found: ***
                      ? in basic medical insurance [member P-2]; missing: member P-2: basic medical insurance (not recorded)
                      ? members who are not listed; here: ***; missing: list of the household's members (not complete)
                    ✗ at least so many hold: 1
                      ✗ in basic medical insurance; found: ***
                Each of these would make it eligible:
                  1. would have to hold: in basic medical insurance; list of the household's members (not complete); own expense of the household: loss by accident or disaster (not recorded); own expense of the household: rehabilitation cost (not recorded); own expense of the household: education cost (not recorded); own expense of the household: basic living cost (not recorded); own expense of the household: own medical cost (not recorded); own expense of the household: other necessary expense (not recorded); financial assets (not recorded); local subsistence standard: 江苏省扬州市仪征市, 2024-05-20 (local standard or rule unknown); local share of rigid expenditure: 江苏省扬州市仪征市, 2024-05-20 (local standard or rule unknown)
                  2. would have to hold: in basic medical insurance [member P-1]; would have to hold: in basic medical insurance; member P-2: basic medical insurance (not recorded); own expense of the household: loss by accident or disaster (not recorded); own expense of the household: rehabilitation cost (not recorded); own expense of the household: education cost (not recorded); own expense of the household: basic living cost (not recorded); own expense of the household: own medical cost (not recorded); own expense of the household: other necessary expense (not recorded); financial assets (not recorded); local subsistence standard: 江苏省扬州市仪征市, 2024-05-20 (local standard or rule unknown); local share of rigid expenditure: 江苏省扬州市仪征市, 2024-05-20 (local standard or rule unknown)""");
        assertThat(text(ENGLISH, false, new Eligibility(Samples.context()).assess(rule, subject)))
                .contains("limit for the household ***", "limit 1,600.00 yuan")
                .doesNotContain("76,800");
        assertThat(text(ENGLISH, true, new Eligibility(Samples.context()).assess(rule, subject)))
                .contains("limit for the household 76,800.00 yuan", "here: 2; missing");
    }

    @Test
    void everythingFoundIsMaskedUnlessAsked() {
        String masked = text(ENGLISH, false, refused()) + text(CHINESE, false, open());
        assertThat(masked).contains("***").doesNotContain("40,000", "40000");
        assertThat(text(ENGLISH, true, refused()))
                .contains("found: 40,000.00 yuan")
                .doesNotContain("***");
    }

    @Test
    void requiresALanguage() {
        assertThatNullPointerException()
                .isThrownBy(() -> new ExplanationText(null, false))
                .withMessage("messages");
        assertThatNullPointerException()
                .isThrownBy(() -> new FindingText(null, true))
                .withMessage("messages");
    }
}
