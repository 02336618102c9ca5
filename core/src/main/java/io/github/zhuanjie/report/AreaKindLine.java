package io.github.zhuanjie.report;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;

/**
 * Supply against demand for one kind of need in one part of the area: a cell of the table that crosses both.
 *
 * @param area  the part, as in {@link AreaLine}
 * @param kind  the kind of need
 * @param tally  the needs of this kind of households living there
 */
@Disclosure(DisclosureClass.INTERNAL)
public record AreaKindLine(
        @Disclosure(DisclosureClass.PUBLIC) DivisionCode area,
        @Disclosure(DisclosureClass.PUBLIC) NeedKind kind,
        Tally tally) {}
