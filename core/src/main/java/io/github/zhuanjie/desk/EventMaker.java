package io.github.zhuanjie.desk;

import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.base.DocumentHash;
import io.github.zhuanjie.consent.Provision;
import io.github.zhuanjie.consent.ProvisionId;
import io.github.zhuanjie.extension.Extensions;
import io.github.zhuanjie.identity.Identifiers;
import io.github.zhuanjie.lifecycle.EventHash;
import io.github.zhuanjie.party.Actor;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.referral.EventDetails;
import io.github.zhuanjie.referral.EventId;
import io.github.zhuanjie.referral.Opening;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.referral.ReferralStep;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralState;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Gives steps a place, a time, an identifier and a hash of their details. */
final class EventMaker {

    private final Clock clock;
    private final Supplier<String> salt;

    EventMaker(Clock clock, Supplier<String> salt) {
        this.clock = clock;
        this.salt = salt;
    }

    ReferralEvent draft(ReferralTerms terms, PartyId party) {
        Opening opening = terms.opening();
        EventDetails details =
                EventDetails.builder().salt(salt.get()).terms(terms).build();
        DocumentHash hash = EventHash.of(details);
        return ReferralEvent.builder()
                .id(EventId.of(Identifiers.derived("E-", terms.referralId().value(), hash.value())))
                .referral(terms.referralId())
                .sequence(0)
                .action(ReferralAction.DRAFT)
                .actor(Actor.referrer(party))
                .at(now())
                .opening(opening)
                .detailsHash(hash)
                .details(details)
                .build();
    }

    ReferralEvent next(Referral referral, Actor actor, ReferralStep step) {
        ReferralEvent.Builder event = started(referral, actor, step.getAction());
        event.reason(step.getReason())
                .localReason(step.getLocalReason())
                .until(step.getUntil())
                .consent(step.getConsent())
                .localState(step.getLocalState());
        details(step).ifPresent(details -> event.details(details).detailsHash(EventHash.of(details)));
        return event.build();
    }

    ReferralEvent disclosure(Referral referral, Provision provision) {
        PartyId referrer = referral.getOpening().referrer();
        ReferralAction action =
                referral.getState() == ReferralState.DRAFT ? ReferralAction.SEND : ReferralAction.SUPPLY_FACTS;
        return started(referral, Actor.referrer(referrer), action)
                .basis(provision.getBasis())
                .consent(provision.getConsent())
                .provision(provision.getId())
                .build();
    }

    ProvisionId provisionId(Referral referral) {
        return ProvisionId.of(Identifiers.derived("V-", referral.getId().value(), salt.get()));
    }

    private ReferralEvent.Builder started(Referral referral, Actor actor, ReferralAction action) {
        ReferralEvent.Builder event = ReferralEvent.builder();
        event.id(EventId.of(Identifiers.derived("E-", referral.getHead().value(), action.getCode(), salt.get())))
                .referral(referral.getId())
                .sequence(referral.getSequence() + 1)
                .cause(referral.getHead())
                .action(action)
                .actor(actor)
                .at(now());
        return event;
    }

    /** In milliseconds, which every database and every other language keeps: an event that comes back is the same. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Details go to the other side, whole and hashed; a city's own fields are told to nobody whom no rule names. */
    private static List<AidRecord> withoutExtensions(List<AidRecord> records) {
        return records.stream()
                .map(record -> AidRecord.builder()
                        .from(record)
                        .extensions(Extensions.none())
                        .build())
                .toList();
    }

    private Optional<EventDetails> details(ReferralStep step) {
        boolean nothing = step.getNumber().isEmpty()
                && step.getFacts().isEmpty()
                && step.getAid().isEmpty()
                && step.getSimplified().isEmpty()
                && step.getNote().isEmpty();
        return nothing
                ? Optional.empty()
                : Optional.of(EventDetails.builder()
                        .salt(salt.get())
                        .number(step.getNumber())
                        .facts(step.getFacts())
                        .aid(withoutExtensions(step.getAid()))
                        .simplified(step.getSimplified())
                        .note(step.getNote())
                        .build());
    }
}
