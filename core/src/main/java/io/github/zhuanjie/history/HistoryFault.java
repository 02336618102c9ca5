package io.github.zhuanjie.history;

import io.github.zhuanjie.identity.ReferralId;

/**
 * Something wrong with a history. Says what and where, never what is written there.
 *
 * @param referral  the referral whose history it is
 * @param position  the place in the history
 * @param kind  what is wrong
 */
public record HistoryFault(ReferralId referral, int position, HistoryFaultKind kind) {}
