package io.github.zhuanjie.cli.referral;

import io.github.zhuanjie.calendar.WorkingCalendar;
import io.github.zhuanjie.identity.Identifiers;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.supply.ReservationId;
import io.github.zhuanjie.supply.SupplyList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * Takes drafts all the way, with the decisions of both sides made up: day by day, each step through the desk, the gate and
 * the book of reservations that a real office would use. The same drafts and seed give the same events on every Java
 * runtime.
 */
public final class Simulation {

    private static final int LONGEST_WAIT_FOR_CONSENT = 5;

    private final WorkingCalendar calendar = WorkingCalendar.published();
    private final TreeMap<LocalDate, List<Journey>> agenda = new TreeMap<>();
    private final SimulatedClock clock;
    private final SimulatedDesks desks;
    private final long seed;

    private Simulation(SupplyList supply, PartyId office, LocalDate day, long seed) {
        this.clock = new SimulatedClock(day);
        this.desks = new SimulatedDesks(supply, office, clock, seed);
        this.seed = seed;
    }

    /**
     * Runs until nobody has anything left to decide.
     *
     * @param drafts  the drafts of a plan, of one office and day
     * @param supply  the list that was planned with
     * @param seed  the seed of all decisions
     * @return what became of each
     * @throws IllegalArgumentException if there are no drafts
     */
    public static SimulatedReferrals run(Collection<Draft> drafts, SupplyList supply, long seed) {
        ReferralTerms any = drafts.stream()
                .findFirst()
                .map(Draft::terms)
                .orElseThrow(() -> new IllegalArgumentException("there must be drafts"));
        return new Simulation(supply, any.getReferrer().getId(), any.getDraftedOn(), seed).run(drafts);
    }

    private SimulatedReferrals run(Collection<Draft> drafts) {
        List<Draft> reserved = drafts.stream().map(Simulation::reserving).toList();
        Draws waits = new Draws(seed, "waits");
        for (Draft draft : reserved) {
            desks.draft(draft);
            enter(new Journey(draft, desks, clock, seed), waits.between(1, LONGEST_WAIT_FOR_CONSENT));
        }
        while (!agenda.isEmpty()) {
            clock.moveTo(agenda.firstKey());
            for (Journey journey : agenda.pollFirstEntry().getValue()) {
                journey.step().ifPresent(days -> enter(journey, days));
            }
        }
        clock.moveTo(clock.today().plusDays(1));
        desks.book().expire();
        return new SimulatedReferrals(
                reserved.stream()
                        .map(draft -> desks.history(draft.terms().referralId()))
                        .toList(),
                desks.book().holdings(),
                clock.today());
    }

    private static Draft reserving(Draft draft) {
        ReservationId id = ReservationId.of(
                Identifiers.derived("B-", draft.terms().referralId().value()));
        ReferralTerms terms =
                ReferralTerms.builder().from(draft.terms()).reservation(id).build();
        return new Draft(terms, draft.subject(), draft.project());
    }

    private void enter(Journey journey, int days) {
        LocalDate day = clock.today().plusDays(days);
        while (calendar.isCovered(day) && !calendar.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        agenda.computeIfAbsent(day, key -> new ArrayList<>()).add(journey);
    }
}
