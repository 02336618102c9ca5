/**
 * How an office works with referrals: a desk over a store, the gate and a clock.
 *
 * <p>Start with {@link io.github.zhuanjie.desk.ReferralDesk}. The embedding system brings a {@link
 * io.github.zhuanjie.desk.ReferralStore} on its database; the one in memory is for tests.
 */
@NullMarked
package io.github.zhuanjie.desk;

import org.jspecify.annotations.NullMarked;
