package io.github.zhuanjie.cli.referral;

import io.github.zhuanjie.calendar.WorkingCalendar;
import io.github.zhuanjie.closing.CapacityFinding;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.followup.FollowUpRules;
import io.github.zhuanjie.followup.Office;
import io.github.zhuanjie.followup.OfficerList;
import io.github.zhuanjie.identity.Identifiers;
import io.github.zhuanjie.lifecycle.Lifecycle;
import io.github.zhuanjie.party.Party;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.supply.ReservationId;
import io.github.zhuanjie.supply.SupplyList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Takes drafts all the way, with the decisions of both sides made up: day by day, each step through the desk, the gate and
 * the book of reservations that a real office would use. The same drafts and seed give the same events on every Java
 * runtime.
 */
public final class Simulation {

    /** Marks the name of whoever decides here, in every record that carries it. */
    static final String SIMULATED = "（模拟 simulated）";

    private static final int LONGEST_WAIT_FOR_CONSENT = 5;

    private final WorkingCalendar calendar = WorkingCalendar.published();
    private final TreeMap<LocalDate, List<Journey>> agenda = new TreeMap<>();
    private final Set<CapacityFinding> capacity = new LinkedHashSet<>();
    private final SimulatedClock clock;
    private final SimulatedDesks desks;
    private final FollowUpRules rules;
    private final Office office;
    private final long seed;

    private Simulation(SupplyList supply, ReferralTerms any, long seed) {
        Party referrer = any.getReferrer();
        DivisionCode area = referrer.getArea().orElse(DivisionCode.NATIONWIDE);
        this.clock = new SimulatedClock(any.getDraftedOn());
        this.desks = new SimulatedDesks(supply, referrer.getId(), clock, seed);
        this.office = new Office(referrer.getId(), area);
        this.rules = new FollowUpRules(
                DemoDeadlines.of(area, any.getDraftedOn()), Lifecycle.standard().getTable(), calendar);
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
        return new Simulation(supply, any, seed).run(drafts);
    }

    private SimulatedReferrals run(Collection<Draft> drafts) {
        Draws waits = new Draws(seed, "waits");
        for (Draft draft : drafts.stream().map(Simulation::marked).toList()) {
            desks.draft(draft);
            enter(new Journey(draft, desks, clock, seed), waits.between(1, LONGEST_WAIT_FOR_CONSENT));
        }
        LocalDate visit = workingDay(clock.today().plusMonths(1));
        passDaysBefore(visit);
        clock.moveTo(visit);
        OfficerList during = officerList();
        passDaysBefore(LocalDate.MAX);
        clock.moveTo(workingDay(clock.today()));
        capacity.addAll(desks.endDay());
        DeskWork work = new DeskWork(List.copyOf(capacity), during, officerList());
        return new SimulatedReferrals(desks.histories(), desks.book().holdings(), work, clock.today());
    }

    /** Every day ends, also those on which nobody decides: a hold may run out. */
    private void passDaysBefore(LocalDate end) {
        while (!agenda.isEmpty() && clock.today().isBefore(end)) {
            List<Journey> today = agenda.remove(clock.today());
            if (today != null) {
                today.forEach(journey -> journey.step().ifPresent(days -> enter(journey, days)));
            }
            capacity.addAll(desks.endDay());
            clock.moveTo(clock.today().plusDays(1));
        }
    }

    private OfficerList officerList() {
        return OfficerList.of(desks.courses(), rules, office, clock.today());
    }

    /** A record travels alone: whoever reads one must not take an invented decision for that of a charity it names. */
    private static Draft marked(Draft draft) {
        ReservationId id = ReservationId.of(
                Identifiers.derived("B-", draft.terms().referralId().value()));
        ReferralTerms terms = ReferralTerms.builder()
                .from(draft.terms())
                .referrer(marked(draft.terms().getReferrer()))
                .recipient(marked(draft.terms().getRecipient()))
                .reservation(id)
                .build();
        return new Draft(terms, draft.subject(), draft.project());
    }

    private static Party marked(Party party) {
        return Party.builder().from(party).name(party.getName() + SIMULATED).build();
    }

    private void enter(Journey journey, int days) {
        LocalDate day = workingDay(clock.today().plusDays(days));
        agenda.computeIfAbsent(day, key -> new ArrayList<>()).add(journey);
    }

    private LocalDate workingDay(LocalDate earliest) {
        LocalDate day = earliest;
        while (calendar.isCovered(day) && !calendar.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
