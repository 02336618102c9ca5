/**
 * Referrals and what happens to them: the terms, the events, and what the events have made of it.
 *
 * <p>Start with {@link io.github.zhuanjie.referral.ReferralTerms} and {@link io.github.zhuanjie.referral.Referral}; an
 * office works with both through package {@code desk}.
 */
@NullMarked
@ValueStyle
package io.github.zhuanjie.referral;

import io.github.zhuanjie.base.ValueStyle;
import org.jspecify.annotations.NullMarked;
