package io.github.zhuanjie.referral;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Thrown when a referral must not be sent. Nothing has changed; the reasons are all that were found. */
public final class ReferralRefusedException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final EnumSet<Refusal> reasons;

    ReferralRefusedException(ReferralId referral, Set<Refusal> reasons) {
        super("referral " + referral + " must not be sent: " + reasons);
        this.reasons = EnumSet.copyOf(reasons);
    }

    /**
     * Returns why.
     *
     * @return every reason found, not empty
     */
    public Set<Refusal> getReasons() {
        return Collections.unmodifiableSet(reasons);
    }
}
