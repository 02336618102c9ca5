package io.github.zhuanjie.lint;

import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import java.util.List;

/** One run over one criterion. */
final class Examination {

    /** Comparing each part with each other one takes time that grows with the square of their number. */
    private static final int MAX_COMPARED = 64;

    private final Reasoner reasoner;
    private final List<Fault> found;
    private final Wording wording;

    Examination(Reasoner reasoner, List<Fault> found) {
        this.reasoner = reasoner;
        this.found = found;
        this.wording = new Wording(found);
    }

    /** Examines a criterion and what is in it; that it never holds may have been told already. */
    void examine(Place place, boolean tellsNever) {
        List<Place> parts = place.parts();
        if (!reasoner.canHold(place.criterion())) {
            if (tellsNever && !isNeverByParts(place.criterion())) {
                warn("CRITERION_PART_NEVER", place);
            }
        } else if (!reasoner.canFail(place.criterion()) && !isAlwaysByParts(place.criterion())) {
            warn("CRITERION_PART_ALWAYS", place);
        }
        wording.examine(place);
        if (parts.size() <= MAX_COMPARED) {
            compare(place.criterion(), parts);
        }
        parts.forEach(part -> examine(part, true));
    }

    private void warn(String code, Place place, String... arguments) {
        found.add(Fault.warning(code, Location.ofPointer(place.pointer()), arguments));
    }

    /** Tells whether it shows in the parts alone that a criterion never holds. */
    private boolean isNeverByParts(Criterion criterion) {
        long never = criterion.parts().stream()
                .filter(part -> !reasoner.canHold(part))
                .count();
        int size = criterion.parts().size();
        if (criterion instanceof Criterion.AtLeast least) {
            return size - never < least.count();
        }
        return criterion instanceof Criterion.AnyOf ? never == size : criterion instanceof Criterion.Not || never > 0;
    }

    private boolean isAlwaysByParts(Criterion criterion) {
        long always = criterion.parts().stream()
                .filter(part -> !reasoner.canFail(part))
                .count();
        int size = criterion.parts().size();
        if (criterion instanceof Criterion.AtLeast least) {
            return always >= least.count();
        }
        if (criterion instanceof Criterion.AllOf) {
            return always == size;
        }
        if (criterion instanceof Criterion.MemberCount count) {
            return !reasoner.canHold(count.of());
        }
        return criterion instanceof Criterion.Not || criterion instanceof Criterion.Rule || always > 0;
    }

    private void compare(Criterion whole, List<Place> parts) {
        boolean all = whole instanceof Criterion.AllOf;
        boolean any = whole instanceof Criterion.AnyOf;
        if (!all && !any && !(whole instanceof Criterion.AtLeast)) {
            return;
        }
        for (int i = 0; i < parts.size(); i++) {
            int same = firstEqual(parts, i);
            if (same < i) {
                warn("CRITERION_DUPLICATE", parts.get(i), parts.get(same).pointer());
            } else if ((all || any) && isOpen(parts.get(i))) {
                absorb(parts, i, all);
            }
        }
    }

    private static int firstEqual(List<Place> parts, int index) {
        int first = 0;
        while (!parts.get(first).criterion().equals(parts.get(index).criterion())) {
            first++;
        }
        return first;
    }

    private boolean isOpen(Place place) {
        return reasoner.canHold(place.criterion()) && reasoner.canFail(place.criterion());
    }

    /** Tells of one other part, if there is any, that makes this one needless; of two that say the same, the first stays. */
    private void absorb(List<Place> parts, int index, boolean all) {
        for (int other = 0; other < parts.size(); other++) {
            boolean different = other != index
                    && isOpen(parts.get(other))
                    && !parts.get(other).criterion().equals(parts.get(index).criterion());
            if (different
                    && isNeedless(parts.get(index), parts.get(other), all)
                    && (other < index || !isNeedless(parts.get(other), parts.get(index), all))) {
                warn("CRITERION_ABSORBED", parts.get(index), parts.get(other).pointer());
                return;
            }
        }
    }

    private boolean isNeedless(Place place, Place beside, boolean all) {
        Criterion one = place.criterion();
        Criterion other = beside.criterion();
        return all ? reasoner.implies(other, one) : reasoner.implies(one, other);
    }
}
