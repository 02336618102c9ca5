package io.github.zhuanjie.charity;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How much a project can give in the span of its list: places, money, units of
 * service, and how they are shared out among areas. */
@Disclosure(DisclosureClass.PUBLIC)
@Value.Immutable
public interface Capacity extends Limits {

    /**
     * Returns how the capacity is shared out among areas, which may nest: counties in a prefecture-level city.
     *
     * @return the quotas, empty if there are none. A quota is the most that its area gets, not a reserve; where there
     *     are quotas, a place within none of them gets nothing
     */
    List<@Valid AreaQuota> getAreaQuotas();

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

    /**
     * Requires at least one limit, no negative one, a note for an assumption, and quotas that share out no more than
     * there is.
     *
     * @throws InvalidValueException with code {@code CAPACITY_EMPTY}, {@code CAPACITY_NEGATIVE}, {@code
     *     CAPACITY_ASSUMPTION}, {@code QUOTA_DUPLICATE} or {@code QUOTA_EXCEEDS}
     */
    @Value.Check
    default void check() {
        if (!limitAnything() && getAreaQuotas().isEmpty()) {
            throw new InvalidValueException("CAPACITY_EMPTY", "capacity must have places, a budget, units or quotas");
        }
        requireNotNegative();
        if (getProvenance() == Provenance.ASSUMED && getNote().isEmpty()) {
            throw new InvalidValueException("CAPACITY_ASSUMPTION", "an assumed capacity must say why");
        }
        QuotaCascade.check(this);
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
