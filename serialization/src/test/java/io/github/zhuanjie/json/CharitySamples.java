package io.github.zhuanjie.json;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.charity.ApplicationMode;
import io.github.zhuanjie.charity.Benefit;
import io.github.zhuanjie.charity.Capacity;
import io.github.zhuanjie.charity.CharityOrganization;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.DeductibleRule;
import io.github.zhuanjie.charity.ProjectCategory;
import io.github.zhuanjie.charity.Provenance;
import io.github.zhuanjie.charity.ShareOfExpense;
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
import io.github.zhuanjie.criterion.RuleReference;
import io.github.zhuanjie.criterion.StackingPeriod;
import io.github.zhuanjie.criterion.Threshold;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.Settlement;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.identity.Sex;
import io.github.zhuanjie.identity.UnifiedSocialCreditCode;
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
import io.github.zhuanjie.supply.SupplyList;
import io.github.zhuanjie.supply.SupplyListId;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Supply lists and everything in them. */
final class CharitySamples {

    private CharitySamples() {}

    static List<Object> all() {
        return Stream.of(criteria(), benefits(), supply()).flatMap(List::stream).toList();
    }

    private static List<Object> criteria() {
        Criterion insured = new PersonCriterion.Insured();
        return List.of(
                new AgeLimit(18, false),
                new RuleReference("r-1", Optional.of("2024"), Optional.of("苏民助〔2024〕4号三")),
                new Threshold.Amount(Yuan.of(500)),
                new Threshold.TimesStandard(Ratio.parse("1.5")),
                new Threshold.TimesDisposableIncome(Ratio.parse("1")),
                new Criterion.AllOf(List.of(new Criterion.Not(insured), new NeedCriterion.AfterGovernmentAid())),
                new Criterion.AnyOf(List.of(insured)),
                new Criterion.Not(insured),
                new Criterion.AnyMember(insured),
                new PersonCriterion.CategoryIn(Set.of(AssistanceCategory.ORPHAN, AssistanceCategory.DIBAO)),
                new PersonCriterion.Age(
                        Optional.of(new AgeLimit(6, true)),
                        Optional.of(new AgeLimit(18, true)),
                        AgeDayRule.DAY_AFTER_BIRTHDAY),
                new HouseholdCriterion.Hukou(DivisionCode.of("321081")),
                new HouseholdCriterion.Residence(DivisionCode.of("321081101")),
                new HouseholdCriterion.SettlementIs(Settlement.URBAN),
                Criteria.disabilityAtLeast(severestDisability()),
                new PersonCriterion.IllnessIn(Set.of(Illness.URAEMIA, Illness.LEUKAEMIA)),
                new PersonCriterion.StudentIn(Set.of(StudentStage.TERTIARY)),
                insured,
                Criteria.expense(ExpenseKind.MEDICAL_IN_POLICY, Comparison.AT_LEAST, Yuan.of(5000)),
                Criteria.income(Comparison.AT_MOST, Ratio.parse("1.5")),
                new NeedCriterion.EventIn(Set.of(HardshipEvent.FIRE), Optional.empty()),
                new NeedCriterion.AfterGovernmentAid(),
                new Criterion.Judgement("由评审小组\\\"酌情\"确定"),
                Criteria.atLeast(1, insured),
                Criteria.allMembers(insured, insured),
                new Criterion.MemberCount(1, Optional.of(3), insured),
                Criteria.rule("r-1", "2024", "苏民助〔2024〕4号三", insured),
                new Criterion.Rule(new RuleReference("r-2", Optional.empty(), Optional.empty()), insured),
                new PersonCriterion.CategoryLeft(Set.of(AssistanceCategory.DIBAO), Period.ofYears(2)),
                Criteria.ageUnder(18),
                Criteria.ageFrom(60),
                new PersonCriterion.SexIs(Sex.FEMALE),
                new PersonCriterion.ChineseNational(),
                new PersonCriterion.DisabilityAtLeast(DisabilityLevel.LEVEL_3, Set.of(DisabilityKind.INTELLECTUAL)),
                new PersonCriterion.SelfCareIn(Set.of(SelfCareLevel.NONE)),
                new PersonCriterion.WorkCapacityIn(Set.of(WorkCapacity.NONE)),
                new PersonCriterion.EmploymentIn(Set.of(EmploymentStatus.NOT_WORKING)),
                new HouseholdCriterion.HeadCount(1, Optional.of(1)),
                new HouseholdCriterion.IncomePerHead(
                        Comparison.BELOW, new Threshold.TimesDisposableIncome(Ratio.parse("1"))),
                new HouseholdCriterion.IncomeWithinLocalMultiple(),
                new HouseholdCriterion.RigidExpense(
                        ExpenseKind.EDUCATION, Comparison.ABOVE, new Threshold.Amount(Yuan.of(1000))),
                new HouseholdCriterion.RigidShareAboveLocalRatio(),
                new HouseholdCriterion.AssetsPerHead(
                        Comparison.AT_MOST, new Threshold.TimesStandard(Ratio.parse("24"))),
                new HouseholdCriterion.DwellingsAtMost(1),
                new HouseholdCriterion.VehiclesAtMost(0),
                new NeedCriterion.KindIn(Set.of(NeedKind.MEDICAL)),
                new NeedCriterion.Expense(
                        ExpenseKind.MEDICAL,
                        ExpensePeriod.SINGLE,
                        Comparison.ABOVE,
                        new Threshold.TimesStandard(Ratio.parse("2"))),
                new NeedCriterion.EventIn(Set.of(HardshipEvent.FIRE), Optional.of(Period.ofMonths(6))),
                new NeedCriterion.AidReceived(
                        Optional.of(AidSource.CHARITY),
                        Set.of(ProjectId.of("p-1")),
                        BenefitScope.PERSON,
                        StackingPeriod.ILLNESS));
    }

    private static DisabilityLevel severestDisability() {
        return Arrays.stream(DisabilityLevel.values())
                .filter(level -> level != DisabilityLevel.NONE)
                .findFirst()
                .orElseThrow();
    }

    private static List<Object> benefits() {
        Benefit.Step low = new Benefit.Step(Yuan.of(5000), Yuan.of(1000));
        Benefit.Step high = new Benefit.Step(Yuan.of(20000), Yuan.of(3000));
        return List.of(
                new Benefit.Fixed(Yuan.of(1000)),
                new Benefit.Range(Yuan.of(500), Yuan.of(2000)),
                new Benefit.Goods(Yuan.parse("199.90")),
                new Benefit.Stepped(ExpenseKind.MEDICAL, List.of(low, high)),
                low,
                share(),
                ShareOfExpense.builder()
                        .kind(ExpenseKind.EDUCATION)
                        .putShare(AssistanceCategory.DIBAO, Ratio.parse("1"))
                        .build());
    }

    private static ShareOfExpense share() {
        return ShareOfExpense.builder()
                .kind(ExpenseKind.MEDICAL)
                .putShare(AssistanceCategory.ORPHAN, Ratio.parse("0.8"))
                .putShare(AssistanceCategory.DIBAO, Ratio.parse("0.6"))
                .deductible(Yuan.of(3000))
                .deductibleRule(DeductibleRule.SUBTRACTED)
                .cap(Yuan.of(30000))
                .capMonthsOfStandard(12)
                .build();
    }

    private static List<Object> supply() {
        return List.of(
                organization(),
                CharityOrganization.builder().name("某基金会").build(),
                capacity(),
                Capacity.builder()
                        .budget(Yuan.ZERO)
                        .provenance(Provenance.PUBLISHED)
                        .build(),
                project(),
                CharityProject.builder()
                        .id(ProjectId.of("PR-2"))
                        .name("某项目")
                        .applicationMode(ApplicationMode.QUOTA_LIST)
                        .build(),
                supplyList(),
                supplyListBuilder().build(),
                ProjectId.of("PR-1"),
                SupplyListId.of("L-1"));
    }

    static CharityOrganization organization() {
        return CharityOrganization.builder()
                .name("某慈善总会")
                .creditCode(UnifiedSocialCreditCode.of("53990000A00000011Q"))
                .contact("12345")
                .build();
    }

    private static Capacity capacity() {
        return Capacity.builder()
                .places(10)
                .budget(Yuan.of(100_000))
                .provenance(Provenance.ASSUMED)
                .note("未公布, 为估计")
                .build();
    }

    static CharityProject project() {
        return CharityProject.builder()
                .id(ProjectId.of("PR-1"))
                .name("某大病救助")
                .englishName("Help with serious illness")
                .number("2024-07")
                .addCategories(ProjectCategory.MEDICAL, ProjectCategory.HARDSHIP)
                .updatedOn(LocalDate.of(2024, 5, 30))
                .addOperators(organization())
                .addAreas(DivisionCode.of("321081"), DivisionCode.of("321003"), DivisionCode.of("321002"))
                .addNeedKinds(NeedKind.MEDICAL, NeedKind.LIVING)
                .applicationMode(ApplicationMode.INDIVIDUAL)
                .validFrom(Samples.DAY)
                .validUntil(Samples.DAY.plusMonths(6))
                .criteria(new Criterion.AllOf(
                        List.of(new PersonCriterion.Insured(), Criteria.income(Comparison.AT_MOST, Ratio.parse("2")))))
                .benefit(share())
                .benefitScope(BenefitScope.HOUSEHOLD)
                .capacity(capacity())
                .addDocuments("身份证复印件")
                .addUnknowns("名额")
                .addSources("https://example.org/a/b")
                .addRemarks("无")
                .build();
    }

    static SupplyList supplyList() {
        return supplyListBuilder().addProjects(project()).build();
    }

    private static SupplyList.Builder supplyListBuilder() {
        return SupplyList.builder()
                .id(SupplyListId.of("L-1"))
                .version(1)
                .title("某市慈善帮扶资源供给清单")
                .area(DivisionCode.of("321081"))
                .asOf(Samples.DAY);
    }
}
