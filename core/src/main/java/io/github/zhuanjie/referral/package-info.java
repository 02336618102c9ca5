/**
 * Referrals, and the consent without which none leaves the office.
 *
 * <p>Start with {@link io.github.zhuanjie.referral.Referral} and {@link io.github.zhuanjie.referral.Consent}.
 */
@NullMarked
@ValueStyle
package io.github.zhuanjie.referral;

import io.github.zhuanjie.base.ValueStyle;
import org.jspecify.annotations.NullMarked;
