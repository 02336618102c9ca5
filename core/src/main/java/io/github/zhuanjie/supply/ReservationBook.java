package io.github.zhuanjie.supply;

import io.github.zhuanjie.calendar.ChinaDay;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.identity.ProjectId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The reservations on the projects of a supply list. A check of what is left and the promise that follows from it are
 * one step, so that no two offices are promised the same place.
 *
 * <p>A reservation is held until it is confirmed, released or expires. What is held or confirmed counts against the
 * project's capacity and against every quota of an area that the residence lies in. A hold that has run out goes on
 * counting until {@link #expire} is called: late, never oversold.
 *
 * <p>Thread-safe: one lock, held for O(log n) time by a change of one of n reservations, and for O(n) time by {@link
 * #expire} and {@link #holdings}. Several processes need one place that decides, such as a database row with a version:
 * open a book on the stored {@link Holdings}, change it, and store what {@link #holdings} gives.
 */
public final class ReservationBook {

    private final Object lock = new Object();
    private final Clock clock;
    private final SupplyListId list;
    private final Map<ReservationId, HeldReservation> held = new TreeMap<>();
    private final Usage usage = new Usage();
    private Map<ProjectId, CharityProject> projects;

    /**
     * Opens a book.
     *
     * @param supply  the supply list, whose capacities count for all of its span
     * @param holdings  what is held already, beyond the limits or not
     * @param clock  tells when a hold has run out, and on which {@linkplain ChinaDay civil day} a project is to be
     *     open, whatever zone it has
     * @throws IllegalArgumentException if the holdings are of another list
     */
    public ReservationBook(SupplyList supply, Holdings holdings, Clock clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
        this.list = supply.getId();
        this.projects = byId(supply);
        if (!holdings.list().equals(list)) {
            throw new IllegalArgumentException("holdings must be of the supply list");
        }
        for (HeldReservation each : holdings.reservations()) {
            held.put(each.reservation().getId(), each);
            usage.add(each.reservation());
        }
    }

    private static Map<ProjectId, CharityProject> byId(SupplyList supply) {
        Map<ProjectId, CharityProject> byId = new HashMap<>();
        supply.getProjects().forEach(project -> byId.put(project.getId(), project));
        return byId;
    }

    /**
     * Holds capacity.
     *
     * @param reservation  what to hold
     * @return the outcome. The same reservation once more is accepted and changes nothing, also after it was confirmed
     */
    public ReservationOutcome reserve(Reservation reservation) {
        synchronized (lock) {
            HeldReservation wish = new HeldReservation(reservation, false);
            HeldReservation earlier = held.get(reservation.getId());
            Set<ReservationRefusal> refusals = earlier == null ? against(wish) : againstRepeating(earlier, reservation);
            if (earlier == null && refusals.isEmpty()) {
                held.put(reservation.getId(), wish);
                usage.add(reservation);
            }
            return new ReservationOutcome(refusals);
        }
    }

    private Set<ReservationRefusal> againstRepeating(HeldReservation earlier, Reservation reservation) {
        if (!earlier.reservation().equals(reservation)) {
            return Set.of(ReservationRefusal.ID_TAKEN);
        }
        return earlier.isOver(clock.instant()) ? Set.of(ReservationRefusal.HOLD_EXPIRED) : Set.of();
    }

    private Set<ReservationRefusal> against(HeldReservation wish) {
        Reservation reservation = wish.reservation();
        CharityProject project = projects.get(reservation.getProject());
        if (project == null) {
            return Set.of(ReservationRefusal.PROJECT_UNKNOWN);
        }
        EnumSet<ReservationRefusal> refusals = project.getCapacity()
                .map(capacity -> usage.exceededBy(reservation, capacity))
                .orElseGet(() -> EnumSet.of(ReservationRefusal.CAPACITY_UNKNOWN));
        if (!project.isServing(reservation.getResidence())) {
            refusals.add(ReservationRefusal.AREA_NOT_SERVED);
        }
        Instant now = clock.instant();
        if (!project.isOpen(ChinaDay.of(now))) {
            refusals.add(ReservationRefusal.PROJECT_CLOSED);
        }
        if (wish.isOver(now)) {
            refusals.add(ReservationRefusal.HOLD_EXPIRED);
        }
        if (!usage.fits(reservation)) {
            refusals.add(ReservationRefusal.AMOUNT_RANGE);
        }
        return refusals;
    }

    /**
     * Makes a hold permanent.
     *
     * @param id  the reservation
     * @return the outcome; accepted without change if it was confirmed before
     */
    public ReservationOutcome confirm(ReservationId id) {
        synchronized (lock) {
            HeldReservation found = held.get(id);
            if (found == null) {
                return ReservationOutcome.refused(ReservationRefusal.RESERVATION_UNKNOWN);
            }
            if (found.isOver(clock.instant())) {
                return ReservationOutcome.refused(ReservationRefusal.HOLD_EXPIRED);
            }
            held.put(id, new HeldReservation(found.reservation(), true));
            return ReservationOutcome.ACCEPTED;
        }
    }

    /**
     * Gives capacity back, held or confirmed.
     *
     * @param id  the reservation
     * @return the outcome
     */
    public ReservationOutcome release(ReservationId id) {
        synchronized (lock) {
            HeldReservation found = held.remove(id);
            if (found == null) {
                return ReservationOutcome.refused(ReservationRefusal.RESERVATION_UNKNOWN);
            }
            usage.remove(found.reservation());
            return ReservationOutcome.ACCEPTED;
        }
    }

    /**
     * Gives back every hold that has run out by now.
     *
     * @return the reservations that ended, ordered by identifier
     */
    public List<Reservation> expire() {
        synchronized (lock) {
            Instant now = clock.instant();
            List<Reservation> ended = new ArrayList<>();
            held.values().removeIf(each -> each.isOver(now) && ended.add(each.reservation()));
            ended.forEach(usage::remove);
            return List.copyOf(ended);
        }
    }

    /**
     * Goes on with another version of the list. Nothing is dropped: what is held beyond a lowered limit, or on a project
     * that has left the list, stays and is seen in {@link #availabilities}.
     *
     * @param supply  the list
     * @throws IllegalArgumentException if it is another list
     */
    public void update(SupplyList supply) {
        if (!supply.getId().equals(list)) {
            throw new IllegalArgumentException("supply must be a version of the same list");
        }
        Map<ProjectId, CharityProject> next = byId(supply);
        synchronized (lock) {
            projects = next;
        }
    }

    /**
     * Finds a reservation.
     *
     * @param id  its identifier
     * @return the reservation, held or confirmed; empty if there is none
     */
    public Optional<HeldReservation> find(ReservationId id) {
        synchronized (lock) {
            return Optional.ofNullable(held.get(id));
        }
    }

    /**
     * Returns what is held at this moment.
     *
     * @return a value that later changes do not touch
     */
    public Holdings holdings() {
        synchronized (lock) {
            return Holdings.of(list, held.values());
        }
    }

    /**
     * Tells what is left of a project at this moment, as a whole and by area.
     *
     * @param project  the project
     * @return the whole first, then the quotas in the order of the project; without limits if the list does not have
     *     the project, or no capacity for it
     */
    public List<Availability> availabilities(ProjectId project) {
        synchronized (lock) {
            return usage.availabilities(
                    project, Optional.ofNullable(projects.get(project)).flatMap(CharityProject::getCapacity));
        }
    }
}
