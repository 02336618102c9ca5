package io.github.zhuanjie.supply;

import io.github.zhuanjie.charity.AreaQuota;
import io.github.zhuanjie.charity.Capacity;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.money.Yuan;
import java.util.EnumSet;
import java.util.Optional;

/** The limits of a capacity as a whole or of one quota, in one form. */
record Limit(DivisionCode area, Optional<Integer> places, Optional<Yuan> budget, Optional<Integer> units) {

    static final Limit NONE = new Limit(DivisionCode.NATIONWIDE, Optional.empty(), Optional.empty(), Optional.empty());

    static Limit of(Capacity capacity) {
        return new Limit(
                DivisionCode.NATIONWIDE, capacity.getPlaces(), capacity.getBudget(), capacity.getServiceUnits());
    }

    static Limit of(AreaQuota quota) {
        return new Limit(quota.getArea(), quota.getPlaces(), quota.getBudget(), quota.getServiceUnits());
    }

    /** Returns in what a wish is more than what is left; nothing more is given where nothing is wished for. */
    EnumSet<ReservationRefusal> exceededBy(Quantity used, Reservation wish) {
        EnumSet<ReservationRefusal> refusals = EnumSet.noneOf(ReservationRefusal.class);
        if (exceeds(wish.getCount(), places.map(Integer::longValue), used.places())) {
            refusals.add(ReservationRefusal.PLACES_EXHAUSTED);
        }
        if (exceeds(wish.getAmount().toFen(), budget.map(Yuan::toFen), used.fen())) {
            refusals.add(ReservationRefusal.BUDGET_EXHAUSTED);
        }
        if (exceeds(wish.getServiceUnits(), units.map(Integer::longValue), used.units())) {
            refusals.add(ReservationRefusal.UNITS_EXHAUSTED);
        }
        return refusals;
    }

    private static boolean exceeds(long wish, Optional<Long> limit, long used) {
        // what is used may be above a limit that was lowered; the difference cannot overflow, both are 0 or more
        return wish > 0 && limit.map(most -> wish > most - used).orElse(false);
    }

    Availability against(Quantity used) {
        return Availability.builder()
                .area(area)
                .usedPlaces(used.places())
                .usedBudget(Yuan.ofFen(used.fen()))
                .usedUnits(used.units())
                .places(places)
                .budget(budget)
                .serviceUnits(units)
                .build();
    }
}
