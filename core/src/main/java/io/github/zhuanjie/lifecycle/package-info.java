/**
 * What happens to a referral: the standard {@linkplain io.github.zhuanjie.transition.TransitionTable table} and how events
 * are judged by it.
 *
 * <p>Start with {@link io.github.zhuanjie.lifecycle.Lifecycle}, which takes one event, and {@link
 * io.github.zhuanjie.lifecycle.ReferralHistory}, which takes all of them in whatever order they arrived. Everything here is
 * pure; storing, clocks and disclosure are in packages {@code desk} and {@code disclosure}.
 */
@NullMarked
package io.github.zhuanjie.lifecycle;

import org.jspecify.annotations.NullMarked;
