package io.github.zhuanjie.report;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.plan.BenefitWorth;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the next place or the next donated yuan would help most: of the projects for one kind of need that are open to one part
 * of the area, the one at which it is worth most. For the office: what one place is worth may be what one household needs.
 *
 * @param area  the part, as in {@link AreaLine}
 * @param kind  the kind of need
 * @param unit  what there would be one more of
 * @param project  the project; the one with the smallest identifier if several are worth the same
 * @param share  the area whose share of the project there would be one more of, and of the project too where that is used up;
 *     empty if the project does not share its capacity out
 * @param worth  by how much the largest benefit could rise at most, above zero
 */
public record WorthLine(
        @Disclosure(DisclosureClass.PUBLIC) DivisionCode area,
        @Disclosure(DisclosureClass.PUBLIC) NeedKind kind,
        @Disclosure(DisclosureClass.PUBLIC) WorthUnit unit,
        @Disclosure(DisclosureClass.PUBLIC) ProjectId project,
        @Disclosure(DisclosureClass.PUBLIC) Optional<DivisionCode> share,
        @Disclosure(DisclosureClass.INTERNAL) BenefitWorth worth) {

    /** Requires all components. */
    public WorthLine {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(worth, "worth");
    }

    /**
     * Returns where it would help, and not how much.
     *
     * @return a text without the worth
     */
    @Override
    public String toString() {
        return "WorthLine[" + area + ", " + kind.getCode() + ", " + unit.getCode() + ", " + project + "]";
    }
}
