package io.github.zhuanjie.supply;

import io.github.zhuanjie.charity.ProjectId;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * The {@link Holdings} of one process, shared among threads. Every change is made on an immutable value and put in place
 * by compare-and-set: a change that was overtaken is decided again on what is there now, so that no interleaving oversells
 * or loses anything, and nobody ever waits for a lock.
 *
 * <p>Several processes need one place that decides, such as a database row with a version; {@link Holdings} is the value
 * to decide on there, too.
 *
 * <p>Thread-safe.
 */
public final class ReservationBook {

    private final Clock clock;
    private final AtomicReference<Holdings> holdings;

    /**
     * Opens a book.
     *
     * @param holdings  what is held already
     * @param clock  tells when a hold has run out
     */
    public ReservationBook(Holdings holdings, Clock clock) {
        this.holdings = new AtomicReference<>(Objects.requireNonNull(holdings, "holdings"));
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Holds capacity.
     *
     * @param reservation  what to hold
     * @return every reason against it, empty if it is held; the same reservation once more is held once
     */
    public Set<ReservationRefusal> reserve(Reservation reservation) {
        return change(now -> now.reserve(reservation));
    }

    /**
     * Makes a hold permanent.
     *
     * @param id  the reservation
     * @return every reason against it, empty if it is confirmed
     */
    public Set<ReservationRefusal> confirm(ReservationId id) {
        return change(now -> now.confirm(id, clock.instant()));
    }

    /**
     * Gives capacity back, held or confirmed.
     *
     * @param id  the reservation
     * @return every reason against it, empty if it is released
     */
    public Set<ReservationRefusal> release(ReservationId id) {
        return change(now -> now.release(id));
    }

    /** Gives back every hold that has run out by now. */
    public void expire() {
        change(now -> new ReservationOutcome(now.expire(clock.instant()), Set.of()));
    }

    /**
     * Goes on with another version of the list.
     *
     * @param supply  the list
     */
    public void update(SupplyList supply) {
        change(now -> new ReservationOutcome(now.withSupply(supply), Set.of()));
    }

    /**
     * Returns what is held at this moment.
     *
     * @return a value that later changes do not touch
     */
    public Holdings holdings() {
        return holdings.get();
    }

    /**
     * Tells what is left of a project at this moment.
     *
     * @param project  the project
     * @return as {@link Holdings#availabilities}
     */
    public List<Availability> availabilities(ProjectId project) {
        return holdings.get().availabilities(project);
    }

    private Set<ReservationRefusal> change(Function<Holdings, ReservationOutcome> decide) {
        while (true) {
            Holdings before = holdings.get();
            ReservationOutcome outcome = decide.apply(before);
            if (holdings.compareAndSet(before, outcome.holdings())) {
                return outcome.refusals();
            }
        }
    }
}
