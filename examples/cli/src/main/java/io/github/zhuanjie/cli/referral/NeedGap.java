package io.github.zhuanjie.cli.referral;

import io.github.zhuanjie.aid.RemainingNeed;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.money.Yuan;

/**
 * What a need lacked when it was registered, and what it lacks after the aid that came back.
 *
 * @param registered  the sum that was missing; unknown or withheld if nobody said
 * @param remaining  what is still missing by the ledger
 * @param told  whether the office was told how the referral ended; otherwise aid may have been given that is not in the ledger
 */
public record NeedGap(Fact<Yuan> registered, RemainingNeed remaining, boolean told) {

    /**
     * Returns what is still missing.
     *
     * @return the sum; not known where the gap, the aid or the outcome is not
     */
    public Fact<Yuan> left() {
        return told ? remaining.getGap().remaining() : Fact.unknown();
    }

    /**
     * Returns the need only.
     *
     * @return a text without amounts
     */
    @Override
    public String toString() {
        return "NeedGap[" + remaining.getNeed() + "]";
    }
}
