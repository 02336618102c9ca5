package io.github.zhuanjie.report;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;

/**
 * How the needs of one part of the area fared.
 *
 * @param area  the part, as in {@link AreaLine}
 * @param tally  the needs of households living there
 */
@Disclosure(DisclosureClass.INTERNAL)
public record FairnessAreaLine(
        @Disclosure(DisclosureClass.PUBLIC) DivisionCode area, FairnessTally tally) {}
