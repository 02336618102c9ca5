package io.github.zhuanjie.report;

import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import io.github.zhuanjie.transition.ReferralReason;

/**
 * How often a reason ended a referral without help.
 *
 * @param reason  the reason that the recipient gave
 * @param referrals  the number of referrals
 */
@Disclosure(DisclosureClass.INTERNAL)
public record FunnelReasonLine(
        @Disclosure(DisclosureClass.PUBLIC) ReferralReason reason, int referrals) {}
