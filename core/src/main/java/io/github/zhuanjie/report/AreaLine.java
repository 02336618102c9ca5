package io.github.zhuanjie.report;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;

/**
 * Supply against demand in one part of the area.
 *
 * @param area  the part, one level below the area where residences are known that finely
 * @param tally  the needs of households living there
 */
@Disclosure(DisclosureClass.INTERNAL)
public record AreaLine(@Disclosure(DisclosureClass.PUBLIC) DivisionCode area, Tally tally) {}
