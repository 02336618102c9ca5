package io.github.zhuanjie.plan;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A need that got no grant, with the reasons project by project where the result lists them ({@link ExplanationLevel}).
 *
 * @param need  the need
 * @param reason  the reason nearest to a grant; {@link UnmetReason#NO_PROJECT} if no project serves the kind and place
 * @param exclusions  the projects of its area and kind, ordered by reason, then project; empty if there is none, or if the result does
 *     not list them
 */
public record UnmetNeed(
        @Disclosure(DisclosureClass.IDENTIFIER) NeedId need,
        @Disclosure(DisclosureClass.NEED) UnmetReason reason,
        @Disclosure(DisclosureClass.NEED) List<Exclusion> exclusions) {

    private static final Comparator<Exclusion> NEAREST_FIRST =
            Comparator.comparing(Exclusion::reason).thenComparing(Exclusion::project);

    /**
     * Sorts the exclusions. A list that is sorted and cannot be changed is kept as it is, so that needs may share it.
     *
     * @throws InvalidValueException with code {@code UNMET_REASON} if the reason is not that of the nearest exclusion listed
     */
    public UnmetNeed {
        Objects.requireNonNull(need, "need");
        Objects.requireNonNull(reason, "reason");
        exclusions = sorted(exclusions);
        if (!exclusions.isEmpty() && reason != nearest(exclusions)) {
            throw new InvalidValueException("UNMET_REASON", "reason must be that of the nearest exclusion");
        }
    }

    /**
     * Obtains an unmet need with the reason that its exclusions amount to.
     *
     * @param need  the need
     * @param exclusions  the projects of its area and kind, in any order
     * @return the unmet need
     */
    public static UnmetNeed of(NeedId need, List<Exclusion> exclusions) {
        List<Exclusion> sorted = sorted(exclusions);
        return new UnmetNeed(need, nearest(sorted), sorted);
    }

    private static List<Exclusion> sorted(List<Exclusion> exclusions) {
        Exclusion before = null;
        for (Exclusion exclusion : exclusions) {
            if (before != null && NEAREST_FIRST.compare(before, exclusion) > 0) {
                return exclusions.stream()
                        .sorted(NEAREST_FIRST)
                        .collect(
                                Collectors
                                        .toUnmodifiableList()); // not toList(), of which a copy is made again and again
            }
            before = exclusion;
        }
        return List.copyOf(exclusions);
    }

    /**
     * Returns the need with its reason only.
     *
     * @return the unmet need without exclusions, with the same reason
     */
    public UnmetNeed withoutExclusions() {
        return new UnmetNeed(need, reason, List.of());
    }

    private static UnmetReason nearest(List<Exclusion> sorted) {
        return sorted.isEmpty() ? UnmetReason.NO_PROJECT : sorted.get(0).reason();
    }

    /**
     * Returns the need only: the reasons tell of a person.
     *
     * @return a text without reasons
     */
    @Override
    public String toString() {
        return "UnmetNeed[" + need + "]";
    }
}
