package io.github.zhuanjie.charity;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** How much a project can give in the span of its list: a number of places, a sum of money, or both. */
@Disclosure(DisclosureClass.PUBLIC)
@Value.Immutable
public interface Capacity {

    /**
     * Returns the number of grants.
     *
     * @return the quota, empty if not limited by number
     */
    Optional<Integer> getPlaces();

    /**
     * Returns the sum of money.
     *
     * @return the budget, empty if not limited by money
     */
    Optional<Yuan> getBudget();

    /**
     * Returns where the figures come from.
     *
     * @return published or assumed
     */
    Provenance getProvenance();

    /**
     * Returns the source, or the reasoning of an assumption.
     *
     * @return a text for people
     */
    Optional<@Size(min = 1, max = 500) String> getNote();

    /** Requires at least one limit, no negative one, and a note for an assumption. */
    @Value.Check
    default void check() {
        if (getPlaces().isEmpty() && getBudget().isEmpty()) {
            throw new InvalidValueException("CAPACITY_EMPTY", "capacity must have places or a budget");
        }
        if (getBudget().map(Yuan::isNegative).orElse(false)
                || getPlaces().map(places -> places < 0).orElse(false)) {
            throw new InvalidValueException("CAPACITY_NEGATIVE", "capacity must not be negative");
        }
        if (getProvenance() == Provenance.ASSUMED && getNote().isEmpty()) {
            throw new InvalidValueException("CAPACITY_ASSUMPTION", "an assumed capacity must say why");
        }
    }

    /**
     * Starts a capacity.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Capacity}; {@code build} requires provenance and a limit. */
    final class Builder extends ImmutableCapacity.Builder {
        Builder() {}
    }
}
