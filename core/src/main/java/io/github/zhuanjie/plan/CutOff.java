package io.github.zhuanjie.plan;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Where a project that is full stopped: the last need that it serves, without saying which.
 *
 * @param tier  the tier of that need, 1 for the first
 * @param points  its points
 * @param registeredOn  the day on which it was registered
 */
public record CutOff(
        @Disclosure(DisclosureClass.INTERNAL) int tier,
        @Disclosure(DisclosureClass.INTERNAL) int points,
        @Disclosure(DisclosureClass.INTERNAL) LocalDate registeredOn) {

    /**
     * Requires a tier and points that can be.
     *
     * @throws InvalidValueException with code {@code CUT_OFF} if the tier is below 1 or the points below 0
     */
    public CutOff {
        Objects.requireNonNull(registeredOn, "registeredOn");
        if (tier < 1 || points < 0) {
            throw new InvalidValueException("CUT_OFF", "tier must be 1 or more, points 0 or more");
        }
    }

    /**
     * Returns a constant: the score is that of one need.
     *
     * @return a text without the score
     */
    @Override
    public String toString() {
        return "CutOff[***]";
    }
}
