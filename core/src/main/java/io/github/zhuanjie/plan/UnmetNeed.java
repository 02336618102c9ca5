package io.github.zhuanjie.plan;

import io.github.zhuanjie.need.NeedId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A need that got no grant, with the reasons project by project.
 *
 * @param need  the need
 * @param exclusions  the projects of its area and kind, ordered by reason, then project; empty if there is none
 */
public record UnmetNeed(NeedId need, List<Exclusion> exclusions) {

    /** Sorts the exclusions. */
    public UnmetNeed {
        Objects.requireNonNull(need, "need");
        exclusions = exclusions.stream()
                .sorted(Comparator.comparing(Exclusion::reason).thenComparing(Exclusion::project))
                .toList();
    }

    /**
     * Returns the reason nearest to a grant.
     *
     * @return the reason; {@link UnmetReason#NO_PROJECT} if no project serves the kind and place
     */
    public UnmetReason reason() {
        return exclusions.isEmpty() ? UnmetReason.NO_PROJECT : exclusions.get(0).reason();
    }
}
