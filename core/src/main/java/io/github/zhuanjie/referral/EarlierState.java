package io.github.zhuanjie.referral;

import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import io.github.zhuanjie.transition.ReferralReason;
import io.github.zhuanjie.transition.ReferralState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The state before the present one with what stood beside it, so that a refused cancellation goes back to all of it: a hold
 * keeps its day, and a time limit runs on.
 *
 * @param state  the state
 * @param since  since when it had stood
 * @param reason  why, empty if no reason was given
 * @param until  until when something was to wait, empty if nothing was
 * @param localState  the sub-state of a local table, empty if there was none
 */
public record EarlierState(
        @Disclosure(DisclosureClass.PUBLIC) ReferralState state,
        @Disclosure(DisclosureClass.PUBLIC) Instant since,
        @Disclosure(DisclosureClass.NEED) Optional<ReferralReason> reason,
        @Disclosure(DisclosureClass.NEED) Optional<LocalDate> until,
        @Disclosure(DisclosureClass.NEED) Optional<String> localState) {

    /** Requires every part. */
    public EarlierState {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(localState, "localState");
    }

    /**
     * Returns the state and its time only.
     *
     * @return a text without personal data
     */
    @Override
    public String toString() {
        return "EarlierState[" + state + ", " + since + "]";
    }
}
