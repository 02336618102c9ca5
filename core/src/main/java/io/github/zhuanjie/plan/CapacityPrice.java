package io.github.zhuanjie.plan;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Objects;
import java.util.Optional;

/**
 * What a place and a yuan cost in benefit: of a project, of the share that an area has of it, or of the one grant that a
 * household or person may have of it. A grant costs the prices of everything that it takes something of.
 *
 * @param project  the project
 * @param area  the area whose share it is, empty for the project as a whole
 * @param claimant  for a grant that is given once: the need of the highest priority among those that share it
 * @param perPlace  the price of a place
 * @param perYuan  the price of a yuan
 */
public record CapacityPrice(
        @Disclosure(DisclosureClass.PUBLIC) ProjectId project,
        @Disclosure(DisclosureClass.PUBLIC) Optional<DivisionCode> area,
        @Disclosure(DisclosureClass.INTERNAL) Optional<NeedId> claimant,
        @Disclosure(DisclosureClass.INTERNAL) BenefitWorth perPlace,
        @Disclosure(DisclosureClass.INTERNAL) BenefitWorth perYuan) {

    /** Requires all components. */
    public CapacityPrice {
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(claimant, "claimant");
        Objects.requireNonNull(perPlace, "perPlace");
        Objects.requireNonNull(perYuan, "perYuan");
    }

    /**
     * Returns the project only: what a single grant costs tells of who competes for it.
     *
     * @return a text without need and prices
     */
    @Override
    public String toString() {
        return "CapacityPrice[" + project + "]";
    }
}
