/**
 * The loop closed: what referrals fed back goes into the aid ledger, onto the reservations and into the next plan (闭环管理).
 * Everything is computed from the referrals as they stand, so that doing it again, after a crash or in another order, comes
 * to the same.
 *
 * <p>Start with {@link io.github.zhuanjie.closing.AidFeed}, {@link io.github.zhuanjie.closing.CapacityReconciler} and {@link
 * io.github.zhuanjie.closing.NextSteps}. What a household still lacks is then told by {@link
 * io.github.zhuanjie.aid.RemainingNeed} from the fed ledger, and what became of all referrals by {@link
 * io.github.zhuanjie.report.ReferralFunnel}.
 */
@NullMarked
package io.github.zhuanjie.closing;

import org.jspecify.annotations.NullMarked;
