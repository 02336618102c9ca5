package io.github.zhuanjie.cli.referral;

import io.github.zhuanjie.closing.CapacityFinding;
import io.github.zhuanjie.closing.CapacityReconciler;
import io.github.zhuanjie.consent.Consent;
import io.github.zhuanjie.consent.LegalBasis;
import io.github.zhuanjie.desk.DeskOutcome;
import io.github.zhuanjie.desk.Receipt;
import io.github.zhuanjie.desk.ReferralDesk;
import io.github.zhuanjie.disclosure.DataNeeds;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.lifecycle.Lifecycle;
import io.github.zhuanjie.lifecycle.ReferralHistory;
import io.github.zhuanjie.party.Actor;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.plan.InKind;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralCourse;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.referral.ReferralStep;
import io.github.zhuanjie.supply.Holdings;
import io.github.zhuanjie.supply.Reservation;
import io.github.zhuanjie.supply.ReservationBook;
import io.github.zhuanjie.supply.ReservationOutcome;
import io.github.zhuanjie.supply.SupplyList;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The desks of the office and of every charity, each with a store of its own, and the office's book of reservations. Every
 * step of the simulation is taken here and nowhere else, on the desk of whoever takes it; the other side then receives the
 * events. What the steps mean for the reserved capacity is settled by the library at the end of a day, for all of them.
 */
final class SimulatedDesks {

    /** Longer than anybody in the simulation thinks before accepting, so that an acceptance finds its place held. */
    private static final Duration HOLD = Duration.ofDays(60);

    private final SimulatedClock clock;
    private final Draws salts;
    private final ReferralDesk office;
    private final Map<PartyId, ReferralDesk> charities = new HashMap<>();
    private final ReservationBook book;
    private final CapacityReconciler reconciler =
            CapacityReconciler.of(Lifecycle.standard().getTable());
    private final List<ReferralId> drafted = new ArrayList<>();

    SimulatedDesks(SupplyList supply, PartyId office, SimulatedClock clock, long seed) {
        this.salts = new Draws(seed, "salts");
        this.clock = clock;
        this.office = desk(office);
        this.book = new ReservationBook(supply, Holdings.none(supply.getId()), clock);
    }

    private ReferralDesk desk(PartyId party) {
        return ReferralDesk.builder(clock, party).inMemory().salt(salts::salt).build();
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
        requireDone(office.draft(draft.terms()));
        drafted.add(draft.terms().referralId());
    }

    Referral find(ReferralId id) {
        return office.find(id).orElseThrow();
    }

    /** Returns what happened to each referral, as the office knows it, in the order of the drafts. */
    List<ReferralHistory> histories() {
        return drafted.stream().map(id -> office.history(id).orElseThrow()).toList();
    }

    List<ReferralCourse> courses() {
        return histories().stream()
                .map(history -> history.course().orElseThrow())
                .toList();
    }

    /**
     * Ends a day: drops the holds that ran out and makes the book agree with where the referrals stand.
     *
     * @return what somebody has to see to
     */
    List<CapacityFinding> endDay() {
        book.expire();
        return reconciler.reconcile(book, drafted.stream().map(this::find).toList());
    }

    void recordConsent(ReferralId id, Consent consent) {
        requireDone(office.recordConsent(id, consent));
    }

    /** Sends, or supplies facts, through the gate. */
    void disclose(Draft draft) {
        Referral referral = find(draft.terms().referralId());
        DataNeeds needs = DataNeeds.of(draft.project()).andAsked(referral.getAskedFacts());
        LegalBasis basis = new LegalBasis.ByConsent(referral.getConsent().orElseThrow());
        requireDone(office.disclose(referral.getId(), basis, draft.subject(), needs));
        tellCharity(draft.terms().referralId());
    }

    void withdraw(ReferralId id) {
        office.withdraw(find(id).getConsent().orElseThrow()).forEach(SimulatedDesks::requireDone);
        tellCharity(id);
    }

    /** Takes a step on the desk of whoever takes it, and tells the other side. */
    void act(ReferralId id, Actor actor, ReferralStep step) {
        if (actor.party().equals(office.getParty())) {
            requireDone(office.act(id, actor, step));
            tellCharity(id);
        } else {
            ReferralDesk charity = charities.get(actor.party());
            requireDone(charity.act(id, actor, step));
            require(office.receive(actor.party(), id, charity.outbox(id)));
        }
    }

    /** Before anything was sent there is nothing to tell. */
    private void tellCharity(ReferralId id) {
        List<ReferralEvent> news = office.outbox(id);
        if (!news.isEmpty()) {
            PartyId charity = find(id).getOpening().recipient();
            require(charities.computeIfAbsent(charity, this::desk).receive(office.getParty(), id, news));
        }
    }

    private static void require(Receipt receipt) {
        ReferralHistory history = receipt.history();
        if (!receipt.isComplete()
                || !history.getConflicts().isEmpty()
                || !history.getWaiting().isEmpty()) {
            throw new IllegalStateException("both sides must agree where nobody is faster than the other");
        }
    }

    private static void requireDone(DeskOutcome outcome) {
        if (!outcome.isDone()) {
            throw new IllegalStateException("the simulation must keep to the table and the gate");
        }
    }

    private static void require(ReservationOutcome outcome) {
        if (!outcome.isAccepted()) {
            throw new IllegalStateException("a plan must keep within the capacity: " + outcome.refusals());
        }
    }
}
