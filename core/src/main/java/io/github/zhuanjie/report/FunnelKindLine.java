package io.github.zhuanjie.report;

import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;

/**
 * How far the referrals for one kind of need came.
 *
 * @param kind  the kind
 * @param tally  the referrals
 */
@Disclosure(DisclosureClass.INTERNAL)
public record FunnelKindLine(
        @Disclosure(DisclosureClass.PUBLIC) NeedKind kind, FunnelTally tally) {}
