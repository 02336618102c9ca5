package io.github.zhuanjie.charity;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import org.immutables.value.Value;

/**
 * The part of a project's capacity that one area may use, such as ten places for each county-level city and eight for
 * each district (泰州幸福童享, 2023).
 */
@Value.Immutable
@Disclosure(DisclosureClass.PUBLIC)
public interface AreaQuota extends Limits {

    /**
     * Returns the area.
     *
     * @return the division
     */
    DivisionCode getArea();

    /**
     * Requires at least one limit and no negative one.
     *
     * @throws InvalidValueException with code {@code CAPACITY_EMPTY} or {@code CAPACITY_NEGATIVE}
     */
    @Value.Check
    default void check() {
        if (!limitAnything()) {
            throw new InvalidValueException("CAPACITY_EMPTY", "a quota must have places, a budget or units");
        }
        requireNotNegative();
    }

    /**
     * Starts a quota.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AreaQuota}; {@code build} requires the area and a limit. */
    final class Builder extends ImmutableAreaQuota.Builder {
        Builder() {}
    }
}
