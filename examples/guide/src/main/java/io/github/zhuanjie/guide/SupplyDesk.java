package io.github.zhuanjie.guide;

import io.github.zhuanjie.charity.Capacity;
import io.github.zhuanjie.charity.Provenance;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.fault.Outcome;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.supply.Holdings;
import io.github.zhuanjie.supply.RemovalReason;
import io.github.zhuanjie.supply.Reservation;
import io.github.zhuanjie.supply.ReservationBook;
import io.github.zhuanjie.supply.ReservationId;
import io.github.zhuanjie.supply.ReservationOutcome;
import io.github.zhuanjie.supply.SupplyChange;
import io.github.zhuanjie.supply.SupplyList;
import io.github.zhuanjie.supply.SupplyUpdate;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The list of what charities offer, kept up to date, and places that are held and let go. */
public final class SupplyDesk {

    private SupplyDesk() {}

    /**
     * Makes the second version of a list: one project has two places left, another has ended.
     *
     * @param first  the first version
     * @param shrunk  the project with two places left
     * @param ended  the project that has ended
     * @return the second version, or what is wrong with the update
     */
    public static Outcome<SupplyList> secondVersion(SupplyList first, ProjectId shrunk, ProjectId ended) {
        // tag::update[]
        Capacity left =
                Capacity.builder().places(2).provenance(Provenance.PUBLISHED).build();
        SupplyUpdate update = SupplyUpdate.builder()
                .list(first.getId())
                .fromVersion(1)
                .toVersion(2)
                .asOf(LocalDate.of(2026, 7, 1))
                .addChange(new SupplyChange.CapacityChanged(shrunk, Optional.of(left)))
                .addChange(new SupplyChange.Removed(ended, RemovalReason.ENDED))
                .build();
        Outcome<SupplyList> second = first.apply(update); // whole, or not at all
        // end::update[]
        return second;
    }

    /**
     * Compares two versions.
     *
     * @param first  the earlier one
     * @param second  the later one
     * @return what changed
     */
    public static List<SupplyChange> changes(SupplyList first, SupplyList second) {
        return first.changesTo(second).getChanges();
    }

    /**
     * Holds the same project three times where two places are left, then lets one go and tries again.
     *
     * @param supply  a list on which the project has two places left
     * @param project  the project
     * @param clock  the office's clock
     * @return what came of each of the four attempts
     */
    public static List<ReservationOutcome> hold(SupplyList supply, ProjectId project, Clock clock) {
        // tag::hold[]
        ReservationBook book = new ReservationBook(supply, Holdings.none(supply.getId()), clock);
        ReservationOutcome first = book.reserve(place("R-1", project, clock)); // accepted: held
        ReservationOutcome second = book.reserve(place("R-2", project, clock)); // accepted: held
        ReservationOutcome third = book.reserve(place("R-3", project, clock)); // refused: PLACES_EXHAUSTED
        book.confirm(ReservationId.of("R-1")); // the charity said yes: this one does not run out
        book.release(ReservationId.of("R-2")); // the family withdrew
        ReservationOutcome again = book.reserve(place("R-3", project, clock)); // accepted now
        // end::hold[]
        return List.of(first, second, third, again);
    }

    private static Reservation place(String id, ProjectId project, Clock clock) {
        return Reservation.builder()
                .id(ReservationId.of(id))
                .project(project)
                .residence(DivisionCode.of("321081100200"))
                .heldUntil(clock.instant().plus(Duration.ofDays(5)))
                .build();
    }
}
