package io.github.zhuanjie.lifecycle;

import io.github.zhuanjie.consent.BasisKind;
import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.referral.Opening;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.transition.Consequence;
import io.github.zhuanjie.transition.EventField;
import io.github.zhuanjie.transition.LocalState;
import io.github.zhuanjie.transition.ReasonRule;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralReason;
import io.github.zhuanjie.transition.ReferralState;
import io.github.zhuanjie.transition.TransitionRule;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects every reason against one event. */
final class Judgement {

    private final CompiledTable table;
    private final ReferralEvent event;
    private final EnumSet<TransitionRefusal> refusals = EnumSet.noneOf(TransitionRefusal.class);
    private final EnumSet<EventField> missing = EnumSet.noneOf(EventField.class);

    Judgement(CompiledTable table, ReferralEvent event) {
        this.table = table;
        this.event = event;
    }

    TransitionOutcome outcome(Supplier<Referral> next) {
        return refusals.isEmpty()
                ? TransitionOutcome.accepted(next.get())
                : new TransitionOutcome(Optional.empty(), refusals, missing);
    }

    boolean isClear() {
        return refusals.isEmpty();
    }

    void parties(Opening opening, TransitionRule rule) {
        refuse(!rule.by().contains(event.getActor().side()), TransitionRefusal.WRONG_SIDE);
        refuse(!Lifecycle.isParty(opening, event.getActor()), TransitionRefusal.WRONG_PARTY);
    }

    void fields(TransitionRule rule) {
        for (EventField field : rule.requires()) {
            require(field);
        }
    }

    private void require(EventField field) {
        if (!event.has(field)) {
            missing.add(field);
            refusals.add(TransitionRefusal.FIELD_MISSING);
        }
    }

    /** Requires of a first event whose details are there that they say what it says of the parties. */
    void terms(Opening opening) {
        Optional<ReferralTerms> terms = event.getDetails().flatMap(details -> details.getTerms());
        boolean lacking = event.getDetails().isPresent() && terms.isEmpty();
        boolean unfit = terms.filter(each ->
                        !each.opening().equals(opening) || !each.referralId().equals(event.getReferral()))
                .isPresent();
        refuse(lacking || unfit, TransitionRefusal.TERMS_UNFIT);
    }

    /** Requires a reason that is one for the action, and a day wherever something is to wait. */
    void reason() {
        Optional<ReferralReason> reason = event.getReason();
        if (reason.isPresent()) {
            ReasonRule rule = table.reason(reason.get());
            if (rule == null || !rule.actions().contains(event.getAction())) {
                refusals.add(TransitionRefusal.REASON_UNFIT);
            } else if (rule.consequence() == Consequence.PARK) {
                require(EventField.UNTIL);
            }
        }
    }

    /**
     * Requires a finer reason, if the table has it, to be a kind of the one that is given. Of others it may be one of a
     * table that this side does not have: it is then what they say beside the reason, and decides nothing.
     */
    void localReason() {
        Optional<ReferralReason> kindOf = event.getLocalReason().flatMap(table::localReason);
        refuse(kindOf.isPresent() && !kindOf.equals(event.getReason()), TransitionRefusal.LOCAL_REASON_UNKNOWN);
    }

    /** Requires that the table has the finer reason and the sub-state, as of whoever uses this table. */
    void localMembers() {
        refuse(
                event.getLocalReason()
                        .filter(code -> table.localReason(code).isEmpty())
                        .isPresent(),
                TransitionRefusal.LOCAL_REASON_UNKNOWN);
        refuse(
                event.getLocalState()
                        .filter(code -> table.localState(code).isEmpty())
                        .isPresent(),
                TransitionRefusal.LOCAL_STATE_UNKNOWN);
    }

    /** Returns an outcome with the refusals found here. */
    TransitionOutcome joined(TransitionOutcome outcome) {
        refusals.addAll(outcome.refusals());
        return new TransitionOutcome(Optional.empty(), refusals, outcome.missing());
    }

    /**
     * Requires the recorded consent wherever something rests on it, and one that was recorded before it is withdrawn: the
     * present one or an earlier one, since whoever withdraws may not know yet that another took its place.
     */
    void consent(Referral referral) {
        boolean onConsent =
                event.getBasis().filter(basis -> basis == BasisKind.CONSENT).isPresent();
        boolean withdraws = event.getAction() == ReferralAction.WITHDRAW_CONSENT;
        if (onConsent || withdraws) {
            Optional<ConsentId> recorded = referral.getConsent();
            refuse(recorded.isEmpty(), TransitionRefusal.CONSENT_MISSING);
            boolean other = event.getConsent()
                    .filter(named -> !recorded.equals(Optional.of(named)))
                    .filter(named ->
                            !withdraws || !referral.getEarlierConsents().contains(named))
                    .isPresent();
            refuse(recorded.isPresent() && other, TransitionRefusal.CONSENT_OTHER);
        }
    }

    void localState(ReferralState state) {
        Optional<LocalState> local = event.getLocalState().flatMap(table::localState);
        boolean unfit = local.filter(each -> each.within() != state
                        || !each.by().contains(event.getActor().side()))
                .isPresent();
        refuse(unfit, TransitionRefusal.LOCAL_STATE_UNKNOWN);
    }

    private void refuse(boolean applies, TransitionRefusal refusal) {
        if (applies) {
            refusals.add(refusal);
        }
    }
}
