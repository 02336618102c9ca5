package io.github.zhuanjie.referral;

import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.identity.ReferralId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the children of a referral came to, for the answer that its recipient owes. A proposal: whoever passed the referral on
 * looks at it and acts.
 *
 * @param open  the children that are still open, ordered by identifier
 * @param unknown  the children of which nobody knows what became, ordered by identifier
 * @param aid  what the children fed back, each record once, in the order of children and feedback
 * @param step  what the recipient of the parent can do now; empty if it must wait,
 *     has nothing new, nothing was answered, or its state does not allow the step
 */
public record SubReferralFeedback(
        List<ReferralId> open, List<ReferralId> unknown, List<AidRecord> aid, Optional<ReferralStep> step) {

    /** Copies the lists. */
    public SubReferralFeedback {
        open = List.copyOf(open);
        unknown = List.copyOf(unknown);
        aid = List.copyOf(aid);
        Objects.requireNonNull(step, "step");
    }

    /**
     * Returns only the number of children that are open.
     *
     * @return a text without personal data
     */
    @Override
    public String toString() {
        return "SubReferralFeedback[open=" + open.size() + "]";
    }
}
