package io.github.zhuanjie.report;

import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import io.github.zhuanjie.referral.ReferralDirection;

/**
 * How far the referrals of one direction came.
 *
 * @param direction  who refers to whom
 * @param tally  the referrals
 */
@Disclosure(DisclosureClass.INTERNAL)
public record FunnelDirectionLine(
        @Disclosure(DisclosureClass.PUBLIC) ReferralDirection direction, FunnelTally tally) {}
