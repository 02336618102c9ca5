package io.github.zhuanjie.matching.planning;

import static io.github.zhuanjie.matching.planning.Cases.DAY;
import static io.github.zhuanjie.matching.planning.Cases.budget;
import static io.github.zhuanjie.matching.planning.Cases.dibao;
import static io.github.zhuanjie.matching.planning.Cases.medical;
import static io.github.zhuanjie.matching.planning.Cases.project;
import static io.github.zhuanjie.matching.planning.Cases.supply;
import static io.github.zhuanjie.matching.planning.Cases.withPlaces;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.algorithm.PriorityFirstMatching;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.Exclusion;
import io.github.zhuanjie.plan.Grant;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.plan.PlanCheck;
import io.github.zhuanjie.plan.ProjectBar;
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
        MatchingResult later =
                PLANNER.withHeld(held(two)).withReferrals(Set.of(N1), List.of()).plan(CASES, two);
        assertThat(later.getGrants()).extracting(Grant::getNeed).containsExactly(NeedId.of("n2"));
        SupplyList one = supply(withPlaces("a", 1));
        MatchingResult full =
                PLANNER.withHeld(held(one)).withReferrals(Set.of(N1), List.of()).plan(CASES, one);
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
        MatchingResult result = PLANNER.withReferrals(Set.of(N1), List.of()).plan(CASES, supply(withPlaces("a", 2)));
        assertThat(result.getGrants()).extracting(Grant::getNeed).containsExactly(NeedId.of("n2"));
        assertThat(result.getUnmetNeeds().get(0).reason()).isEqualTo(UnmetReason.REFERRAL_OPEN);
        assertThat(result.getChecks()).containsExactly(PlanCheck.REFERRALS);
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
