package io.github.zhuanjie.transition;

import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Objects;
import java.util.Set;

/**
 * With which actions a reason may be given, and what follows from it once the referral has ended for it. While it goes on,
 * as on hold, the day that came with the reason decides.
 *
 * @param reason  the reason
 * @param actions  the actions
 * @param consequence  what follows
 */
@Disclosure(DisclosureClass.PUBLIC)
public record ReasonRule(ReferralReason reason, Set<ReferralAction> actions, Consequence consequence) {

    /** Copies the set. */
    public ReasonRule {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(consequence, "consequence");
        actions = Set.copyOf(actions);
    }
}
