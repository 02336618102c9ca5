package io.github.zhuanjie.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.aid.AidLedger;
import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.aid.RemainingNeed;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.closing.AmountUse;
import io.github.zhuanjie.closing.CapacityFinding;
import io.github.zhuanjie.closing.CapacityProblem;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.fixtures.Households;
import io.github.zhuanjie.fixtures.Projects;
import io.github.zhuanjie.fixtures.Referrals;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.matching.algorithm.MatchingAlgorithms;
import io.github.zhuanjie.matching.planning.MatchingPlanner;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.plan.Grant;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralCourse;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.supply.HeldReservation;
import io.github.zhuanjie.supply.Holdings;
import io.github.zhuanjie.supply.Reservation;
import io.github.zhuanjie.supply.ReservationBook;
import io.github.zhuanjie.supply.ReservationId;
import io.github.zhuanjie.supply.SupplyList;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A student lacks 5,000 yuan, and a project that promised them gave 3,000. */
class ClosingTheLoopTest {

    private static final LocalDate TODAY = Households.AS_OF.plusMonths(1);
    private static final Clock CLOCK =
            Clock.fixed(TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    private static final NeedCase STUDENT = Referrals.subject();
    private static final ReservationId PLACE = ReservationId.of("B-1");

    private final SupplyList supply = Projects.list();
    private final ReservationBook book = new ReservationBook(supply, Holdings.none(supply.getId()), CLOCK);

    private static Referral reserving(Referral referral) {
        ReferralTerms terms = ReferralTerms.builder()
                .from(referral.getTerms().orElseThrow())
                .reservation(PLACE)
                .build();
        return Referral.builder().from(referral).terms(terms).build();
    }

    private static Reservation place() {
        return Reservation.builder()
                .id(PLACE)
                .project(Referrals.project().getId())
                .residence(STUDENT.household().getResidence())
                .need(STUDENT.need().getId())
                .amount(Yuan.of(5_000))
                .heldUntil(CLOCK.instant().plus(Duration.ofDays(5)))
                .build();
    }

    private static Fact<Yuan> missing(Referral... referrals) {
        RemainingNeed remaining = ClosingTheLoop.enter(
                AidLedger.empty(),
                Stream.of(referrals)
                        .map(each -> new ReferralCourse(each, List.of(), List.of()))
                        .toList(),
                STUDENT,
                TODAY);
        return remaining.getGap().remaining();
    }

    private static Yuan known(Fact<Yuan> fact) {
        return fact.toOptional().orElseThrow();
    }

    private List<Grant> nextGrants(Referral earlier) {
        MatchingPlanner planner = MatchingPlanner.of(
                EvaluationContext.on(TODAY),
                PriorityPolicy.standard(),
                MatchingAlgorithms.standard().get("priority-first"));
        MatchingResult plan = planner.plan(List.of(STUDENT), supply);
        assertThat(plan.getGrants())
                .extracting(Grant::getProject)
                .containsExactly(Referrals.project().getId());
        return ClosingTheLoop.nextPlanner(planner, List.of(earlier), TODAY)
                .plan(List.of(STUDENT), supply)
                .getGrants();
    }

    @Test
    void whatWasGivenIsMissingNoMoreHoweverOftenItIsEntered() {
        Referral helped = Referrals.helped().referral();

        assertThat(known(missing(helped))).isEqualTo(Yuan.of(2_000));
        assertThat(known(missing(helped, helped))).isEqualTo(Yuan.of(2_000));
    }

    @Test
    void aidForAnotherHouseholdIsNotEntered() {
        Referral helped = Referrals.helped().referral();
        AidRecord other = AidRecord.builder()
                .from(helped.getAid().get(0))
                .household(HouseholdId.of("H-OTHER"))
                .build();
        Referral mistaken = Referral.builder().from(helped).aid(List.of(other)).build();

        assertThat(known(missing(mistaken))).isEqualTo(Yuan.of(5_000));
    }

    @Test
    void anAcceptedReferralKeepsItsPlaceAndAnEndedOneGivesItBack() {
        book.reserve(place());

        assertThat(ClosingTheLoop.reconcile(
                        book, List.of(reserving(Referrals.accepted().referral()))))
                .isEmpty();
        assertThat(book.find(PLACE).map(HeldReservation::confirmed)).contains(true);
        assertThat(ClosingTheLoop.reconcile(
                        book, List.of(reserving(Referrals.notAided().referral()))))
                .isEmpty();
        assertThat(book.find(PLACE)).isEmpty();
    }

    @Test
    void aPlaceThatWasLostBeforeTheAnswerIsToldAndNotTakenAgain() {
        List<CapacityFinding> toSee = ClosingTheLoop.reconcile(
                book, List.of(reserving(Referrals.accepted().referral())));

        assertThat(toSee).extracting(CapacityFinding::problem).containsExactly(CapacityProblem.NOT_CONFIRMED);
        assertThat(book.holdings().reservations()).isEmpty();
    }

    @Test
    void twoThousandOfThePromiseAreLeft() {
        AmountUse use = ClosingTheLoop.use(reserving(Referrals.helped().referral()), place());

        assertThat(known(use.given())).isEqualTo(Yuan.of(3_000));
        assertThat(known(use.left())).isEqualTo(Yuan.of(2_000));
    }

    @Test
    void whoDeclinedIsNotAskedAgainForThisNeed() {
        assertThat(nextGrants(Referrals.notAided().referral())).isEmpty();
    }

    @Test
    void whoStillOwesAnAnswerIsNotAskedTwice() {
        assertThat(nextGrants(Referrals.sent().referral())).isEmpty();
    }

    @Test
    void whatTheOfficeTookBackForGoodIsNotAskedAgain() {
        assertThat(nextGrants(Referrals.cancelled().referral())).isEmpty();
    }
}
