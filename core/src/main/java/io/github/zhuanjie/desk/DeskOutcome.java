package io.github.zhuanjie.desk;

import io.github.zhuanjie.disclosure.GateOutcome;
import io.github.zhuanjie.disclosure.Payload;
import io.github.zhuanjie.lifecycle.TransitionOutcome;
import io.github.zhuanjie.lifecycle.TransitionRefusal;
import io.github.zhuanjie.referral.Referral;
import java.util.Optional;

/**
 * What came of something that was to be done with a referral. Where it was refused, nothing has changed.
 *
 * @param referral  the referral as it stands now; empty if there is none
 * @param refusal  why it was refused, in one of three ways; empty if it was done
 * @param payload  what may be told to the recipient; empty unless something was disclosed
 */
public record DeskOutcome(Optional<Referral> referral, Optional<Refusal> refusal, Optional<Payload> payload) {

    /** Why something was refused. */
    public sealed interface Refusal {}

    /**
     * The transition table does not allow it.
     *
     * @param outcome  the reasons
     */
    public record ByTable(TransitionOutcome outcome) implements Refusal {}

    /**
     * The gate stays shut.
     *
     * @param outcome  the reasons
     */
    public record ByGate(GateOutcome outcome) implements Refusal {}

    /** Somebody else acted in between: look again, and decide again. */
    public record Conflict() implements Refusal {}

    static DeskOutcome done(Referral referral, Optional<Payload> payload) {
        return new DeskOutcome(Optional.of(referral), Optional.empty(), payload);
    }

    static DeskOutcome refused(Optional<Referral> referral, Refusal refusal) {
        return new DeskOutcome(referral, Optional.of(refusal), Optional.empty());
    }

    /**
     * Tells whether it was done.
     *
     * @return true if there is no refusal
     */
    public boolean isDone() {
        return refusal.isEmpty();
    }

    /**
     * Tells whether somebody else was faster.
     *
     * @return true if it was refused for that
     */
    public boolean isConflict() {
        return refusal.filter(Conflict.class::isInstance).isPresent();
    }

    /**
     * Tells whether the table refused it for a reason.
     *
     * @param reason  the reason
     * @return true if it is among the table's reasons
     */
    public boolean isRefusedFor(TransitionRefusal reason) {
        return refusal.filter(found -> found instanceof ByTable table
                        && table.outcome().refusals().contains(reason))
                .isPresent();
    }
}
