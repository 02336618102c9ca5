package io.github.zhuanjie.charity;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.money.Yuan;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rule that quotas share out no more than there is: for each of places, money and units, the limits directly below
 * an area, or below the whole, come to no more than its own. A quota that does not limit one of the three hands down
 * the limit above it.
 */
final class QuotaCascade {

    private QuotaCascade() {}

    /** Refuses two quotas of one area, and quotas that exceed what is above them. */
    static void check(Capacity capacity) {
        List<AreaQuota> quotas = capacity.getAreaQuotas();
        if (quotas.stream().map(AreaQuota::getArea).distinct().count() != quotas.size()) {
            throw new InvalidValueException("QUOTA_DUPLICATE", "quotas must be of different areas");
        }
        check(quotas, capacity.getPlaces(), AreaQuota::getPlaces);
        check(quotas, capacity.getServiceUnits(), AreaQuota::getServiceUnits);
        check(
                quotas,
                capacity.getBudget().map(Yuan::toFen),
                quota -> quota.getBudget().map(Yuan::toFen));
    }

    private static <N extends Number> void check(
            List<AreaQuota> quotas, Optional<N> whole, Function<AreaQuota, Optional<N>> limit) {
        Deque<Share> above = new ArrayDeque<>();
        above.push(
                new Share(DivisionCode.NATIONWIDE, whole.map(Number::longValue).orElse(Long.MAX_VALUE)));
        // by code, an area stands before all that lies in it and after all that lies in the area before it
        limited(quotas, limit).forEach(share -> {
            while (above.size() > 1 && !share.area.isWithin(above.peek().area)) {
                above.pop();
            }
            above.peek().take(share.left);
            above.push(share);
        });
    }

    private static <N extends Number> Stream<Share> limited(
            List<AreaQuota> quotas, Function<AreaQuota, Optional<N>> limit) {
        return quotas.stream()
                .sorted(Comparator.comparing(AreaQuota::getArea))
                .flatMap(quota -> limit.apply(quota).stream().map(n -> new Share(quota.getArea(), n.longValue())));
    }

    /** An area and what is left of its limit for the areas directly below. */
    private static final class Share {

        private final DivisionCode area;
        private long left;

        Share(DivisionCode area, long left) {
            this.area = area;
            this.left = left;
        }

        void take(long amount) {
            if (amount > left) {
                throw new InvalidValueException("QUOTA_EXCEEDS", "quotas must not exceed the limit above them");
            }
            left -= amount;
        }
    }
}
