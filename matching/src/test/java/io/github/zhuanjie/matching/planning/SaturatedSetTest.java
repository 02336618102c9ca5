package io.github.zhuanjie.matching.planning;

import static io.github.zhuanjie.matching.planning.Cases.DAY;
import static io.github.zhuanjie.matching.planning.Cases.dibao;
import static io.github.zhuanjie.matching.planning.Cases.inCategory;
import static io.github.zhuanjie.matching.planning.Cases.medical;
import static io.github.zhuanjie.matching.planning.Cases.need;
import static io.github.zhuanjie.matching.planning.Cases.places;
import static io.github.zhuanjie.matching.planning.Cases.project;
import static io.github.zhuanjie.matching.planning.Cases.supply;
import static io.github.zhuanjie.matching.planning.Cases.withPlaces;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.charity.AreaQuota;
import io.github.zhuanjie.charity.Capacity;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.Provenance;
import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.criterion.PersonCriterion;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.explanation.NeedExplanation;
import io.github.zhuanjie.explanation.NeedExplanationText;
import io.github.zhuanjie.explanation.SaturatedProject;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.algorithm.MaxBenefitMatching;
import io.github.zhuanjie.matching.algorithm.PriorityFirstMatching;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.Urgency;
import io.github.zhuanjie.plan.CutOff;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.plan.ProjectUse;
import io.github.zhuanjie.plan.UnmetReason;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.supply.SupplyList;
import io.github.zhuanjie.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The closed set of full projects that proves why a need went without a grant. */
class SaturatedSetTest {

    private static final MatchingPlanner PLANNER =
            MatchingPlanner.of(EvaluationContext.on(DAY), PriorityPolicy.standard(), new PriorityFirstMatching());
    private static final Set<AssistanceCategory> BOTH = Set.of(AssistanceCategory.DIBAO, AssistanceCategory.DIBAO_EDGE);

    /** Both who hold the places qualify for both projects; whoever is on the edge of dibao qualifies for the wide one only. */
    private static final List<NeedCase> CASES = List.of(
            urgent("first"), urgent("second"), medical("edge", inCategory("h-edge", AssistanceCategory.DIBAO_EDGE)));

    private static final CharityProject WIDE = project("wide")
            .criteria(new PersonCriterion.CategoryIn(BOTH))
            .capacity(places(1))
            .build();
    private static final SupplyList LIST = supply(WIDE, withPlaces("narrow", 1), withPlaces("zero", 0));

    private static NeedCase urgent(String id) {
        Household household = dibao("h-" + id);
        return NeedCase.of(
                household, need(id, household).urgency(Urgency.EMERGENCY).build());
    }

    private static NeedCase lastOfThree() {
        Household household = dibao("h-third");
        return NeedCase.of(
                household,
                need("third", household)
                        .urgency(Urgency.EMERGENCY)
                        .registeredOn(DAY)
                        .build());
    }

    private static NeedExplanation explain(MatchingPlanner planner, SupplyList list, List<NeedCase> cases, int of) {
        return planner.explainer(list, planner.plan(cases, list)).explain(cases.get(of));
    }

    @Test
    void itHoldsTheNeedsOwnProjectsAndThoseToWhichHoldersCouldMove() {
        NeedExplanation edge = explain(PLANNER, LIST, CASES, 2);

        assertThat(edge.getProjects())
                .filteredOn(each -> each.getReason().isPresent())
                .isNotEmpty();
        assertThat(edge.getSaturated())
                .extracting(each -> each.project().value())
                .containsExactly("narrow", "wide");
        assertThat(edge.getSaturated()).extracting(SaturatedProject::grants).containsExactly(1, 1);
        assertThat(edge.getSaturated()).allMatch(each -> each.cutOff().isPresent());
    }

    @Test
    void whatFilledUpLaterIsNotPartOfAnEarlierProof() {
        List<NeedCase> cases =
                List.of(urgent("first"), urgent("second"), lastOfThree(), medical("late", dibao("h-late")));
        CharityProject other = project("other")
                .criteria(new PersonCriterion.CategoryIn(Set.of(AssistanceCategory.DIBAO_EDGE)))
                .capacity(places(0))
                .build();
        NeedCase edge = medical("edge", inCategory("h-edge", AssistanceCategory.DIBAO_EDGE));
        List<NeedCase> all = Stream.concat(cases.stream(), Stream.of(edge)).toList();
        SupplyList list = supply(withPlaces("a", 2), other);

        assertThat(explain(PLANNER, list, all, 2).getSaturated())
                .extracting(each -> each.project().value())
                .containsExactly("a");
        assertThat(explain(PLANNER, list, all, 4).getSaturated())
                .extracting(each -> each.project().value())
                .contains("other");
    }

    @Test
    void whoIsServedOrQualifiesForNothingNeedsNoProof() {
        assertThat(explain(PLANNER, LIST, CASES, 0).getSaturated()).isEmpty();
        assertThat(explain(PLANNER, supply(withPlaces("narrow", 1)), CASES, 2).getSaturated())
                .isEmpty();
    }

    @Test
    void itIsNotStatedWhereSomebodyLaterHoldsAPlace() {
        MatchingPlanner byBenefit =
                MatchingPlanner.of(EvaluationContext.on(DAY), PriorityPolicy.standard(), new MaxBenefitMatching());
        MatchingResult plan = byBenefit.plan(CASES, LIST);
        MatchingResult unfair = MatchingResult.builder()
                .from(plan)
                .projectUses(plan.getProjectUses().stream()
                        .map(use -> ProjectUse.builder()
                                .from(use)
                                .cutOff(new CutOff(9, 0, DAY))
                                .build())
                        .toList())
                .build();

        assertThat(byBenefit.explainer(LIST, unfair).explain(CASES.get(2)).getSaturated())
                .isEmpty();
    }

    /** Ten places, one for a county, nine for nobody: what is full is the county's share. */
    @Test
    void aShareOfAnAreaThatIsUsedUpIsTheProofForItsNeeds() {
        CharityProject shared = project("shared")
                .capacity(Capacity.builder()
                        .places(10)
                        .addAreaQuota(
                                AreaQuota.builder().area(Cases.COUNTY).places(1).build())
                        .provenance(Provenance.PUBLISHED)
                        .build())
                .build();
        List<NeedCase> cases = List.of(urgent("first"), medical("late", dibao("h-late")));
        NeedExplanation late = explain(PLANNER, supply(shared), cases, 1);

        assertThat(late.getReason()).contains(UnmetReason.CAPACITY_EXHAUSTED);
        assertThat(late.getSaturated())
                .extracting(each -> each.share().orElseThrow(), SaturatedProject::grants)
                .containsExactly(tuple(Cases.COUNTY, 1));
        assertThat(new NeedExplanationText(Messages.of(Locale.SIMPLIFIED_CHINESE), true).lines(late))
                .anyMatch(line -> line.startsWith("以下名额已满，无法调剂：共 1 项帮扶，"))
                .anyMatch(line -> line.startsWith("  shared 项目（江苏省扬州市仪征市分得的名额）：1 项。"));
    }

    /** One place left, but the household's other need has what there is for the household. */
    @Test
    void theOneGrantOfAHouseholdProvesNothing() {
        Household family = dibao("h");
        NeedCase first = NeedCase.of(
                family, need("n1", family).urgency(Urgency.EMERGENCY).build());
        NeedCase second = medical("n2", family);
        CharityProject once = project("once")
                .benefitScope(BenefitScope.HOUSEHOLD)
                .capacity(places(1))
                .build();

        assertThat(explain(PLANNER, supply(once), List.of(first, second), 1).getSaturated())
                .isEmpty();
    }

    @Test
    void aProjectWithRoomIsInNoStep() {
        MatchingResult plan = PLANNER.plan(CASES, supply(WIDE, withPlaces("narrow", 9)));

        assertThat(plan.getProjectUses())
                .filteredOn(use -> use.getProject().equals(ProjectId.of("narrow")))
                .extracting(ProjectUse::getSaturationStep)
                .containsExactly(Optional.empty());
    }

    @Test
    void clerksReadItInBothLanguages() {
        NeedExplanation edge = explain(PLANNER, LIST, CASES, 2);

        assertThat(new NeedExplanationText(Messages.of(Locale.ENGLISH), false).lines(edge))
                .anyMatch(
                        line -> line.startsWith(
                                "Nobody can make room: these 2 are full together. All they give (2) went to needs that come first"))
                .noneMatch(line -> line.contains("{"))
                .contains("  narrow 项目: serves 1. The project stopped at ***.");
        assertThat(new NeedExplanationText(Messages.of(Locale.SIMPLIFIED_CHINESE), true).lines(edge))
                .anyMatch(line -> line.startsWith("以下 2 处名额均已满，无法调剂：共 2 项帮扶"))
                .anyMatch(line -> line.startsWith("  narrow 项目：1 项。 该项目安排到：第1层，"));
    }

    @Test
    void ofManyProjectsTenAreNamed() {
        SupplyList list = supply(
                IntStream.range(0, 13).mapToObj(i -> withPlaces("p" + i, 0)).toArray(CharityProject[]::new));
        NeedExplanation first = explain(PLANNER, list, CASES, 0);

        assertThat(first.getSaturated()).hasSize(13);
        assertThat(new NeedExplanationText(Messages.of(Locale.ENGLISH), true).lines(first))
                .contains("No places to give:");
        assertThat(new NeedExplanationText(Messages.of(Locale.ENGLISH), true).lines(first))
                .contains("  Further projects: 3");
    }
}
