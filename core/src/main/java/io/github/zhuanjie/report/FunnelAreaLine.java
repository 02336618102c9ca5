package io.github.zhuanjie.report;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;

/**
 * How far the referrals of one part of the area came.
 *
 * @param area  the part, one level below the area where residences are known that finely
 * @param tally  the referrals for households living there
 */
@Disclosure(DisclosureClass.INTERNAL)
public record FunnelAreaLine(
        @Disclosure(DisclosureClass.PUBLIC) DivisionCode area, FunnelTally tally) {}
