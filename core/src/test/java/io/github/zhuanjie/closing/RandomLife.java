package io.github.zhuanjie.closing;

import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.consent.BasisKind;
import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.consent.ProvisionId;
import io.github.zhuanjie.eligibility.FactKind;
import io.github.zhuanjie.lifecycle.EventHash;
import io.github.zhuanjie.lifecycle.Lifecycle;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.party.Actor;
import io.github.zhuanjie.referral.CaseFiles;
import io.github.zhuanjie.referral.EventDetails;
import io.github.zhuanjie.referral.EventId;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.referral.ReferralSamples;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.transition.EventField;
import io.github.zhuanjie.transition.ReferralAction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Referrals that live at random, by every action that the table allows and some that it does not. */
final class RandomLife {

    private static final Lifecycle LIFECYCLE = Lifecycle.standard();
    private static final Set<ReferralAction> RARE = EnumSet.of(
            ReferralAction.MARK_ERROR,
            ReferralAction.WITHDRAW_CONSENT,
            ReferralAction.RECORD_REFUSAL,
            ReferralAction.CANCEL,
            ReferralAction.DECLINE,
            ReferralAction.CLOSE_UNKNOWN);
    private static final Instant AT = Instant.parse("2024-05-20T04:00:00Z");

    private final Random random;
    private final List<ReferralEvent> events = new ArrayList<>();
    private Referral referral;

    RandomLife(ReferralTerms terms, Random random) {
        this.random = random;
        EventDetails details =
                EventDetails.builder().salt("0".repeat(32)).terms(terms).build();
        ReferralEvent.Builder event = ReferralEvent.builder();
        event.id(EventId.of("E-" + terms.referralId() + "-0"))
                .referral(terms.referralId())
                .sequence(0)
                .action(ReferralAction.DRAFT)
                .actor(Actor.referrer(terms.getReferrer().getId()))
                .at(AT)
                .opening(terms.opening())
                .detailsHash(EventHash.of(details))
                .details(details);
        ReferralEvent opening = event.build();
        events.add(opening);
        referral = LIFECYCLE.open(opening).referral().orElseThrow();
    }

    Referral referral() {
        return referral;
    }

    List<ReferralEvent> events() {
        return events;
    }

    /** Does something at random. */
    void live() {
        Actor actor = random.nextBoolean()
                ? Actor.referrer(referral.getOpening().referrer())
                : Actor.recipient(referral.getOpening().recipient());
        Set<ReferralAction> allowed = LIFECYCLE.actionsOf(referral, actor);
        List<ReferralAction> wanted = allowed.stream().filter(this::isWanted).toList();
        ReferralAction action =
                wanted.isEmpty() || random.nextInt(20) == 0 ? pick(List.of(ReferralAction.values())) : pick(wanted);
        ReferralEvent event = event(actor, action);
        LIFECYCLE.apply(referral, event).referral().ifPresent(next -> {
            referral = next;
            events.add(event);
        });
    }

    /** Ends that would come too soon are rare. */
    private boolean isWanted(ReferralAction action) {
        return !RARE.contains(action) || random.nextInt(12) == 0;
    }

    private ReferralEvent event(Actor actor, ReferralAction action) {
        ReferralEvent.Builder event = ReferralEvent.builder();
        int sequence = referral.getSequence() + 1;
        event.id(EventId.of("E-" + referral.getId() + "-" + sequence))
                .referral(referral.getId())
                .sequence(sequence)
                .cause(referral.getHead())
                .action(action)
                .actor(actor)
                .at(AT)
                .until(Samples.TODAY.plusDays(random.nextInt(40)));
        if (action == ReferralAction.RECORD_CONSENT || referral.getConsent().isPresent()) {
            event.consent(ConsentId.of("C-1"));
        }
        if (needs(action, EventField.PROVISION)) {
            boolean consented = referral.getConsent().isPresent();
            event.basis(consented ? BasisKind.CONSENT : BasisKind.EMERGENCY).provision(ProvisionId.of("V-" + sequence));
        }
        if (needs(action, EventField.REASON)) {
            event.reason(pick(LIFECYCLE.getTable().getReasons().stream()
                            .filter(rule -> rule.actions().contains(action))
                            .toList())
                    .reason());
        }
        details(action).ifPresent(details -> event.details(details).detailsHash(EventHash.of(details)));
        return event.build();
    }

    private static boolean needs(ReferralAction action, EventField field) {
        return LIFECYCLE.getTable().getTransitions().stream()
                .anyMatch(rule -> rule.action() == action && rule.requires().contains(field));
    }

    private Optional<EventDetails> details(ReferralAction action) {
        EventDetails.Builder details = EventDetails.builder().salt("0".repeat(32));
        if (needs(action, EventField.AID)) {
            return Optional.of(details.aid(aid()).build());
        }
        return needs(action, EventField.FACTS)
                ? Optional.of(details.addFacts(FactKind.values()[0]).build())
                : Optional.empty();
    }

    /** One or two records of a few, so that some come again, the same or with another amount. */
    private List<AidRecord> aid() {
        return Stream.generate(() -> {
                    int number = random.nextInt(6);
                    boolean other = random.nextInt(12) == 0;
                    AidRecord.Builder record =
                            CaseFiles.aid("A-" + referral.getId() + "-" + number, ReferralSamples.charity());
                    return record.amount(
                                    number == 5 && random.nextInt(3) == 0
                                            ? Fact.unknown()
                                            : Fact.known(Yuan.of(100 + number + (other ? 1 : 0))))
                            .need(referral.getTerms().orElseThrow().getNeed())
                            .build();
                })
                .limit(1 + random.nextInt(2))
                .toList();
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
