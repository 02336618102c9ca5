package io.github.zhuanjie.history;

import io.github.zhuanjie.aid.AidForm;
import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.aid.AidRecordId;
import io.github.zhuanjie.base.Note;
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
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.party.Actor;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.referral.EventDetails;
import io.github.zhuanjie.referral.EventId;
import io.github.zhuanjie.referral.HistoryEntry;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.referral.ReferralNumber;
import io.github.zhuanjie.referral.ReferralSamples;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.referral.SimplifiedGround;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralReason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Events of one referral with every member somewhere, two of three with details, and their histories. */
final class HistorySamples {

    static final Instant AT = Instant.parse("2024-05-20T08:30:00Z");
    static final ReferralTerms TERMS = ReferralSamples.terms(Samples.plainCase());
    static final ReferralId REFERRAL = TERMS.referralId();
    static final PartyId OFFICE = TERMS.getReferrer().getId();
    static final PartyId CHARITY = TERMS.getRecipient().getId();
    static final String NOTE = "某家属\"来电\"，{夜间}\\不便";

    private HistorySamples() {}

    /** Makes a number of events, of which each follows the one before. */
    static List<ReferralEvent> events(int count) {
        List<ReferralEvent> events = new ArrayList<>();
        events.add(draft());
        for (int i = 1; i < count; i++) {
            events.add(later(events.get(i - 1), i));
        }
        return events;
    }

    static ReferralEvent draft() {
        EventDetails details = EventDetails.builder().salt(salt(0)).terms(TERMS).build();
        return event(REFERRAL, 0, ReferralAction.DRAFT)
                .opening(TERMS.opening())
                .details(details)
                .detailsHash(EventHash.of(details))
                .build();
    }

    private static ReferralEvent later(ReferralEvent cause, int i) {
        ReferralEvent.Builder event =
                event(cause.getReferral(), i, ReferralAction.values()[1 + i % (ReferralAction.values().length - 1)]);
        event.cause(cause.getId());
        if (i % 3 != 0) {
            EventDetails details = i % 3 == 1 ? written(i) : given(i);
            event.details(details).detailsHash(EventHash.of(details));
        }
        if (i % 4 == 1) {
            event.reason(ReferralReason.values()[i % ReferralReason.values().length])
                    .until(Samples.TODAY.plusDays(i));
        }
        if (i % 5 == 2) {
            event.basis(BasisKind.CONSENT).consent(ConsentId.of("C-1")).provision(ProvisionId.of("V-" + i));
        }
        if (i % 7 == 3) {
            event.localState("visit-planned");
        }
        return event.build();
    }

    private static EventDetails written(int i) {
        return EventDetails.builder()
                .salt(salt(i))
                .note(Note.of(NOTE))
                .number(ReferralNumber.of("HZ-2024-" + i))
                .addFacts(FactKind.values()[i % FactKind.values().length])
                .build();
    }

    private static EventDetails given(int i) {
        return EventDetails.builder()
                .salt(salt(i))
                .simplified(SimplifiedGround.REFERRED)
                .addAid(AidRecord.builder()
                        .id(AidRecordId.of("A-" + i))
                        .source(AidSource.CHARITY)
                        .provider("仪征市慈善总会")
                        .household(HouseholdId.of("H-1"))
                        .person(PersonId.of("P-1"))
                        .needKind(NeedKind.MEDICAL)
                        .form(AidForm.GOODS)
                        .goods("某牌轮椅")
                        .decidedOn(Samples.TODAY)
                        .build())
                .build();
    }

    static ReferralEvent.Builder event(ReferralId referral, int sequence, ReferralAction action) {
        ReferralEvent.Builder event = ReferralEvent.builder();
        return event.id(EventId.of(Identifiers.derived("E-", referral.value(), Integer.toString(sequence))))
                .referral(referral)
                .sequence(sequence)
                .action(action)
                .actor(sequence % 2 == 0 ? Actor.referrer(OFFICE) : Actor.recipient(CHARITY))
                .at(AT.plusSeconds(sequence));
    }

    private static String salt(int i) {
        return "0123456789abcdef0123456789abcd" + (10 + i % 90);
    }

    static HistoryChain chain(int count) {
        return HistoryChain.of(REFERRAL, events(count));
    }

    static byte[] log(Collection<HistoryEntry> entries) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            HistoryLog.write(entries, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
