package io.github.zhuanjie.supply;

import io.github.zhuanjie.charity.Capacity;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.ProjectId;
import io.github.zhuanjie.division.DivisionCode;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The reservations on the projects of a supply list, as an immutable value: every change gives another value or a
 * refusal, so that a check and what follows from it cannot be torn apart.
 *
 * <p>A reservation is held until it is confirmed, released or expires. What is held or confirmed counts against the
 * project's capacity and against every quota of an area that the place lies in. A hold that has run out goes on
 * counting until {@link #expire} is called: late, never oversold.
 *
 * <p>Immutable and thread-safe; {@link ReservationBook} shares one among threads. A change takes O(log n) time for n
 * reservations.
 */
public final class Holdings {

    private final Map<ProjectId, CharityProject> projects;
    private final SortedTree<ReservationId, Held> held;
    private final SortedTree<UsageKey, Quantity> used;

    private Holdings(
            Map<ProjectId, CharityProject> projects,
            SortedTree<ReservationId, Held> held,
            SortedTree<UsageKey, Quantity> used) {
        this.projects = projects;
        this.held = held;
        this.used = used;
    }

    /**
     * Obtains holdings without any reservation.
     *
     * @param supply  the supply list, whose capacities count for all of its span
     * @return the holdings
     */
    public static Holdings of(SupplyList supply) {
        return new Holdings(byId(supply), SortedTree.empty(), SortedTree.empty());
    }

    private static Map<ProjectId, CharityProject> byId(SupplyList supply) {
        Map<ProjectId, CharityProject> byId = new LinkedHashMap<>();
        supply.getProjects().forEach(project -> byId.put(project.getId(), project));
        return byId;
    }

    /**
     * Returns the same reservations on another version of the list. Nothing is dropped: what is held beyond a lowered
     * limit, or on a project that has left the list, stays and is seen in {@link #availabilities}.
     *
     * @param supply  the list
     * @return the holdings
     */
    public Holdings withSupply(SupplyList supply) {
        return new Holdings(byId(supply), held, used);
    }

    /**
     * Holds capacity.
     *
     * @param reservation  what to hold
     * @return the outcome. The same reservation once more is accepted and changes nothing, also after it was confirmed
     */
    public ReservationOutcome reserve(Reservation reservation) {
        Optional<Held> earlier = held.get(reservation.getId());
        if (earlier.isPresent()) {
            return earlier.get().reservation().equals(reservation) ? unchanged() : refused(ReservationRefusal.ID_TAKEN);
        }
        CharityProject project = projects.get(reservation.getProject());
        if (project == null) {
            return refused(ReservationRefusal.PROJECT_UNKNOWN);
        }
        if (project.getCapacity().isEmpty()) {
            return refused(ReservationRefusal.CAPACITY_UNKNOWN);
        }
        Set<ReservationRefusal> refusals = exceeded(project.getCapacity().get(), reservation);
        return refusals.isEmpty()
                ? new ReservationOutcome(add(reservation), Set.of())
                : new ReservationOutcome(this, refusals);
    }

    /**
     * Makes a hold permanent.
     *
     * @param id  the reservation
     * @param now  the instant of the confirmation
     * @return the outcome; accepted without change if it was confirmed before
     */
    public ReservationOutcome confirm(ReservationId id, Instant now) {
        Optional<Held> found = held.get(id);
        if (found.isEmpty()) {
            return refused(ReservationRefusal.RESERVATION_UNKNOWN);
        }
        if (found.get().confirmed()) {
            return unchanged();
        }
        return found.get().isOver(now)
                ? refused(ReservationRefusal.HOLD_EXPIRED)
                : new ReservationOutcome(
                        new Holdings(projects, held.with(id, found.get().confirm()), used), Set.of());
    }

    /**
     * Gives capacity back, held or confirmed.
     *
     * @param id  the reservation
     * @return the outcome
     */
    public ReservationOutcome release(ReservationId id) {
        return held.get(id)
                .map(found -> new ReservationOutcome(remove(found.reservation()), Set.of()))
                .orElseGet(() -> refused(ReservationRefusal.RESERVATION_UNKNOWN));
    }

    /**
     * Gives back what was held until now or earlier and not confirmed. Takes time linear in the number of reservations.
     *
     * @param now  the instant
     * @return the holdings without those that ran out
     */
    public Holdings expire(Instant now) {
        Holdings left = this;
        for (Held each : held.values()) {
            if (!each.confirmed() && each.isOver(now)) {
                left = left.remove(each.reservation());
            }
        }
        return left;
    }

    /**
     * Finds a reservation.
     *
     * @param id  its identifier
     * @return the reservation, held or confirmed; empty if there is none
     */
    public Optional<Reservation> find(ReservationId id) {
        return held.get(id).map(Held::reservation);
    }

    /**
     * Tells whether a reservation is confirmed.
     *
     * @param id  its identifier
     * @return true if it is there and confirmed
     */
    public boolean isConfirmed(ReservationId id) {
        return held.get(id).map(Held::confirmed).orElse(false);
    }

    /**
     * Returns all reservations.
     *
     * @return held and confirmed ones, ordered by identifier
     */
    public List<Reservation> reservations() {
        return held.values().stream().map(Held::reservation).toList();
    }

    /**
     * Tells what is left of a project, as a whole and by area.
     *
     * @param project  the project
     * @return the whole first, then the quotas in the order of the project; without limits if the list does not have
     *     the project, or no capacity for it
     */
    public List<Availability> availabilities(ProjectId project) {
        return Optional.ofNullable(projects.get(project))
                .flatMap(CharityProject::getCapacity)
                .map(capacity -> limits(capacity).stream())
                .orElseGet(() -> List.of(Limit.NONE).stream())
                .map(limit -> limit.against(usage(project, limit.area())))
                .toList();
    }

    private static List<Limit> limits(Capacity capacity) {
        return Stream.concat(
                        List.of(Limit.of(capacity)).stream(),
                        capacity.getAreaQuotas().stream().map(Limit::of))
                .toList();
    }

    private Set<ReservationRefusal> exceeded(Capacity capacity, Reservation wish) {
        EnumSet<ReservationRefusal> refusals =
                Limit.of(capacity).exceededBy(usage(wish.getProject(), DivisionCode.NATIONWIDE), wish);
        List<Limit> shares = capacity.getAreaQuotas().stream()
                .filter(quota -> wish.getPlace().isWithin(quota.getArea()))
                .map(Limit::of)
                .toList();
        boolean noShare = shares.isEmpty() && !capacity.getAreaQuotas().isEmpty();
        boolean exhausted = shares.stream()
                .anyMatch(share -> !share.exceededBy(usage(wish.getProject(), share.area()), wish)
                        .isEmpty());
        if (noShare || exhausted) {
            refusals.add(ReservationRefusal.AREA_QUOTA_EXHAUSTED);
        }
        return refusals;
    }

    private Quantity usage(ProjectId project, DivisionCode area) {
        return used.get(new UsageKey(project, area)).orElse(Quantity.NONE);
    }

    private Holdings add(Reservation reservation) {
        Quantity more = Quantity.of(reservation);
        SortedTree<UsageKey, Quantity> usage = used;
        for (UsageKey key : UsageKey.around(reservation)) {
            usage = usage.with(key, usage.get(key).orElse(Quantity.NONE).plus(more));
        }
        return new Holdings(projects, held.with(reservation.getId(), new Held(reservation, false)), usage);
    }

    private Holdings remove(Reservation reservation) {
        Quantity less = Quantity.of(reservation);
        SortedTree<UsageKey, Quantity> usage = used;
        for (UsageKey key : UsageKey.around(reservation)) {
            Quantity left = usage.get(key).orElse(Quantity.NONE).minus(less);
            usage = left.equals(Quantity.NONE) ? usage.without(key) : usage.with(key, left);
        }
        return new Holdings(projects, held.without(reservation.getId()), usage);
    }

    private ReservationOutcome unchanged() {
        return new ReservationOutcome(this, Set.of());
    }

    private ReservationOutcome refused(ReservationRefusal reason) {
        return new ReservationOutcome(this, Set.of(reason));
    }

    /**
     * Returns the number of reservations.
     *
     * @return a text without identifiers
     */
    @Override
    public String toString() {
        return "Holdings[" + held.values().size() + "]";
    }

    /** A reservation and whether it is confirmed. */
    private record Held(Reservation reservation, boolean confirmed) {
        Held {
            Objects.requireNonNull(reservation, "reservation");
        }

        boolean isOver(Instant now) {
            return !now.isBefore(reservation.getHeldUntil());
        }

        Held confirm() {
            return new Held(reservation, true);
        }
    }
}
