package io.github.zhuanjie.matching;

import io.github.zhuanjie.plan.Guarantee;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Who gets what, as an algorithm proposes it. Not yet believed: {@link MatchingVerifier} checks it against the request.
 *
 * <p>Immutable; allocations with the same content are equal, however it was ordered.
 */
@Value.Immutable
public interface Allocation {

    /**
     * Returns the needs that are served.
     *
     * @return the placements, ordered by need
     */
    List<Placement> getPlacements();

    /**
     * Returns the needs that are not served.
     *
     * @return every other need of the request, ordered by need
     */
    List<Unserved> getUnserved();

    /**
     * Returns what is certain of this allocation.
     *
     * @return the guarantees that hold; may be more than was announced for the request
     */
    Set<Guarantee> getGuarantees();

    /**
     * Starts an allocation.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Allocation} from placements and unserved needs in any order. */
    final class Builder extends ImmutableAllocation.Builder {
        Builder() {}

        /**
         * Builds the allocation.
         *
         * @return the allocation, its lists ordered by need
         */
        @Override
        public Allocation build() {
            Allocation given = super.build();
            placements(given.getPlacements().stream()
                    .sorted(Comparator.comparing(Placement::need).thenComparing(Placement::project))
                    .toList());
            unserved(given.getUnserved().stream()
                    .sorted(Comparator.comparing(Unserved::need))
                    .toList());
            return super.build();
        }
    }
}
