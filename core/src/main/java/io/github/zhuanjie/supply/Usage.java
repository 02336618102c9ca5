package io.github.zhuanjie.supply;

import io.github.zhuanjie.charity.AreaQuota;
import io.github.zhuanjie.charity.Capacity;
import io.github.zhuanjie.charity.Limits;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.money.Yuan;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What reservations use of the projects' capacities, by project and area. Every area around a residence is counted,
 * quota or not: quotas may change, residences do not. Not thread-safe.
 */
final class Usage {

    private final Map<Key, Quantity> used = new HashMap<>();
    private Quantity total = Quantity.NONE;

    /** Ordered, so that a map of it stays quick even if somebody chooses identifiers of one hash. */
    private record Key(ProjectId project, DivisionCode area) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::project).thenComparing(Key::area);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    boolean fits(Reservation wish) {
        return total.fits(Quantity.of(wish));
    }

    void add(Reservation reservation) {
        Quantity more = Quantity.of(reservation);
        total = total.plus(more);
        for (Optional<DivisionCode> area = Optional.of(reservation.getResidence());
                area.isPresent();
                area = area.get().getParent()) {
            used.merge(new Key(reservation.getProject(), area.get()), more, Quantity::plus);
        }
    }

    void remove(Reservation reservation) {
        Quantity less = Quantity.of(reservation);
        total = total.minus(less);
        for (Optional<DivisionCode> area = Optional.of(reservation.getResidence());
                area.isPresent();
                area = area.get().getParent()) {
            Key key = new Key(reservation.getProject(), area.get());
            Quantity left = used.getOrDefault(key, Quantity.NONE).minus(less);
            if (left.equals(Quantity.NONE)) {
                used.remove(key);
            } else {
                used.put(key, left);
            }
        }
    }

    /** Returns in what a wish is more than what is left of the whole and of every share around the residence. */
    EnumSet<ReservationRefusal> exceededBy(Reservation wish, Capacity capacity) {
        Quantity wished = Quantity.of(wish);
        EnumSet<ReservationRefusal> refusals =
                wished.exceeding(capacity, of(wish.getProject(), DivisionCode.NATIONWIDE));
        List<AreaQuota> shares = capacity.getAreaQuotas().stream()
                .filter(quota -> wish.getResidence().isWithin(quota.getArea()))
                .toList();
        boolean noShare = shares.isEmpty() && !capacity.getAreaQuotas().isEmpty();
        boolean exhausted =
                shares.stream().anyMatch(share -> isExhausted(share, wished, of(wish.getProject(), share.getArea())));
        if (noShare || exhausted) {
            refusals.add(ReservationRefusal.AREA_QUOTA_EXHAUSTED);
        }
        if (Stream.concat(Stream.of(capacity), shares.stream()).anyMatch(limits -> isSilent(wish, limits))) {
            refusals.add(ReservationRefusal.USE_UNKNOWN);
        }
        return refusals;
    }

    /** Money without a place does not get around a share that has none left. */
    private static boolean isExhausted(AreaQuota share, Quantity wished, Quantity used) {
        boolean full = share.getPlaces().filter(most -> used.places() >= most).isPresent();
        return full || !wished.exceeding(share, used).isEmpty();
    }

    private static boolean isSilent(Reservation wish, Limits limits) {
        return limits.getBudget().isPresent() && wish.getAmount().isEmpty()
                || limits.getServiceUnits().isPresent()
                        && wish.getServiceUnits().isEmpty();
    }

    /** Tells what is left of the whole, which has no limits without a capacity, and of the quotas in their order. */
    List<Availability> availabilities(ProjectId project, Optional<Capacity> capacity) {
        Availability.Builder whole = started(project, DivisionCode.NATIONWIDE);
        capacity.ifPresent(limits -> limited(whole, limits));
        Stream<AreaQuota> quotas = capacity.stream().flatMap(limits -> limits.getAreaQuotas().stream());
        Stream<Availability> parts = quotas.map(
                quota -> limited(started(project, quota.getArea()), quota).build());
        return Stream.concat(Stream.of(whole.build()), parts).toList();
    }

    private Availability.Builder started(ProjectId project, DivisionCode area) {
        Quantity quantity = of(project, area);
        Availability.Builder builder = Availability.builder();
        builder.area(area)
                .usedPlaces(quantity.places())
                .usedBudget(Yuan.ofFen(quantity.fen()))
                .usedUnits(quantity.units());
        return builder;
    }

    private static Availability.Builder limited(Availability.Builder builder, Limits limits) {
        builder.from(limits);
        return builder;
    }

    private Quantity of(ProjectId project, DivisionCode area) {
        return used.getOrDefault(new Key(project, area), Quantity.NONE);
    }
}
