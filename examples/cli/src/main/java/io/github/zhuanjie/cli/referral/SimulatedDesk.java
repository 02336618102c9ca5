package io.github.zhuanjie.cli.referral;

import io.github.zhuanjie.consent.Consent;
import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.consent.LegalBasis;
import io.github.zhuanjie.desk.DeskOutcome;
import io.github.zhuanjie.desk.ReferralDesk;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.lifecycle.Lifecycle;
import io.github.zhuanjie.lifecycle.ReferralHistory;
import io.github.zhuanjie.party.Actor;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.plan.InKind;
import io.github.zhuanjie.privacy.DataKind;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralStep;
import io.github.zhuanjie.supply.Holdings;
import io.github.zhuanjie.supply.Reservation;
import io.github.zhuanjie.supply.ReservationBook;
import io.github.zhuanjie.supply.ReservationId;
import io.github.zhuanjie.supply.ReservationOutcome;
import io.github.zhuanjie.supply.SupplyList;
import java.time.Duration;
import java.util.EnumSet;

/**
 * The office's desk and book of reservations: each step of the simulation is taken here and nowhere else, as an office
 * would take it, and what it means for the reserved capacity is what the transition table says.
 */
final class SimulatedDesk {

    /** Longer than anybody in the simulation thinks before accepting, so that an acceptance finds its place held. */
    private static final Duration HOLD = Duration.ofDays(60);

    private final SimulatedClock clock;
    private final ReferralDesk desk;
    private final ReservationBook book;

    SimulatedDesk(SupplyList supply, SimulatedClock clock, long seed) {
        Draws salts = new Draws(seed, "salts");
        this.clock = clock;
        this.desk = ReferralDesk.builder(clock).salt(salts::salt).build();
        this.book = new ReservationBook(supply, Holdings.none(supply.getId()), clock);
    }

    ReservationBook book() {
        return book;
    }

    /** Holds what the draft proposes. The plan kept within every capacity, so that the book must agree. */
    void draft(Draft draft) {
        Award award = draft.terms().getProposedAward().orElseThrow();
        Reservation.Builder reservation = Reservation.builder();
        reservation
                .id(draft.terms().getReservation().orElseThrow())
                .project(draft.project().getId())
                .residence(draft.subject().household().getResidence())
                .amount(award.max())
                .serviceUnits(award.inKind().map(InKind::units))
                .need(draft.terms().getNeed())
                .heldUntil(clock.instant().plus(HOLD));
        require(book.reserve(reservation.build()));
        require(desk.draft(draft.terms()));
    }

    Referral find(ReferralId id) {
        return desk.find(id).orElseThrow();
    }

    ReferralHistory history(ReferralId id) {
        return desk.history(id).orElseThrow();
    }

    void recordConsent(ReferralId id, Consent consent) {
        require(desk.recordConsent(id, consent));
    }

    /** Sends, or supplies facts, through the gate. */
    void disclose(Draft draft) {
        ConsentId consent = find(draft.terms().referralId()).getConsent().orElseThrow();
        require(desk.disclose(
                draft.terms().referralId(),
                new LegalBasis.ByConsent(consent),
                draft.subject(),
                EnumSet.allOf(DataKind.class)));
    }

    void withdraw(ConsentId consent, Actor person) {
        desk.withdraw(consent, person).forEach(this::require);
    }

    void act(ReferralId id, Actor actor, ReferralStep step) {
        require(desk.act(id, actor, step));
    }

    private void require(DeskOutcome outcome) {
        if (!outcome.isDone()) {
            throw new IllegalStateException("the simulation must keep to the table and the gate");
        }
        outcome.referral().ifPresent(this::settle);
    }

    private static void require(ReservationOutcome outcome) {
        if (!outcome.isAccepted()) {
            throw new IllegalStateException("a plan must keep within the capacity: " + outcome.refusals());
        }
    }

    private void settle(Referral referral) {
        ReservationId held = referral.getTerms().orElseThrow().getReservation().orElseThrow();
        switch (Lifecycle.standard().ruleOf(referral.getState()).capacity()) {
            case CONFIRM -> require(book.confirm(held));
            case RELEASE -> book.release(held);
            case HOLD -> {}
        }
    }
}
