package io.github.zhuanjie.supply;

import io.github.zhuanjie.charity.Limits;
import io.github.zhuanjie.money.Yuan;
import java.util.EnumSet;
import java.util.Optional;

/** Places, fen and units of reservations, added up. */
record Quantity(long places, long fen, long units) {

    static final Quantity NONE = new Quantity(0, 0, 0);

    /** What is not stated counts as nothing; where a limit needs it, the reservation was refused. */
    static Quantity of(Reservation reservation) {
        return new Quantity(
                reservation.getPlaces(),
                reservation.getAmount().orElse(Yuan.ZERO).toFen(),
                reservation.getServiceUnits().orElse(0));
    }

    /**
     * Tells whether more can be added. Only money can exceed a long: of places and units, which are ints, four milliard
     * reservations would be needed.
     */
    boolean fits(Quantity more) {
        return more.fen <= Long.MAX_VALUE - fen;
    }

    Quantity plus(Quantity other) {
        return new Quantity(places + other.places, fen + other.fen, units + other.units);
    }

    Quantity minus(Quantity other) {
        return new Quantity(places - other.places, fen - other.fen, units - other.units);
    }

    /** Returns in what this is more than what is left; nothing more is given where nothing is wished for. */
    EnumSet<ReservationRefusal> exceeding(Limits limits, Quantity used) {
        EnumSet<ReservationRefusal> refusals = EnumSet.noneOf(ReservationRefusal.class);
        if (exceeds(places, limits.getPlaces().map(Integer::longValue), used.places)) {
            refusals.add(ReservationRefusal.PLACES_EXHAUSTED);
        }
        if (exceeds(fen, limits.getBudget().map(Yuan::toFen), used.fen)) {
            refusals.add(ReservationRefusal.BUDGET_EXHAUSTED);
        }
        if (exceeds(units, limits.getServiceUnits().map(Integer::longValue), used.units)) {
            refusals.add(ReservationRefusal.UNITS_EXHAUSTED);
        }
        return refusals;
    }

    private static boolean exceeds(long wish, Optional<Long> limit, long used) {
        // what is used may be above a limit that was lowered; the difference cannot overflow, both are 0 or more
        return wish > 0 && limit.map(most -> wish > most - used).orElse(false);
    }
}
