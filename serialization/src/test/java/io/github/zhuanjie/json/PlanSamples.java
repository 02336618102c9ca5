package io.github.zhuanjie.json;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.Settlement;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.need.Urgency;
import io.github.zhuanjie.plan.AlgorithmId;
import io.github.zhuanjie.plan.BenefitFormula;
import io.github.zhuanjie.plan.BenefitWorth;
import io.github.zhuanjie.plan.BoundScope;
import io.github.zhuanjie.plan.CapacityPrice;
import io.github.zhuanjie.plan.CutOff;
import io.github.zhuanjie.plan.ExplanationLevel;
import io.github.zhuanjie.plan.GrantMove;
import io.github.zhuanjie.plan.KeptGrants;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.plan.PlanDifference;
import io.github.zhuanjie.plan.ProjectUse;
import io.github.zhuanjie.plan.ProvenBenefit;
import io.github.zhuanjie.plan.ShareUse;
import io.github.zhuanjie.plan.UnmetNeed;
import io.github.zhuanjie.plan.UnmetReason;
import io.github.zhuanjie.plan.UseChange;
import io.github.zhuanjie.priority.PriorityContribution;
import io.github.zhuanjie.priority.PriorityFactor;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.priority.PriorityRate;
import io.github.zhuanjie.priority.PriorityScore;
import io.github.zhuanjie.priority.PriorityStep;
import io.github.zhuanjie.priority.PriorityTier;
import io.github.zhuanjie.report.FairnessAreaLine;
import io.github.zhuanjie.report.FairnessCategoryLine;
import io.github.zhuanjie.report.FairnessKindLine;
import io.github.zhuanjie.report.FairnessReport;
import io.github.zhuanjie.report.FairnessSettlementLine;
import io.github.zhuanjie.report.FairnessTally;
import io.github.zhuanjie.report.NextPlaceLine;
import io.github.zhuanjie.report.WaitingDays;
import io.github.zhuanjie.report.WorthLine;
import io.github.zhuanjie.report.WorthUnit;
import io.github.zhuanjie.supply.SupplyListId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Priorities, what a result says of how it came about, what a later one changes, and fairness. */
final class PlanSamples {

    private static final PriorityTier TIER =
            new PriorityTier("急难低保", Set.of(AssistanceCategory.DIBAO), Set.of(Urgency.EMERGENCY, Urgency.URGENT));
    private static final PriorityStep STEP = new PriorityStep(Ratio.parse("1.5"), 5);
    private static final PriorityRate RATE = new PriorityRate(3, 9);
    private static final CutOff CUT_OFF = new CutOff(2, 57, Samples.DAY);
    private static final PriorityContribution CONTRIBUTION = new PriorityContribution(PriorityFactor.ILLNESS, 15);

    private PlanSamples() {}

    static List<Object> all() {
        return Stream.of(priorities(), results(), proofs(), fairness())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Object> priorities() {
        return List.of(
                TIER,
                STEP,
                RATE,
                policy().area(DivisionCode.of("321081"))
                        .englishTitle("Example")
                        .validFrom(Samples.DAY)
                        .validUntil(Samples.DAY.plusYears(1))
                        .addTiers(TIER)
                        .putCategoryPoint(AssistanceCategory.DIBAO, 50)
                        .putUrgencyPoint(Urgency.URGENT, 30)
                        .addIncomeSteps(STEP)
                        .addExpenseSteps(STEP)
                        .waiting(new PriorityRate(1, 12))
                        .householdChildren(RATE)
                        .householdOldPersons(RATE)
                        .householdSeverelyDisabled(RATE)
                        .childPoints(10)
                        .oldAgePoints(11)
                        .severeDisabilityPoints(15)
                        .seriousIllnessPoints(16)
                        .build(),
                policy().build(),
                CONTRIBUTION,
                new PriorityScore(2, 1, List.of(CONTRIBUTION), Set.of(PriorityFactor.INCOME)));
    }

    private static PriorityPolicy.Builder policy() {
        return PriorityPolicy.builder()
                .id("example")
                .version("2024-1")
                .title("示例")
                .source("made up for this test");
    }

    private static ProjectUse use(int grants) {
        return ProjectUse.builder()
                .project(ProjectId.of("PR-1"))
                .candidates(9)
                .grants(grants)
                .committed(Yuan.ZERO)
                .places(grants)
                .cutOff(CUT_OFF)
                .build();
    }

    private static ShareUse share() {
        return ShareUse.builder()
                .area(DivisionCode.of("321081"))
                .places(2)
                .grants(2)
                .committed(Yuan.of(1000))
                .usedUp(true)
                .budgetLeft(Yuan.of(50))
                .cutOff(CUT_OFF)
                .saturationStep(1)
                .nextInLine(NeedId.of("N-4"))
                .worthOfPlace(BenefitWorth.parse("6300"))
                .worthOfYuan(BenefitWorth.parse("0"))
                .build();
    }

    private static List<Object> results() {
        GrantMove move = new GrantMove(NeedId.of("N-3"), List.of(ProjectId.of("PR-1")), List.of(ProjectId.of("PR-2")));
        UseChange change = new UseChange(ProjectId.of("PR-1"), Optional.of(use(1)), Optional.of(use(2)));
        return List.of(
                CUT_OFF,
                use(3),
                MatchingResult.builder()
                        .algorithm(new AlgorithmId("greedy", "1"))
                        .asOf(Samples.DAY)
                        .seed("key")
                        .keptGrants(new KeptGrants("fedcba9876543210".repeat(4), 9, 7, Optional.of(20)))
                        .policy(policy().build())
                        .supplyList(SupplyListId.of("L-1"))
                        .supplyListVersion(1)
                        .inputFingerprint("0123456789abcdef".repeat(4))
                        .build(),
                BenefitWorth.parse("7/16"),
                new KeptGrants("0123456789abcdef".repeat(4), 3, 0, Optional.empty()),
                ProjectUse.builder()
                        .project(ProjectId.of("PR-1"))
                        .candidates(9)
                        .grants(0)
                        .committed(Yuan.ZERO)
                        .putExclusionCount(UnmetReason.CRITERIA_NOT_MET, 4)
                        .putExclusionCount(UnmetReason.CAPACITY_EXHAUSTED, 5)
                        .nextInLine(NeedId.of("N-1"))
                        .saturationStep(2)
                        .worthOfPlace(BenefitWorth.parse("120"))
                        .worthOfYuan(BenefitWorth.parse("0"))
                        .build(),
                MatchingResult.builder()
                        .algorithm(new AlgorithmId("greedy", "1"))
                        .asOf(Samples.DAY)
                        .supplyList(SupplyListId.of("L-1"))
                        .supplyListVersion(1)
                        .inputFingerprint("0123456789abcdef".repeat(4))
                        .explanationLevel(ExplanationLevel.COUNTS)
                        .addUnmetNeeds(new UnmetNeed(NeedId.of("N-1"), UnmetReason.CAPACITY_EXHAUSTED, List.of()))
                        .build(),
                new NextPlaceLine(DivisionCode.of("321081101"), NeedKind.MEDICAL, 2),
                new WorthLine(
                        DivisionCode.of("321081101"),
                        NeedKind.MEDICAL,
                        WorthUnit.YUAN,
                        ProjectId.of("PR-1"),
                        Optional.empty(),
                        BenefitWorth.parse("7/16")),
                new WorthLine(
                        DivisionCode.of("321081101"),
                        NeedKind.MEDICAL,
                        WorthUnit.PLACE,
                        ProjectId.of("PR-1"),
                        Optional.of(DivisionCode.of("321081")),
                        BenefitWorth.parse("6300")),
                share(),
                ProjectUse.builder()
                        .from(use(3))
                        .budgetLeft(Yuan.of(100))
                        .addShare(share())
                        .build(),
                move,
                change,
                new UseChange(ProjectId.of("PR-1"), Optional.empty(), Optional.of(use(1))),
                PlanDifference.builder()
                        .addGained(NeedId.of("N-1"))
                        .addLost(NeedId.of("N-2"))
                        .addMoved(move)
                        .addReassessed(NeedId.of("N-4"))
                        .unchanged(7)
                        .uses(List.of(change))
                        .build(),
                PlanDifference.builder().unchanged(0).build());
    }

    private static List<Object> proofs() {
        BenefitFormula formula = new BenefitFormula("1", 9_900, 100);
        CapacityPrice place = new CapacityPrice(
                ProjectId.of("PR-1"),
                Optional.of(DivisionCode.of("321081")),
                Optional.of(NeedId.of("N-1")),
                BenefitWorth.parse("6300"),
                BenefitWorth.parse("0"));
        CapacityPrice money = new CapacityPrice(
                ProjectId.of("PR-2"),
                Optional.empty(),
                Optional.empty(),
                BenefitWorth.parse("0"),
                BenefitWorth.parse("7/16"));
        ProvenBenefit gap = ProvenBenefit.of(BoundScope.ALL, BenefitWorth.parse("1999/2"), BenefitWorth.parse("1000"));
        ProvenBenefit largest =
                ProvenBenefit.of(BoundScope.SAME_NEEDS, BenefitWorth.parse("1000"), BenefitWorth.parse("1000"));
        return List.of(
                formula,
                place,
                money,
                gap,
                largest,
                MatchingResult.builder()
                        .algorithm(new AlgorithmId("budgeted", "1"))
                        .asOf(Samples.DAY)
                        .supplyList(SupplyListId.of("L-1"))
                        .supplyListVersion(1)
                        .inputFingerprint("0123456789abcdef".repeat(4))
                        .benefitFormula(formula)
                        .provenBenefit(gap)
                        .addPrices(place, money)
                        .build());
    }

    private static List<Object> fairness() {
        FairnessTally tally = FairnessTally.builder()
                .needs(5)
                .eligible(4)
                .served(3)
                .expectedHundredths(267)
                .servedWaiting(new WaitingDays(10, 40))
                .unservedWaiting(new WaitingDays(0, 25))
                .build();
        FairnessTally none = FairnessTally.builder()
                .needs(0)
                .eligible(0)
                .served(0)
                .expectedHundredths(0)
                .build();
        FairnessAreaLine area = new FairnessAreaLine(DivisionCode.of("321081101"), tally);
        FairnessCategoryLine category = new FairnessCategoryLine(Optional.of(AssistanceCategory.DIBAO), tally);
        FairnessSettlementLine settlement = new FairnessSettlementLine(Optional.of(Settlement.RURAL), tally);
        FairnessKindLine kind = new FairnessKindLine(NeedKind.MEDICAL, tally);
        return List.of(
                new WaitingDays(10, 40),
                tally,
                none,
                area,
                category,
                new FairnessCategoryLine(Optional.empty(), none),
                settlement,
                new FairnessSettlementLine(Optional.empty(), none),
                kind,
                fairnessReport(tally)
                        .addByArea(area)
                        .addByCategory(category)
                        .addBySettlement(settlement)
                        .addByKind(kind)
                        .build(),
                fairnessReport(none).build());
    }

    private static FairnessReport.Builder fairnessReport(FairnessTally total) {
        return FairnessReport.builder()
                .area(DivisionCode.of("321081"))
                .asOf(Samples.DAY)
                .policy(policy().build())
                .total(total);
    }
}
