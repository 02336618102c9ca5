package io.github.zhuanjie.desk;

import io.github.zhuanjie.consent.Consent;
import io.github.zhuanjie.consent.ConsentRegister;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.lifecycle.Lifecycle;
import io.github.zhuanjie.lifecycle.TransitionOutcome;
import io.github.zhuanjie.lifecycle.TransitionRefusal;
import io.github.zhuanjie.party.Actor;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.referral.ReferralStep;
import io.github.zhuanjie.transition.ReferralAction;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/** Records consents: on the register before the referral names them, so that a withdrawal finds them. */
final class Recordings {

    private final PartyId party;
    private final Lifecycle lifecycle;
    private final ConsentRegister consents;
    private final Journal journal;
    private final EventMaker events;
    private final Withdrawals withdrawals;

    Recordings(ReferralDeskBuilder parts, Journal journal, EventMaker events, Withdrawals withdrawals) {
        this.party = parts.party;
        this.lifecycle = parts.lifecycle;
        this.consents = parts.consents;
        this.journal = journal;
        this.events = events;
        this.withdrawals = withdrawals;
    }

    /** Records a consent; where a withdrawal was faster, or took the same paper back elsewhere, it is not in force. */
    DeskOutcome record(ReferralId id, Consent consent) {
        ReferralStep step = ReferralStep.builder()
                .action(ReferralAction.RECORD_CONSENT)
                .consent(consent.getId())
                .build();
        AtomicBoolean put = new AtomicBoolean();
        DeskOutcome done = Journal.untilNobodyWasFaster(() -> recordOnce(journal.require(id), consent, step, put));
        boolean overtaken = put.get() && !done.isDone() && withdrawals.isWithdrawn(id);
        if (overtaken || withdrawals.isTakenBack(consent.getId())) {
            withdrawals.mark(consent.getId());
        }
        return done;
    }

    private DeskOutcome recordOnce(Journal.Page page, Consent consent, ReferralStep step, AtomicBoolean put) {
        if (page.referral().isEmpty()) {
            return Journal.refused(page, TransitionRefusal.NOT_OPENED);
        }
        Referral referral = page.referral().get();
        ReferralEvent event = events.next(referral, Actor.referrer(party), step);
        TransitionOutcome outcome = judged(page, event);
        if (outcome.isAccepted()) {
            consents.put(consent);
            put.set(true);
        }
        return journal.append(page, event, outcome, Optional.empty());
    }

    /** Judges a step; while somebody has taken consent back without effect yet, none is recorded. */
    TransitionOutcome judged(Journal.Page page, ReferralEvent event) {
        boolean records = event.getAction() == ReferralAction.RECORD_CONSENT;
        return records && Withdrawals.isPending(page.history())
                ? new TransitionOutcome(Optional.empty(), Set.of(TransitionRefusal.NOT_NEXT), Set.of())
                : lifecycle.apply(page.referral().orElseThrow(), event);
    }

    /** Tells whether a step names a consent that is on no register, where it could not be withdrawn. */
    boolean isOfUnknown(ReferralEvent event) {
        return event.getAction() == ReferralAction.RECORD_CONSENT
                && event.getConsent().flatMap(consents::find).isEmpty();
    }
}
