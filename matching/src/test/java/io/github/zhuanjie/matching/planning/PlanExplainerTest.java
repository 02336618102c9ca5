package io.github.zhuanjie.matching.planning;

import static io.github.zhuanjie.matching.planning.Cases.DAY;
import static io.github.zhuanjie.matching.planning.Cases.dibao;
import static io.github.zhuanjie.matching.planning.Cases.household;
import static io.github.zhuanjie.matching.planning.Cases.inCategory;
import static io.github.zhuanjie.matching.planning.Cases.medical;
import static io.github.zhuanjie.matching.planning.Cases.need;
import static io.github.zhuanjie.matching.planning.Cases.open;
import static io.github.zhuanjie.matching.planning.Cases.person;
import static io.github.zhuanjie.matching.planning.Cases.places;
import static io.github.zhuanjie.matching.planning.Cases.project;
import static io.github.zhuanjie.matching.planning.Cases.supply;
import static io.github.zhuanjie.matching.planning.Cases.withPlaces;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.eligibility.Verdict;
import io.github.zhuanjie.explanation.NeedExplanation;
import io.github.zhuanjie.explanation.NeedExplanationText;
import io.github.zhuanjie.explanation.ProjectExplanation;
import io.github.zhuanjie.explanation.ProjectOutcome;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.algorithm.MaxBenefitMatching;
import io.github.zhuanjie.matching.algorithm.PriorityFirstMatching;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.need.Urgency;
import io.github.zhuanjie.plan.BenefitWorth;
import io.github.zhuanjie.plan.CutOff;
import io.github.zhuanjie.plan.Exclusion;
import io.github.zhuanjie.plan.ExplanationLevel;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.plan.ProjectUse;
import io.github.zhuanjie.plan.UnmetNeed;
import io.github.zhuanjie.plan.UnmetReason;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.supply.SupplyList;
import io.github.zhuanjie.text.Messages;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanExplainerTest {

    private static final MatchingPlanner PLANNER =
            MatchingPlanner.of(EvaluationContext.on(DAY), PriorityPolicy.standard(), new PriorityFirstMatching());
    private static final NeedCase EARLY = waiting("early", DAY.minusDays(20), Urgency.NORMAL);
    private static final NeedCase LATE = waiting("late", DAY.minusDays(2), Urgency.NORMAL);
    private static final NeedCase URGENT = waiting("urgent", DAY, Urgency.URGENT);
    private static final NeedCase EMERGENCY = waiting("emergency", DAY, Urgency.EMERGENCY);
    private static final NeedCase NOT_DIBAO = medical("edge", inCategory("h-edge", AssistanceCategory.DIBAO_EDGE));
    private static final NeedCase UNKNOWN = unknown();
    private static final List<NeedCase> ALL = List.of(LATE, EARLY, URGENT, EMERGENCY, NOT_DIBAO, UNKNOWN);

    private static NeedCase waiting(String id, LocalDate since, Urgency urgency) {
        Household household = dibao("h-" + id);
        return NeedCase.of(
                household,
                need(id, household).registeredOn(since).urgency(urgency).build());
    }

    private static NeedCase unknown() {
        Household household =
                household("h-unknown").addMember(person("head").build()).build();
        return medical("unknown", household);
    }

    private static NeedExplanation explain(MatchingPlanner planner, SupplyList list, NeedCase subject) {
        return planner.explainer(list, planner.plan(ALL, list)).explain(subject);
    }

    private static ProjectExplanation only(SupplyList list, NeedCase subject) {
        NeedExplanation explanation = explain(PLANNER, list, subject);
        assertThat(explanation.isAsPlanned()).isTrue();
        assertThat(explanation.getProjects()).hasSize(1);
        return explanation.getProjects().get(0);
    }

    @Test
    void aServedNeedIsMatchedAndTheOthersAreServedElsewhere() {
        SupplyList list = supply(withPlaces("a", 9), withPlaces("b", 9));
        NeedExplanation explanation = explain(PLANNER, list, EARLY);
        assertThat(explanation.getReason()).isEmpty();
        assertThat(explanation.getNeed()).isEqualTo(NeedId.of("early"));
        assertThat(explanation.isByPriority()).isTrue();
        assertThat(explanation.getProjects())
                .extracting(ProjectExplanation::getOutcome)
                .containsExactly(ProjectOutcome.MATCHED, ProjectOutcome.SERVED_ELSEWHERE);
        assertThat(explanation.getProjects().get(0).getAward()).isPresent();
        assertThat(explanation.getProjects()).allMatch(each -> each.getReason().isEmpty());
    }

    @Test
    void anOutrankedNeedLearnsHowManyPointsItLacks() {
        ProjectExplanation late = only(supply(withPlaces("a", 2)), LATE);
        assertThat(late.getOutcome()).isEqualTo(ProjectOutcome.OUTRANKED);
        assertThat(late.getReason()).contains(UnmetReason.CAPACITY_EXHAUSTED);
        CutOff stop = late.getCutOff().orElseThrow();
        NeedExplanation own = explain(PLANNER, supply(withPlaces("a", 2)), LATE);
        assertThat(stop.tier()).isEqualTo(own.getScore().tier());
        assertThat(late.getPointsLacking())
                .contains(stop.points() - own.getScore().points());
        assertThat(late.getPointsLacking().orElseThrow()).isPositive();
    }

    @Test
    void anEarlierTierIsNotCountedInPoints() {
        ProjectExplanation early = only(supply(withPlaces("a", 1)), EARLY);
        assertThat(early.getOutcome()).isEqualTo(ProjectOutcome.OUTRANKED);
        assertThat(early.getCutOff().orElseThrow().tier()).isEqualTo(1);
        assertThat(early.getPointsLacking()).isEmpty();
    }

    @Test
    void withTheSamePointsTheDayDecides() {
        ProjectExplanation late = only(supply(withPlaces("a", 3)), LATE);
        assertThat(late.getOutcome()).isEqualTo(ProjectOutcome.OUTRANKED);
        assertThat(late.getPointsLacking()).contains(0);
        assertThat(late.getNextInLine()).contains(NeedId.of("late"));
    }

    @Test
    void aProjectWithoutPlacesIsSaturated() {
        ProjectExplanation first = only(supply(withPlaces("a", 0)), EMERGENCY);
        assertThat(first.getOutcome()).isEqualTo(ProjectOutcome.SATURATED);
        assertThat(first.getCutOff()).isEmpty();
        assertThat(first.getNextInLine()).contains(NeedId.of("emergency"));
    }

    @Test
    void aBudgetThatDoesNotReachIsSaturatedThoughItReachedLaterOnes() {
        CharityProject project = project("a").capacity(places(3)).build();
        SupplyList list = supply(project);
        MatchingResult plan = PLANNER.plan(ALL, list);
        // as a plan by another rule would have it: somebody who comes later was served
        ProjectUse use = ProjectUse.builder()
                .from(plan.getProjectUses().get(0))
                .cutOff(new CutOff(2, 1, DAY))
                .build();
        MatchingResult other =
                MatchingResult.builder().from(plan).projectUses(List.of(use)).build();
        assertThat(PLANNER.explainer(list, other)
                        .explain(LATE)
                        .getProjects()
                        .get(0)
                        .getOutcome())
                .isEqualTo(ProjectOutcome.SATURATED);
    }

    @Test
    void whoDoesNotQualifyLearnsWhatWouldHaveToChange() {
        ProjectExplanation edge = only(supply(withPlaces("a", 9)), NOT_DIBAO);
        assertThat(edge.getOutcome()).isEqualTo(ProjectOutcome.INELIGIBLE);
        assertThat(edge.getReason()).contains(UnmetReason.CRITERIA_NOT_MET);
        assertThat(edge.prospects().toEligible()).isNotEmpty();
    }

    @Test
    void whoCannotBeJudgedLearnsWhatIsMissing() {
        ProjectExplanation unknown = only(supply(withPlaces("a", 9)), UNKNOWN);
        assertThat(unknown.getOutcome()).isEqualTo(ProjectOutcome.UNDETERMINED);
        assertThat(unknown.getAssessment().verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(unknown.prospects().open()).isNotEmpty();
    }

    @Test
    void referralsAndCapacitiesThatCannotBeCountedExclude() {
        SupplyList list = supply(project("a").build());
        assertThat(only(list, EARLY).getOutcome()).isEqualTo(ProjectOutcome.EXCLUDED);
        MatchingPlanner open = PLANNER.withReferrals(Set.of(open(EARLY, "a")), List.of());
        ProjectExplanation early =
                explain(open, supply(withPlaces("a", 9)), EARLY).getProjects().get(0);
        assertThat(early.getOutcome()).isEqualTo(ProjectOutcome.EXCLUDED);
        assertThat(early.getReason()).contains(UnmetReason.REFERRAL_OPEN);
    }

    @ParameterizedTest
    @EnumSource(ExplanationLevel.class)
    void anotherNeedOfTheHouseholdIsTheReasonAtEveryLevel(ExplanationLevel level) {
        MatchingPlanner planner = PLANNER.withExplanation(level);
        for (BenefitScope scope : BenefitScope.values()) {
            Household family = dibao("h");
            NeedCase first = NeedCase.of(
                    family, need("n1", family).urgency(Urgency.URGENT).build());
            NeedCase second = medical("n2", family);
            SupplyList list =
                    supply(project("a").benefitScope(scope).capacity(places(5)).build());
            MatchingResult plan = planner.plan(List.of(first, second), list);
            NeedExplanation explanation = planner.explainer(list, plan).explain(second);
            assertThat(explanation.isAsPlanned()).isTrue();
            assertThat(explanation.getProjects())
                    .extracting(
                            each -> each.getOutcome() + " " + each.getReason().orElseThrow())
                    .containsExactly("EXCLUDED OTHER_NEED_OF_HOUSEHOLD");
        }
    }

    @ParameterizedTest
    @EnumSource(ExplanationLevel.class)
    void factsThatHaveChangedAreNoticed(ExplanationLevel level) {
        MatchingPlanner planner = PLANNER.withExplanation(level);
        SupplyList list = supply(withPlaces("a", 1));
        MatchingResult plan = planner.plan(ALL, list);
        Household poorer = dibao("h-edge");
        NeedCase since = medical("edge", poorer);
        assertThat(planner.explainer(list, plan).explain(NOT_DIBAO).isAsPlanned())
                .isTrue();
        assertThat(planner.explainer(list, plan).explain(since).isAsPlanned()).isFalse();
        Household richer = inCategory("h-emergency", AssistanceCategory.DIBAO_EDGE);
        assertThat(planner.explainer(list, plan)
                        .explain(medical("emergency", richer))
                        .isAsPlanned())
                .isFalse();
    }

    @Test
    void withoutAProjectThereIsNothingToExplain() {
        SupplyList list = supply();
        NeedExplanation explanation = explain(PLANNER, list, EARLY);
        assertThat(explanation.getProjects()).isEmpty();
        assertThat(explanation.getReason()).contains(UnmetReason.NO_PROJECT);
        assertThat(explanation.isAsPlanned()).isTrue();
        assertThat(new NeedExplanationText(Messages.of(Locale.ENGLISH), true).lines(explanation))
                .contains("No project on the list helps with this kind of need at this place.");
    }

    @Test
    void refusesAnotherListDayPolicyOrNeed() {
        SupplyList list = supply(withPlaces("a", 1));
        MatchingResult plan = PLANNER.plan(ALL, list);
        SupplyList newer = SupplyList.builder().from(list).version(4).build();
        PriorityPolicy policy = PriorityPolicy.builder()
                .from(PriorityPolicy.standard())
                .version("other")
                .build();
        MatchingPlanner tomorrow = MatchingPlanner.of(
                EvaluationContext.on(DAY.plusDays(1)), PriorityPolicy.standard(), new PriorityFirstMatching());
        MatchingPlanner others = MatchingPlanner.of(EvaluationContext.on(DAY), policy, new PriorityFirstMatching());
        Stream.<Runnable>of(
                        () -> PLANNER.explainer(newer, plan),
                        () -> tomorrow.explainer(list, plan),
                        () -> others.explainer(list, plan))
                .forEach(refused -> assertThatIllegalArgumentException()
                        .isThrownBy(refused::run)
                        .withMessage("result must be of this supply list, day and priority policy"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLANNER.explainer(list, plan).explain(medical("new", dibao("h-new"))))
                .withMessage("result must decide the need");
    }

    @ParameterizedTest
    @EnumSource(ExplanationLevel.class)
    void theLevelDecidesWhatIsSaidAndNothingElse(ExplanationLevel level) {
        SupplyList list =
                supply(withPlaces("a", 1), withPlaces("b", 1), project("c").build());
        MatchingResult full = PLANNER.plan(ALL, list);
        MatchingResult said = PLANNER.withExplanation(level).plan(ALL, list);
        assertThat(said.getExplanationLevel()).isEqualTo(level);
        assertThat(said.getInputFingerprint()).isEqualTo(full.getInputFingerprint());
        assertThat(said.getGrants()).isEqualTo(full.getGrants());
        assertThat(said.getUnmetNeeds())
                .extracting(UnmetNeed::reason)
                .isEqualTo(full.getUnmetNeeds().stream().map(UnmetNeed::reason).toList());
        assertThat(said.getUnmetNeeds())
                .allMatch(unmet -> unmet.exclusions().isEmpty() == (level != ExplanationLevel.FULL));
        assertThat(counts(said)).isEqualTo(level == ExplanationLevel.NONE ? Map.of() : listed(full));
    }

    private static Map<ProjectId, Map<UnmetReason, Integer>> counts(MatchingResult result) {
        Map<ProjectId, Map<UnmetReason, Integer>> counts = new HashMap<>();
        result.getProjectUses().stream()
                .filter(use -> !use.getExclusionCounts().isEmpty())
                .forEach(use -> counts.put(use.getProject(), use.getExclusionCounts()));
        return counts;
    }

    private static Map<ProjectId, Map<UnmetReason, Integer>> listed(MatchingResult full) {
        Map<ProjectId, Map<UnmetReason, Integer>> counts = new HashMap<>();
        for (UnmetNeed unmet : full.getUnmetNeeds()) {
            for (Exclusion exclusion : unmet.exclusions()) {
                counts.computeIfAbsent(exclusion.project(), any -> new EnumMap<>(UnmetReason.class))
                        .merge(exclusion.reason(), 1, Integer::sum);
            }
        }
        return counts;
    }

    @Test
    void pricesTellWhatOneMoreIsWorth() {
        MatchingPlanner byBenefit =
                MatchingPlanner.of(EvaluationContext.on(DAY), PriorityPolicy.standard(), new MaxBenefitMatching());
        SupplyList list = supply(withPlaces("a", 1), withPlaces("b", 9));
        MatchingResult plan = byBenefit.plan(ALL, list);
        ProjectUse scarce =
                byBenefit.plan(ALL, supply(withPlaces("a", 1))).getProjectUses().get(0);
        assertThat(scarce.getWorthOfPlace()).get().matches(worth -> !worth.isZero());
        assertThat(scarce.getWorthOfYuan()).contains(new BenefitWorth(0, 1));
        assertThat(scarce.getNextInLine()).isEmpty();
        assertThat(plan.useOf(ProjectId.of("b")).orElseThrow().getWorthOfPlace())
                .contains(new BenefitWorth(0, 1));
        assertThat(PLANNER.plan(ALL, list).getProjectUses())
                .allMatch(use ->
                        use.getWorthOfPlace().isEmpty() && use.getWorthOfYuan().isEmpty());
        assertThat(byBenefit.explainer(list, plan).explain(EARLY).isByPriority())
                .isFalse();
    }

    @Test
    void thePriceIsAnUpperBoundOfWhatOneMorePlaceBrings() {
        MatchingPlanner byBenefit =
                MatchingPlanner.of(EvaluationContext.on(DAY), PriorityPolicy.standard(), new MaxBenefitMatching());
        MatchingResult none = byBenefit.plan(ALL, supply(withPlaces("a", 0)));
        assertThat(none.getProjectUses().get(0).getWorthOfPlace().orElseThrow())
                .isGreaterThanOrEqualTo(byBenefit
                        .plan(ALL, supply(withPlaces("a", 1)))
                        .getProjectUses()
                        .get(0)
                        .getWorthOfPlace()
                        .orElseThrow());
    }

    @Test
    void textsSayScoresOnlyIfAsked() {
        SupplyList list = supply(withPlaces("a", 2));
        NeedExplanation explanation = explain(PLANNER, list, LATE);
        String masked =
                String.join("\n", new NeedExplanationText(Messages.of(Locale.ENGLISH), false).lines(explanation));
        String revealed = String.join(
                "\n", new NeedExplanationText(Messages.of(Locale.SIMPLIFIED_CHINESE), true).lines(explanation));
        CutOff stop = explanation.getProjects().get(0).getCutOff().orElseThrow();
        assertThat(masked)
                .startsWith("Need late in the plan of 2026-03-01")
                .contains("Own place: ***", "The project stopped at ***")
                .doesNotContain(stop.points() + " points", "Next in line", "lacking");
        assertThat(revealed).contains("方案未能为其安排帮扶", "相差分值：", "顺位第一：early", "该项目安排到：第2层，" + stop.points() + "分");
    }

    @Test
    void textsSayWhatEveryOutcomeRestsOn() {
        SupplyList list =
                supply(withPlaces("a", 1), withPlaces("b", 0), project("c").build());
        MatchingResult plan = PLANNER.plan(ALL, list);
        NeedExplanationText text = new NeedExplanationText(Messages.of(Locale.ENGLISH), true);
        assertThat(ALL.stream()
                        .flatMap(
                                each -> text.lines(PLANNER.explainer(list, plan).explain(each)).stream())
                        .toList())
                .anyMatch(line -> line.startsWith("a 项目: granted"))
                .anyMatch(line -> line.contains("Grant: "))
                .anyMatch(line -> line.contains("lower than that of the cut-off by 1."))
                .anyMatch(line -> line.contains("Others hold the places"))
                .anyMatch(line -> line.contains("Reason: "))
                .anyMatch(line -> line.contains("✗ "))
                .anyMatch(line -> line.contains("? "))
                .noneMatch(line -> line.contains("!"));
        assertThat(text.lines(PLANNER.explainer(list, plan).explain(EARLY), each -> false))
                .hasSize(6);
    }

    @Test
    void explanationsAreMasked() {
        assertThat(explain(PLANNER, supply(withPlaces("a", 2)), LATE).toString())
                .doesNotContain("OUTRANKED", "CAPACITY");
    }
}
