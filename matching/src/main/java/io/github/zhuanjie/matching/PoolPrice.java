package io.github.zhuanjie.matching;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.need.NeedId;
import java.util.Objects;
import java.util.Optional;

/**
 * What one more place or fen would be worth: of a project, of an area's share in it, or of the one grant that a household
 * may have.
 *
 * @param project  the project
 * @param area  the area whose share it is, empty for the project as a whole
 * @param claimant  for a grant that may be given once: the need of the highest rank among those that share it
 * @param perPlace  the price of a place, zero or more, in benefit times the scale of {@link Prices}
 * @param perFen  the price of a fen of budget, in the same measure
 */
public record PoolPrice(
        ProjectId project, Optional<DivisionCode> area, Optional<NeedId> claimant, long perPlace, long perFen) {

    /** Requires prices of zero or more. */
    public PoolPrice {
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(claimant, "claimant");
        if (perPlace < 0 || perFen < 0) {
            throw new IllegalArgumentException("prices must not be negative");
        }
    }

    /**
     * Returns the project only: what a single grant costs tells of who competes for it.
     *
     * @return a text without need and prices
     */
    @Override
    public String toString() {
        return "PoolPrice[" + project + "]";
    }
}
