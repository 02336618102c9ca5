package io.github.zhuanjie.json;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.charity.ApplicationMode;
import io.github.zhuanjie.charity.Benefit;
import io.github.zhuanjie.charity.BenefitScope;
import io.github.zhuanjie.charity.Capacity;
import io.github.zhuanjie.charity.CharityOrganization;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.DeductibleRule;
import io.github.zhuanjie.charity.ProjectCategory;
import io.github.zhuanjie.charity.ProjectId;
import io.github.zhuanjie.charity.Provenance;
import io.github.zhuanjie.charity.ShareOfExpense;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.Settlement;
import io.github.zhuanjie.identity.UnifiedSocialCreditCode;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.HardshipEvent;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.person.AgeDayRule;
import io.github.zhuanjie.person.DisabilityLevel;
import io.github.zhuanjie.person.Illness;
import io.github.zhuanjie.person.StudentStage;
import io.github.zhuanjie.supply.SupplyList;
import io.github.zhuanjie.supply.SupplyListId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Supply lists and everything in them. */
final class CharitySamples {

    private CharitySamples() {}

    static List<Object> all() {
        return Stream.of(criteria(), benefits(), supply()).flatMap(List::stream).toList();
    }

    private static List<Object> criteria() {
        Criterion insured = new Criterion.Insured();
        return List.of(
                new Criterion.AllOf(List.of(new Criterion.Not(insured), new Criterion.AfterGovernmentAid())),
                new Criterion.AnyOf(List.of(insured)),
                new Criterion.Not(insured),
                new Criterion.AnyMember(insured),
                new Criterion.CategoryIn(Set.of(AssistanceCategory.ORPHAN, AssistanceCategory.DIBAO)),
                new Criterion.Age(6, 18, AgeDayRule.DAY_AFTER_BIRTHDAY),
                new Criterion.Hukou(DivisionCode.of("321081")),
                new Criterion.Residence(DivisionCode.of("321081101")),
                new Criterion.SettlementIs(Settlement.URBAN),
                new Criterion.DisabilityAtLeast(severestDisability()),
                new Criterion.IllnessIn(Set.of(Illness.URAEMIA, Illness.LEUKAEMIA)),
                new Criterion.StudentIn(Set.of(StudentStage.TERTIARY)),
                insured,
                new Criterion.ExpenseAtLeast(ExpenseKind.MEDICAL_IN_POLICY, Yuan.of(5000), true),
                new Criterion.IncomeAtMost(Ratio.parse("1.5")),
                new Criterion.EventIn(Set.of(HardshipEvent.FIRE)),
                new Criterion.AfterGovernmentAid(),
                new Criterion.Judgement("由评审小组\n\"酌情\"确定"));
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
                        List.of(new Criterion.Insured(), new Criterion.IncomeAtMost(Ratio.parse("2")))))
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
