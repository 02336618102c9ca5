package io.github.zhuanjie.matching;

import io.github.zhuanjie.plan.Guarantee;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Who gets what, as an algorithm proposes it. Not yet believed: {@code MatchingVerifier} checks it against the request.
 *
 * <p>Both lists are in the order of priority of the request; the placements of one need in that of its candidates. Only
 * one that claims nothing, as rows from another system, may be in any order.
 *
 * <p>Two allocations are equal if they say the same, however they are kept: {@link AllocationColumns} keeps those of a
 * province.
 */
@Value.Immutable
public abstract class Allocation {

    /** For implementations; those of this package are immutable, and {@link #copyOf} makes others so. */
    protected Allocation() {}

    /**
     * Returns the grants.
     *
     * @return the placements, in the order of priority
     */
    public abstract List<Placement> getPlacements();

    /**
     * Returns the needs that are not served.
     *
     * @return every other need of the request, in the order of priority
     */
    public abstract List<Unserved> getUnserved();

    /**
     * Returns what is certain of this allocation.
     *
     * @return the guarantees that hold; may be more than was announced for the request
     */
    public abstract Set<Guarantee> getGuarantees();

    /**
     * Returns the proof of how much the allocation is worth.
     *
     * @return prices, present where the algorithm maximises benefit
     */
    public abstract Optional<Prices> getPrices();

    @Override
    public final boolean equals(Object other) {
        return other == this
                || other instanceof Allocation allocation
                        && getGuarantees().equals(allocation.getGuarantees())
                        && getPrices().equals(allocation.getPrices())
                        && getPlacements().equals(allocation.getPlacements())
                        && getUnserved().equals(allocation.getUnserved());
    }

    @Override
    public final int hashCode() {
        return Objects.hash(getPlacements().size(), getUnserved().size(), getGuarantees(), getPrices());
    }

    /**
     * Returns how much the allocation says, and what is certain of it: who gets what from whom is for those concerned.
     *
     * @return a text with the numbers of grants, of needs that are not served and of prices, and the guarantees
     */
    @Override
    public final String toString() {
        return "Allocation[placements=" + getPlacements().size() + ", unserved="
                + getUnserved().size() + ", guarantees=" + getGuarantees() + ", prices="
                + getPrices().map(prices -> prices.prices().size()) + "]";
    }

    /**
     * Obtains an allocation that says the same and does not change.
     *
     * @param allocation  the allocation
     * @return the allocation itself if it is one of this package
     */
    public static Allocation copyOf(Allocation allocation) {
        boolean isImmutable = allocation instanceof ImmutableAllocation || allocation instanceof ColumnAllocation;
        return isImmutable ? allocation : builder().from(allocation).build();
    }

    /**
     * Starts an allocation.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Allocation}. */
    public static final class Builder extends ImmutableAllocation.Builder {
        Builder() {}
    }
}
