package io.github.zhuanjie.desk;

import io.github.zhuanjie.aid.AidForm;
import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.aid.AidRecordId;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.consent.Consent;
import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.consent.LegalBasis;
import io.github.zhuanjie.criterion.AidSource;
import io.github.zhuanjie.disclosure.DataNeeds;
import io.github.zhuanjie.eligibility.FactKind;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.party.Party;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.referral.ReferralSamples;
import io.github.zhuanjie.referral.ReferralStep;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;

/** An adult's need, referred by an office to a charity, and what the two do with it. */
final class Cases {

    static final NeedCase SUBJECT = Samples.caseOf(Samples.head().birthDate(Fact.known(LocalDate.of(1903, 4, 5))));
    static final ReferralTerms TERMS = ReferralSamples.terms(SUBJECT);
    static final PartyId OFFICE = ReferralSamples.office().getId();
    static final PartyId CHARITY = ReferralSamples.charity().getId();
    static final Instant NINE =
            Samples.TODAY.atTime(9, 0).atZone(MovableClock.CHINA).toInstant();
    static final Consent CONSENT = ReferralSamples.consent().build();
    static final DataNeeds NEEDS = needsOf(CONSENT);
    static final Consent FOR_ANOTHER = ReferralSamples.consent()
            .id(ConsentId.of("C-2"))
            .recipient(Party.builder()
                    .from(ReferralSamples.charity())
                    .id(PartyId.of("O-another"))
                    .contact("0514-12345678")
                    .build())
            .build();
    static final LegalBasis BASIS = new LegalBasis.ByConsent(CONSENT.getId());

    private Cases() {}

    static AidRecord aid(String id) {
        return AidRecord.builder()
                .id(AidRecordId.of(id))
                .source(AidSource.CHARITY)
                .provider("仪征市慈善总会")
                .household(SUBJECT.household().getId())
                .needKind(NeedKind.MEDICAL)
                .form(AidForm.MONEY)
                .decidedOn(Samples.TODAY)
                .build();
    }

    /** Returns a step with everything that the standard table wants of it. */
    static ReferralStep step(ReferralAction action) {
        ReferralStep.Builder step = ReferralStep.builder().action(action);
        switch (action) {
            case RECORD_CONSENT -> step.consent(CONSENT.getId());
            case REQUEST_FACTS -> step.addFacts(FactKind.values()[0]);
            case DECLINE, REPORT_NO_AID -> step.reason(ReferralReason.NOT_ELIGIBLE);
            case HOLD -> step.reason(ReferralReason.OTHER).until(Samples.TODAY.plusDays(9));
            case REPORT_AID, COMPLETE, CORRECT_AID -> step.addAid(aid("A-1"));
            case CANCEL, REQUEST_CANCELLATION, REFUSE_CANCELLATION, MARK_ERROR -> step.reason(ReferralReason.OTHER);
            default -> {
                // nothing more
            }
        }
        return step.build();
    }

    /** Returns texts that are the same in every run. */
    static Supplier<String> salts(long seed) {
        long[] next = {seed << 32};
        return () -> String.format(Locale.ROOT, "%032x", next[0]++);
    }

    static ReferralDeskBuilder office(MovableClock clock) {
        return ReferralDesk.builder(clock, OFFICE).inMemory().salt(salts(1));
    }

    static ReferralDeskBuilder charity(MovableClock clock) {
        return ReferralDesk.builder(clock, CHARITY).inMemory().salt(salts(2));
    }

    /** Returns what the office states to be needed: all that a consent covers. */
    static DataNeeds needsOf(Consent consent) {
        return DataNeeds.stated(consent.getPurpose(), consent.getDataKinds());
    }
}
