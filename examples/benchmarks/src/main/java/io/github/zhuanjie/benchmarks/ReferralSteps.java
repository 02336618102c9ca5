package io.github.zhuanjie.benchmarks;

import io.github.zhuanjie.aid.AidForm;
import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.aid.AidRecordId;
import io.github.zhuanjie.consent.BasisKind;
import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.consent.ProvisionId;
import io.github.zhuanjie.criterion.AidSource;
import io.github.zhuanjie.eligibility.FactKind;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.Identifiers;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.lifecycle.EventHash;
import io.github.zhuanjie.lifecycle.Lifecycle;
import io.github.zhuanjie.lifecycle.TransitionOutcome;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.party.Actor;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.referral.EventDetails;
import io.github.zhuanjie.referral.EventId;
import io.github.zhuanjie.referral.Opening;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralAct;
import io.github.zhuanjie.referral.ReferralDirection;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The events of a referral that goes on asking for facts and getting them as long as wanted, and then ends well. */
final class ReferralSteps {

    private static final PartyId OFFICE = PartyId.of("O-32108100001");
    private static final PartyId CHARITY = PartyId.of("O-32108100017");
    private static final Instant AT = Instant.parse("2024-05-20T08:30:00.125Z");
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private static final String SALT = "0123456789abcdef0123456789abcdef";
    private static final Lifecycle LIFECYCLE = Lifecycle.standard();

    private final ReferralId id = ReferralId.of(Identifiers.derived("R-", "benchmark"));
    private final List<ReferralEvent> events = new ArrayList<>();

    private ReferralSteps() {}

    /** A referral and the event that comes next. */
    record Step(Referral referral, ReferralEvent event) {}

    /** Returns events with their details, ten of a plain course of things and the rest questions and answers. */
    static List<ReferralEvent> events(int count) {
        ReferralSteps steps = new ReferralSteps();
        steps.open();
        steps.add(ReferralAction.RECORD_CONSENT, steps.by(true).consent(ConsentId.of("C-2024-000017")));
        steps.add(ReferralAction.SEND, steps.disclosed());
        while (steps.events.size() < count - 7) {
            steps.add(ReferralAction.REQUEST_FACTS, steps.detailed(facts()));
            steps.add(ReferralAction.SUPPLY_FACTS, steps.disclosed());
        }
        steps.add(ReferralAction.ACCEPT, steps.by(false));
        steps.add(ReferralAction.START, steps.by(false));
        steps.add(
                ReferralAction.HOLD,
                steps.by(false).reason(ReferralReason.OTHER).until(DAY));
        steps.add(ReferralAction.RESUME, steps.by(false));
        steps.add(ReferralAction.REPORT_AID, steps.detailed(aid()));
        steps.add(ReferralAction.COMPLETE, steps.detailed(aid()));
        return steps.events;
    }

    /** Returns every step of a course of things, each with the referral before it. */
    static List<Step> steps(int count) {
        List<ReferralEvent> events = events(count);
        List<Step> steps = new ArrayList<>();
        Referral referral = LIFECYCLE.open(events.get(0)).referral().orElseThrow();
        for (ReferralEvent event : events.subList(1, events.size())) {
            steps.add(new Step(referral, event));
            TransitionOutcome outcome = LIFECYCLE.apply(referral, event);
            referral = outcome.referral()
                    .orElseThrow(() -> new IllegalStateException(event.getAction() + ": " + outcome.refusals()));
        }
        return steps;
    }

    private void open() {
        ReferralEvent.Builder event = ReferralEvent.builder();
        EventDetails details = EventDetails.builder().salt(SALT).build();
        events.add(event.id(EventId.of("E-0"))
                .referral(id)
                .sequence(0)
                .action(ReferralAction.DRAFT)
                .actor(Actor.referrer(OFFICE))
                .at(AT)
                .opening(new Opening(
                        ReferralDirection.GOVERNMENT_TO_CHARITY, ReferralAct.REFER, OFFICE, CHARITY, Optional.empty()))
                .detailsHash(EventHash.of(details))
                .build());
    }

    private ReferralEvent.Builder by(boolean referrer) {
        ReferralEvent.Builder event = ReferralEvent.builder();
        return event.actor(referrer ? Actor.referrer(OFFICE) : Actor.recipient(CHARITY));
    }

    private ReferralEvent.Builder disclosed() {
        return by(true).basis(BasisKind.CONSENT)
                .consent(ConsentId.of("C-2024-000017"))
                .provision(ProvisionId.of(Identifiers.derived("V-", Integer.toString(events.size()))));
    }

    private ReferralEvent.Builder detailed(EventDetails details) {
        return by(false).details(details).detailsHash(EventHash.of(details));
    }

    private static EventDetails facts() {
        return EventDetails.builder()
                .salt(SALT)
                .addFacts(FactKind.values()[0], FactKind.values()[1])
                .build();
    }

    private static EventDetails aid() {
        return EventDetails.builder()
                .salt(SALT)
                .addAid(AidRecord.builder()
                        .id(AidRecordId.of("A-1"))
                        .source(AidSource.CHARITY)
                        .provider("某某慈善总会")
                        .household(HouseholdId.of("H-1"))
                        .person(PersonId.of("P-1"))
                        .needKind(NeedKind.MEDICAL)
                        .form(AidForm.MONEY)
                        .decidedOn(DAY)
                        .build())
                .build();
    }

    private void add(ReferralAction action, ReferralEvent.Builder event) {
        int sequence = events.size();
        events.add(event.id(EventId.of(Identifiers.derived("E-", Integer.toString(sequence))))
                .referral(id)
                .sequence(sequence)
                .cause(events.get(sequence - 1).getId())
                .action(action)
                .at(AT.plusSeconds(sequence))
                .build());
    }
}
