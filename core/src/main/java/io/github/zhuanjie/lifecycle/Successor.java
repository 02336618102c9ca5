package io.github.zhuanjie.lifecycle;

import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.aid.AidRecordId;
import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.party.ActorSide;
import io.github.zhuanjie.referral.EarlierState;
import io.github.zhuanjie.referral.EventDetails;
import io.github.zhuanjie.referral.Opening;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.transition.EventField;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralState;
import io.github.zhuanjie.transition.TransitionRule;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes down what an event makes of a referral. */
final class Successor {

    private Successor() {}

    static Referral first(ReferralEvent event, Opening opening) {
        Referral.Builder next = Referral.builder();
        next.id(event.getReferral())
                .opening(opening)
                .state(ReferralState.DRAFT)
                .head(event.getId())
                .sequence(event.getSequence())
                .stateSince(event.getAt())
                .localState(event.getLocalState())
                .terms(event.getDetails().flatMap(EventDetails::getTerms));
        return next.build();
    }

    static Referral of(Referral referral, ReferralEvent event, TransitionRule rule) {
        Referral.Builder next = Referral.builder();
        next.from(referral).head(event.getId()).sequence(event.getSequence());
        ReferralState state = target(referral, rule);
        if (state != referral.getState()) {
            next.before(standing(referral));
            if (rule.back()) {
                goBack(referral, next);
            } else {
                next.state(state)
                        .stateSince(event.getAt())
                        .localState(event.getLocalState())
                        .reason(event.getReason())
                        .until(event.getUntil());
            }
        } else if (event.getLocalState().isPresent()) {
            next.localState(event.getLocalState());
        }
        disclosed(referral, event, next);
        if (event.getActor().side() == ActorSide.RECIPIENT) {
            event.getDetails().ifPresent(details -> told(details, next));
        }
        if (rule.requires().contains(EventField.AID) || event.getAction() == ReferralAction.REPORT_NO_AID) {
            next.aid(aid(referral, event));
        }
        return next.build();
    }

    private static EarlierState standing(Referral referral) {
        return new EarlierState(
                referral.getState(),
                referral.getStateSince(),
                referral.getReason(),
                referral.getUntil(),
                referral.getLocalState());
    }

    /** All goes on as before: time limits and a hold's day, too. */
    private static void goBack(Referral referral, Referral.Builder next) {
        referral.getBefore()
                .ifPresent(before -> next.state(before.state())
                        .stateSince(before.since())
                        .reason(before.reason())
                        .until(before.until())
                        .localState(before.localState()));
    }

    static ReferralState target(Referral referral, TransitionRule rule) {
        return rule.back()
                ? referral.getBefore().map(EarlierState::state).orElse(referral.getState())
                : rule.to().orElse(referral.getState());
    }

    private static void disclosed(Referral referral, ReferralEvent event, Referral.Builder next) {
        if (event.getAction() == ReferralAction.RECORD_CONSENT) {
            next.consent(event.getConsent()).earlierConsents(earlier(referral, event));
        }
        if (event.getProvision().isPresent()) {
            next.addProvision(event.getProvision().get());
        }
        if (event.getAction() == ReferralAction.SUPPLY_FACTS) {
            next.askedFacts(Set.of()); // what was told once is not needed again
        }
        if (event.getAction() == ReferralAction.SEND) {
            next.basis(event.getBasis());
            if (referral.getSentAt().isEmpty()) {
                next.sentAt(event.getAt());
            }
        }
    }

    private static List<ConsentId> earlier(Referral referral, ReferralEvent event) {
        Set<ConsentId> earlier = new LinkedHashSet<>(referral.getEarlierConsents());
        referral.getConsent().ifPresent(earlier::add);
        event.getConsent().ifPresent(earlier::remove);
        return List.copyOf(earlier);
    }

    /** Takes over what the recipient tells; the referrer's part is in the terms. */
    private static void told(EventDetails details, Referral.Builder next) {
        if (details.getNumber().isPresent()) {
            next.recipientNumber(details.getNumber());
        }
        if (!details.getFacts().isEmpty()) {
            next.askedFacts(details.getFacts());
        }
        if (details.getSimplified().isPresent()) {
            next.simplified(details.getSimplified());
        }
    }

    /** Returns what was given: a record takes the place of one with its identifier, and nothing given is nothing. */
    private static Collection<AidRecord> aid(Referral referral, ReferralEvent event) {
        Map<AidRecordId, AidRecord> aid = new LinkedHashMap<>();
        if (event.getAction() != ReferralAction.REPORT_NO_AID) {
            referral.getAid().forEach(each -> aid.put(each.getId(), each));
        }
        if (event.getAction() != ReferralAction.REPORT_NO_AID) {
            event.getDetails().ifPresent(details -> details.getAid().forEach(each -> aid.put(each.getId(), each)));
        }
        return aid.values();
    }
}
