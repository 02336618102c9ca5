package io.github.zhuanjie.matching;

import io.github.zhuanjie.plan.Guarantee;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Who gets what, as an algorithm proposes it. Not yet believed: {@code MatchingVerifier} checks it against the request.
 *
 * <p>Both lists are in the order of priority of the request; the placements of one need in that of its candidates.
 */
@Value.Immutable
public interface Allocation {

    /**
     * Returns the grants.
     *
     * @return the placements, in the order of priority
     */
    List<Placement> getPlacements();

    /**
     * Returns the needs that are not served.
     *
     * @return every other need of the request, in the order of priority
     */
    List<Unserved> getUnserved();

    /**
     * Returns what is certain of this allocation.
     *
     * @return the guarantees that hold; may be more than was announced for the request
     */
    Set<Guarantee> getGuarantees();

    /**
     * Returns the proof of how much the allocation is worth.
     *
     * @return prices, present where the algorithm maximises benefit
     */
    Optional<Prices> getPrices();

    /**
     * Starts an allocation.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Allocation}. */
    final class Builder extends ImmutableAllocation.Builder {
        Builder() {}
    }
}
