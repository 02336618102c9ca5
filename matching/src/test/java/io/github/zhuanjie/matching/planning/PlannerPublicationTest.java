package io.github.zhuanjie.matching.planning;

import static io.github.zhuanjie.matching.planning.Cases.DAY;
import static io.github.zhuanjie.matching.planning.Cases.dibao;
import static io.github.zhuanjie.matching.planning.Cases.household;
import static io.github.zhuanjie.matching.planning.Cases.need;
import static io.github.zhuanjie.matching.planning.Cases.person;
import static io.github.zhuanjie.matching.planning.Cases.project;
import static io.github.zhuanjie.matching.planning.Cases.recognised;
import static io.github.zhuanjie.matching.planning.Cases.supply;
import static io.github.zhuanjie.matching.planning.Cases.withPlaces;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.algorithm.PriorityFirstMatching;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.Urgency;
import io.github.zhuanjie.plan.CutOff;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.priority.PriorityPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a result says of how it came about: the policy, the key of the ties, and where full projects stopped. */
class PlannerPublicationTest {

    private static final ProjectId PROJECT = ProjectId.of("p");
    private static final NeedCase EMERGENCY = waiting("emergency", Urgency.EMERGENCY, DAY);
    private static final NeedCase EARLY = waiting("early", Urgency.NORMAL, DAY.minusDays(29));
    private static final NeedCase LATE = waiting("late", Urgency.NORMAL, DAY.minusDays(2));
    private static final List<NeedCase> ALL = List.of(LATE, EARLY, EMERGENCY);

    private static NeedCase waiting(String id, Urgency urgency, LocalDate since) {
        Household household = dibao("h-" + id);
        return NeedCase.of(
                household,
                need(id, household).urgency(urgency).registeredOn(since).build());
    }

    private static MatchingPlanner planner(PriorityPolicy policy) {
        return MatchingPlanner.of(EvaluationContext.on(DAY), policy, new PriorityFirstMatching());
    }

    private static Optional<CutOff> cutOff(List<NeedCase> cases, CharityProject project) {
        return planner(PriorityPolicy.standard())
                .plan(cases, supply(project))
                .useOf(PROJECT)
                .orElseThrow()
                .getCutOff();
    }

    @Test
    void thePolicyAndTheKeyArePublished() {
        MatchingResult result =
                planner(PriorityPolicy.standard()).withSeed("key").plan(ALL, supply(withPlaces("p", 1)));
        assertThat(result.getPolicy()).contains(PriorityPolicy.standard());
        assertThat(result.getSeed()).contains("key");
        assertThat(planner(PriorityPolicy.standard())
                        .plan(ALL, supply(withPlaces("p", 1)))
                        .getSeed())
                .contains("");
    }

    @Test
    void refusesAPolicyThatIsNotInForce() {
        PriorityPolicy ended = PriorityPolicy.builder()
                .from(PriorityPolicy.standard())
                .validUntil(DAY.minusDays(1))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> planner(ended).plan(ALL, supply(withPlaces("p", 1))))
                .withMessage("policy must be in force on the day");
    }

    @Test
    void anEmergencyGoesBeforeAnyPoints() {
        PriorityPolicy categories = PriorityPolicy.builder()
                .from(PriorityPolicy.standard())
                .urgencyPoints(java.util.Map.of())
                .putCategoryPoint(AssistanceCategory.TEKUN, PriorityPolicy.MAX_POINTS)
                .build();
        Household tekun = household("h-tekun")
                .headCount(Fact.known(1))
                .recognitions(recognised(AssistanceCategory.DIBAO))
                .addMember(person("head")
                        .recognitions(recognised(AssistanceCategory.TEKUN))
                        .build())
                .build();
        NeedCase rich = NeedCase.of(tekun, need("tekun", tekun).build());
        MatchingResult result = planner(categories).plan(List.of(rich, EMERGENCY), supply(withPlaces("p", 1)));
        assertThat(result.getGrants())
                .extracting(grant -> grant.getNeed().value())
                .containsExactly("emergency");
    }

    @Test
    void aProjectWithoutPlacesLeftSaysWhereItStopped() {
        assertThat(cutOff(ALL, withPlaces("p", 1))).contains(new CutOff(1, 80, DAY));
        assertThat(cutOff(ALL, withPlaces("p", 2))).contains(new CutOff(2, 50, DAY.minusDays(29)));
        assertThat(cutOff(ALL, withPlaces("p", 3))).contains(new CutOff(2, 50, DAY.minusDays(2)));
    }

    @Test
    void aProjectWithRoomDoesNot() {
        assertThat(cutOff(ALL, withPlaces("p", 4))).isEmpty();
        assertThat(cutOff(ALL, project("p").capacity(Cases.budget(1501)).build()))
                .isEmpty();
    }

    @Test
    void aProjectThatServesNobodyDoesNot() {
        assertThat(cutOff(ALL, withPlaces("p", 0))).isEmpty();
    }

    @Test
    void aBudgetIsUsedUpIfItIsSpentOrTooSmallForTheNext() {
        assertThat(cutOff(ALL, project("p").capacity(Cases.budget(1500)).build()))
                .contains(new CutOff(2, 50, DAY.minusDays(2)));
        assertThat(cutOff(ALL, project("p").capacity(Cases.budget(1499)).build()))
                .contains(new CutOff(2, 50, DAY.minusDays(29)));
    }

    @Test
    void aNeedThatStandsBackForAnotherOfItsHouseholdIsNotTurnedAway() {
        Household one = dibao("h-one");
        NeedCase first = NeedCase.of(one, need("first", one).build());
        NeedCase second = NeedCase.of(one, need("second", one).build());
        CharityProject once = project("p")
                .benefitScope(BenefitScope.HOUSEHOLD)
                .capacity(Cases.places(5))
                .build();
        assertThat(cutOff(List.of(first, second), once)).isEmpty();
    }
}
