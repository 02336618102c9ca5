package io.github.zhuanjie.referral;

import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.base.Note;
import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.eligibility.FactKind;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What somebody wants to do with a referral: an event before it has a place, a time and an identifier, which the desk
 * gives it.
 */
@Value.Immutable
public interface ReferralStep {

    /**
     * Returns what is to be done.
     *
     * @return the action
     */
    ReferralAction getAction();

    /**
     * Returns why.
     *
     * @return the reason, empty if the action takes none
     */
    @Value.Redacted
    Optional<ReferralReason> getReason();

    /**
     * Returns the finer reason of a local table.
     *
     * @return a code of a local table that stands for a kind of {@link #getReason}, empty if none was given
     */
    @Value.Redacted
    Optional<String> getLocalReason();

    /**
     * Returns until when nothing is to happen.
     *
     * @return the day, empty if none is named
     */
    Optional<LocalDate> getUntil();

    /**
     * Returns the consent that is recorded.
     *
     * @return the consent, empty if the action is about none
     */
    Optional<ConsentId> getConsent();

    /**
     * Returns the sub-state that is entered.
     *
     * @return a code of a local table, empty if none is
     */
    Optional<String> getLocalState();

    /**
     * Returns the number under which the acting side files the referral.
     *
     * @return the number, empty if none is told
     */
    Optional<ReferralNumber> getNumber();

    /**
     * Returns which facts are asked for.
     *
     * @return the kinds of facts
     */
    @Value.Redacted
    Set<FactKind> getFacts();

    /**
     * Returns what was given.
     *
     * @return the records for the aid ledger
     */
    @Value.Redacted
    List<AidRecord> getAid();

    /**
     * Returns the ground on which the procedure was simplified.
     *
     * @return the ground, empty if it was not
     */
    @Value.Redacted
    Optional<SimplifiedGround> getSimplified();

    /**
     * Returns what somebody wrote about it.
     *
     * @return the note, empty if there is none
     */
    Optional<Note> getNote();

    /**
     * Obtains a step that says nothing but what is done.
     *
     * @param action  the action
     * @return the step
     */
    static ReferralStep of(ReferralAction action) {
        return builder().action(action).build();
    }

    /**
     * Obtains a step with its reason.
     *
     * @param action  the action
     * @param reason  why
     * @return the step
     */
    static ReferralStep of(ReferralAction action, ReferralReason reason) {
        return builder().action(action).reason(reason).build();
    }

    /**
     * Starts a step.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReferralStep}; {@code build} requires the action. */
    final class Builder extends ImmutableReferralStep.Builder {
        Builder() {}
    }
}
