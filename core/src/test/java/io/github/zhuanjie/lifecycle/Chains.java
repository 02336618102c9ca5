package io.github.zhuanjie.lifecycle;

import io.github.zhuanjie.aid.AidForm;
import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.aid.AidRecordId;
import io.github.zhuanjie.base.DocumentHash;
import io.github.zhuanjie.consent.BasisKind;
import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.consent.ProvisionId;
import io.github.zhuanjie.criterion.AidSource;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.party.Actor;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.referral.EventDetails;
import io.github.zhuanjie.referral.EventId;
import io.github.zhuanjie.referral.Opening;
import io.github.zhuanjie.referral.ReferralAct;
import io.github.zhuanjie.referral.ReferralDirection;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralReason;
import java.time.Instant;
import java.util.Optional;

/** Events of one referral, each after another. */
final class Chains {

    static final PartyId OFFICE = PartyId.of("O-office");
    static final PartyId CHARITY = PartyId.of("O-charity");
    static final ReferralId ID = ReferralId.of("R-1");
    static final ConsentId CONSENT = ConsentId.of("C-1");
    static final Instant NINE = Instant.parse("2024-05-20T01:00:00Z");
    static final Actor REFERRER = Actor.referrer(OFFICE);
    static final Actor RECIPIENT = Actor.recipient(CHARITY);
    private static final DocumentHash HASH = DocumentHash.of("0123456789abcdef".repeat(4));

    private Chains() {}

    static Opening opening() {
        return new Opening(
                ReferralDirection.GOVERNMENT_TO_CHARITY, ReferralAct.REFER, OFFICE, CHARITY, Optional.empty());
    }

    static ReferralEvent draft(String id) {
        return ReferralEvent.builder()
                .id(EventId.of(id))
                .referral(ID)
                .sequence(0)
                .action(ReferralAction.DRAFT)
                .actor(REFERRER)
                .at(NINE)
                .opening(opening())
                .detailsHash(HASH)
                .build();
    }

    /** Starts an event with everything that the standard table wants of it. */
    static ReferralEvent.Builder after(ReferralEvent cause, String id, ReferralAction action, Actor actor) {
        ReferralEvent.Builder event = ReferralEvent.builder();
        event.id(EventId.of(id))
                .referral(ID)
                .sequence(cause.getSequence() + 1)
                .cause(cause.getId())
                .action(action)
                .actor(actor)
                .at(NINE.plusSeconds(60L * (cause.getSequence() + 1)));
        switch (action) {
            case RECORD_CONSENT -> event.consent(CONSENT);
            case SEND, SUPPLY_FACTS ->
                event.consent(CONSENT).basis(BasisKind.CONSENT).provision(ProvisionId.of("V-" + id));
            case REQUEST_FACTS, COMPLETE, REPORT_AID -> event.detailsHash(HASH);
            case DECLINE, REPORT_NO_AID -> event.reason(ReferralReason.NOT_ELIGIBLE);
            case HOLD -> event.reason(ReferralReason.OTHER).until(Samples.TODAY);
            case CANCEL, REQUEST_CANCELLATION, REFUSE_CANCELLATION, MARK_ERROR -> event.reason(ReferralReason.OTHER);
            default -> {
                // nothing more
            }
        }
        return event;
    }

    static ReferralEvent next(ReferralEvent cause, String id, ReferralAction action) {
        boolean office = switch (action) {
            case RECORD_CONSENT,
                    RECORD_REFUSAL,
                    SEND,
                    SUPPLY_FACTS,
                    CANCEL,
                    REQUEST_CANCELLATION,
                    CLOSE_UNKNOWN,
                    MARK_ERROR -> true;
            default -> false;
        };
        Actor actor = action == ReferralAction.WITHDRAW_CONSENT ? Actor.person(OFFICE) : office ? REFERRER : RECIPIENT;
        return after(cause, id, action, actor).build();
    }

    static AidRecord aid(String id) {
        return AidRecord.builder()
                .id(AidRecordId.of(id))
                .source(AidSource.CHARITY)
                .provider("仪征市慈善总会")
                .household(HouseholdId.of("H-1"))
                .needKind(NeedKind.MEDICAL)
                .form(AidForm.MONEY)
                .decidedOn(Samples.TODAY)
                .build();
    }

    static EventDetails.Builder details() {
        return EventDetails.builder().salt("0123456789abcdef".repeat(2));
    }

    static ReferralEvent with(ReferralEvent event, EventDetails details) {
        return ReferralEvent.builder()
                .from(event)
                .details(details)
                .detailsHash(EventHash.of(details))
                .build();
    }
}
