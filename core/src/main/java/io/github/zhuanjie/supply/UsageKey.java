package io.github.zhuanjie.supply;

import io.github.zhuanjie.charity.ProjectId;
import io.github.zhuanjie.division.DivisionCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A project and an area in which its capacity is used; every area around a place is counted, quota or not. */
record UsageKey(ProjectId project, DivisionCode area) implements Comparable<UsageKey> {

    private static final Comparator<UsageKey> ORDER =
            Comparator.comparing(UsageKey::project).thenComparing(UsageKey::area);

    /** Returns the keys of the place and of everything around it, at most six: quotas may change, places do not. */
    static List<UsageKey> around(Reservation reservation) {
        List<UsageKey> keys = new ArrayList<>();
        Optional<DivisionCode> area = Optional.of(reservation.getPlace());
        while (area.isPresent()) {
            keys.add(new UsageKey(reservation.getProject(), area.get()));
            area = area.get().getParent();
        }
        return keys;
    }

    @Override
    public int compareTo(UsageKey other) {
        return ORDER.compare(this, other);
    }
}
