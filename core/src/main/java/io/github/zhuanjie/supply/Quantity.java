package io.github.zhuanjie.supply;

/**
 * Places, fen and units that are used. Sums of longs of ints and of capped money cannot overflow before they exceed
 * every capacity, since nothing beyond a capacity is ever added; an unlimited dimension that does overflow is an error.
 */
record Quantity(long places, long fen, long units) {

    static final Quantity NONE = new Quantity(0, 0, 0);

    static Quantity of(Reservation reservation) {
        return new Quantity(reservation.getCount(), reservation.getAmount().toFen(), reservation.getServiceUnits());
    }

    Quantity plus(Quantity other) {
        return new Quantity(
                Math.addExact(places, other.places), Math.addExact(fen, other.fen), Math.addExact(units, other.units));
    }

    Quantity minus(Quantity other) {
        return new Quantity(places - other.places, fen - other.fen, units - other.units);
    }
}
