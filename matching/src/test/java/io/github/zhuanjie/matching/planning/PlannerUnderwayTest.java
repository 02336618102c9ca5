package io.github.zhuanjie.matching.planning;

import static io.github.zhuanjie.matching.planning.Cases.DAY;
import static io.github.zhuanjie.matching.planning.Cases.budget;
import static io.github.zhuanjie.matching.planning.Cases.dibao;
import static io.github.zhuanjie.matching.planning.Cases.medical;
import static io.github.zhuanjie.matching.planning.Cases.need;
import static io.github.zhuanjie.matching.planning.Cases.open;
import static io.github.zhuanjie.matching.planning.Cases.places;
import static io.github.zhuanjie.matching.planning.Cases.project;
import static io.github.zhuanjie.matching.planning.Cases.supply;
import static io.github.zhuanjie.matching.planning.Cases.withPlaces;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.criterion.PersonCriterion;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.explanation.NeedExplanation;
import io.github.zhuanjie.explanation.ProjectOutcome;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.algorithm.PriorityFirstMatching;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.plan.Exclusion;
import io.github.zhuanjie.plan.ExplanationLevel;
import io.github.zhuanjie.plan.Grant;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.plan.OpenReferral;
import io.github.zhuanjie.plan.PlanCheck;
import io.github.zhuanjie.plan.ProjectBar;
import io.github.zhuanjie.plan.UnmetNeed;
import io.github.zhuanjie.plan.UnmetReason;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.supply.Holdings;
import io.github.zhuanjie.supply.Reservation;
import io.github.zhuanjie.supply.ReservationBook;
import io.github.zhuanjie.supply.ReservationId;
import io.github.zhuanjie.supply.SupplyList;
import io.github.zhuanjie.supply.SupplyListId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What earlier plans have led to is neither promised twice nor asked for again. */
class PlannerUnderwayTest {

    private static final NeedId N1 = NeedId.of("n1");
    private static final ProjectId A = ProjectId.of("a");
    private static final OpenReferral TO_A = open(medical("n1", dibao("h1")), "a");
    private static final List<NeedCase> CASES = List.of(medical("n1", dibao("h1")), medical("n2", dibao("h2")));
    private static final MatchingPlanner PLANNER =
            MatchingPlanner.of(EvaluationContext.on(DAY), PriorityPolicy.standard(), new PriorityFirstMatching());

    private static Holdings held(SupplyList supply) {
        Clock clock = Clock.fixed(Instant.parse("2026-03-01T02:00:00Z"), ZoneOffset.UTC);
        ReservationBook book = new ReservationBook(supply, Holdings.none(supply.getId()), clock);
        book.reserve(Reservation.builder()
                .id(ReservationId.of("r"))
                .project(A)
                .residence(Cases.COUNTY)
                .amount(Yuan.of(500))
                .heldUntil(Instant.parse("2026-04-01T00:00:00Z"))
                .build());
        return book.holdings();
    }

    @Test
    void whatIsHeldIsLeftToThoseForWhomItIs() {
        SupplyList places = supply(withPlaces("a", 2));
        SupplyList money = supply(project("a").capacity(budget(1_499)).build());
        for (SupplyList list : List.of(places, money)) {
            assertThat(PLANNER.plan(CASES, list).getGrants()).hasSize(2);
            MatchingResult result = PLANNER.withHeld(held(list)).plan(CASES, list);
            assertThat(result.getGrants()).hasSize(1);
            assertThat(result.getChecks()).containsExactly(PlanCheck.RESERVATIONS);
        }
    }

    @Test
    void whatWasAgreedIsNotTouchedByALaterPlan() {
        SupplyList two = supply(withPlaces("a", 2));
        MatchingResult later = PLANNER.withHeld(held(two))
                .withReferrals(Set.of(TO_A), List.of())
                .plan(CASES, two);
        assertThat(later.getGrants()).extracting(Grant::getNeed).containsExactly(NeedId.of("n2"));
        SupplyList one = supply(withPlaces("a", 1));
        MatchingResult full = PLANNER.withHeld(held(one))
                .withReferrals(Set.of(TO_A), List.of())
                .plan(CASES, one);
        assertThat(full.getGrants()).isEmpty();
        assertThat(full.getChecks()).containsExactlyInAnyOrder(PlanCheck.RESERVATIONS, PlanCheck.REFERRALS);
    }

    @Test
    void holdingsOfAnotherListAreRefused() {
        MatchingPlanner planner = PLANNER.withHeld(Holdings.none(SupplyListId.of("other")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> planner.plan(CASES, supply(withPlaces("a", 2))))
                .withMessage("holdings must be of the supply list");
    }

    @Test
    void aNeedWithAnOpenReferralIsPassedOver() {
        MatchingResult result = PLANNER.withReferrals(Set.of(TO_A), List.of()).plan(CASES, supply(withPlaces("a", 2)));
        assertThat(result.getGrants()).extracting(Grant::getNeed).containsExactly(NeedId.of("n2"));
        assertThat(result.getUnmetNeeds().get(0).reason()).isEqualTo(UnmetReason.REFERRAL_OPEN);
        assertThat(result.getChecks()).containsExactly(PlanCheck.REFERRALS);
    }

    /** A family of two, each of whom needs help; only the head's need was referred. */
    private static final class Family {
        private static final Household HOUSEHOLD = Household.builder()
                .from(dibao("h1"))
                .headCount(Fact.known(2))
                .addMember(Cases.person("child")
                        .relation(FamilyRelation.CHILD)
                        .recognitions(Fact.known(List.of()))
                        .build())
                .build();
        private static final NeedCase REFERRED = medical("n1", HOUSEHOLD);
        private static final NeedCase OF_HEAD = medical("n2", HOUSEHOLD);
        private static final NeedCase OF_CHILD = NeedCase.of(
                HOUSEHOLD, need("n3", HOUSEHOLD).person(PersonId.of("child")).build());
        private static final MatchingPlanner NEXT = PLANNER.withReferrals(List.of(open(REFERRED, "a")), List.of());

        private static SupplyList once(BenefitScope scope) {
            return supply(project("a")
                    .benefitScope(scope)
                    .criteria(new PersonCriterion.CategoryIn(Set.of(AssistanceCategory.DIBAO)))
                    .capacity(places(5))
                    .build());
        }
    }

    @Test
    void aProjectThatGivesOnceIsNotPlannedForAnotherNeedWhileAReferralToItIsOpen() {
        for (List<NeedCase> cases : List.of(
                List.of(Family.REFERRED, Family.OF_HEAD, Family.OF_CHILD), List.of(Family.OF_HEAD, Family.OF_CHILD))) {
            MatchingResult household = Family.NEXT.plan(cases, Family.once(BenefitScope.HOUSEHOLD));
            assertThat(household.getGrants()).isEmpty();
            assertThat(household.getUnmetNeeds())
                    .filteredOn(unmet -> !unmet.need().equals(N1))
                    .extracting(UnmetNeed::reason)
                    .containsExactly(UnmetReason.OTHER_NEED_OF_HOUSEHOLD, UnmetReason.OTHER_NEED_OF_HOUSEHOLD);
            assertThat(household.getProjectUses().get(0).getCandidates()).isEqualTo(2);
            MatchingResult person = Family.NEXT.plan(cases, Family.once(BenefitScope.PERSON));
            assertThat(person.getGrants()).extracting(Grant::getNeed).containsExactly(NeedId.of("n3"));
        }
    }

    @Test
    void theNeedThatWasReferredSaysSo() {
        MatchingResult result = Family.NEXT.plan(List.of(Family.REFERRED), Family.once(BenefitScope.HOUSEHOLD));
        assertThat(result.getUnmetNeeds())
                .containsExactly(UnmetNeed.of(N1, List.of(new Exclusion(A, UnmetReason.REFERRAL_OPEN))));
    }

    @Test
    void whatStandsFartherFromAGrantThanAnOpenReferralIsSaidFirst() {
        ProjectBar bar = new ProjectBar(NeedId.of("n2"), A, Optional.empty());
        MatchingResult barred = PLANNER.withReferrals(List.of(open(Family.REFERRED, "a")), List.of(bar))
                .plan(List.of(Family.OF_HEAD), Family.once(BenefitScope.HOUSEHOLD));
        assertThat(barred.getUnmetNeeds().get(0).reason()).isEqualTo(UnmetReason.ANSWERED_BEFORE);
        SupplyList closed = supply(project("a")
                .benefitScope(BenefitScope.HOUSEHOLD)
                .validUntil(DAY.minusDays(1))
                .capacity(places(5))
                .build());
        assertThat(Family.NEXT
                        .plan(List.of(Family.OF_HEAD), closed)
                        .getUnmetNeeds()
                        .get(0)
                        .reason())
                .isEqualTo(UnmetReason.WINDOW_CLOSED);
    }

    @Test
    void anotherProjectOrAssistanceDoesNotTakeTheGrant() {
        SupplyList list = supply(
                project("a")
                        .benefitScope(BenefitScope.HOUSEHOLD)
                        .capacity(places(5))
                        .build(),
                project("b")
                        .benefitScope(BenefitScope.HOUSEHOLD)
                        .capacity(places(5))
                        .build());
        assertThat(Family.NEXT.plan(List.of(Family.OF_HEAD), list).getGrants())
                .extracting(Grant::getProject)
                .containsExactly(ProjectId.of("b"));
        OpenReferral toOffice = new OpenReferral(N1, TO_A.person(), Optional.empty());
        assertThat(PLANNER.withReferrals(List.of(toOffice), List.of())
                        .plan(List.of(Family.OF_HEAD), Family.once(BenefitScope.HOUSEHOLD))
                        .getGrants())
                .hasSize(1);
    }

    @Test
    void anExplanationSaysTheSame() {
        SupplyList list = Family.once(BenefitScope.HOUSEHOLD);
        for (ExplanationLevel level : ExplanationLevel.values()) {
            MatchingPlanner planner = Family.NEXT.withExplanation(level);
            MatchingResult plan = planner.plan(List.of(Family.OF_HEAD), list);
            NeedExplanation explanation = planner.explainer(list, plan).explain(Family.OF_HEAD);
            assertThat(explanation.isAsPlanned()).isTrue();
            assertThat(explanation.getProjects()).singleElement().satisfies(each -> {
                assertThat(each.getOutcome()).isEqualTo(ProjectOutcome.EXCLUDED);
                assertThat(each.getReason()).contains(UnmetReason.OTHER_NEED_OF_HOUSEHOLD);
            });
        }
    }

    @Test
    void aProjectThatHasAnsweredIsNotAskedAgain() {
        ProjectBar bar = new ProjectBar(N1, A, Optional.of(DAY.plusDays(1)));
        MatchingPlanner planner = PLANNER.withReferrals(Set.of(), List.of(bar));
        MatchingResult elsewhere = planner.plan(CASES, supply(withPlaces("a", 2), withPlaces("b", 2)));
        assertThat(elsewhere.getGrants().get(0).getProject()).isEqualTo(ProjectId.of("b"));
        MatchingResult nowhere = planner.plan(CASES, supply(withPlaces("a", 2)));
        assertThat(nowhere.getUnmetNeeds().get(0).exclusions())
                .containsExactly(new Exclusion(A, UnmetReason.ANSWERED_BEFORE));
    }

    @Test
    void aBarThatHasRunOutDoesNotCount() {
        ProjectBar bar = new ProjectBar(N1, A, Optional.of(DAY));
        assertThat(PLANNER.withReferrals(Set.of(), List.of(bar))
                        .plan(CASES, supply(withPlaces("a", 2)))
                        .getGrants())
                .hasSize(2);
    }
}
