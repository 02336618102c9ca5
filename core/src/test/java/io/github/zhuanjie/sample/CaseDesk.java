package io.github.zhuanjie.sample;

import io.github.zhuanjie.base.DocumentHash;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.consent.Consent;
import io.github.zhuanjie.consent.ConsentGiver;
import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.consent.ConsentNotice;
import io.github.zhuanjie.consent.ConsentRegister;
import io.github.zhuanjie.consent.InMemoryConsentRegister;
import io.github.zhuanjie.consent.LegalBasis;
import io.github.zhuanjie.consent.NoticeTopic;
import io.github.zhuanjie.consent.ProvisionMethod;
import io.github.zhuanjie.desk.DeskOutcome;
import io.github.zhuanjie.desk.InMemoryReferralStore;
import io.github.zhuanjie.desk.ReferralDesk;
import io.github.zhuanjie.desk.ReferralStore;
import io.github.zhuanjie.disclosure.DataNeeds;
import io.github.zhuanjie.disclosure.InMemoryProvisionLog;
import io.github.zhuanjie.disclosure.ProvisionLog;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.lifecycle.ReferralHistory;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.party.Actor;
import io.github.zhuanjie.party.Party;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.privacy.DataKind;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralCourse;
import io.github.zhuanjie.referral.ReferralSamples;
import io.github.zhuanjie.referral.ReferralStep;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralReason;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;

/** A desk on which tests tell a case from its draft to its end, always at nine in the morning. */
public final class CaseDesk {

    /** The zone of the tests' offices. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Day clock = new Day();
    private int salts;
    private final ReferralStore store = new InMemoryReferralStore();
    private final ConsentRegister consents = new InMemoryConsentRegister();
    private final ProvisionLog provisions = new InMemoryProvisionLog();

    /** Returns the desk of a party; all desks share one system. */
    public ReferralDesk at(PartyId party) {
        return ReferralDesk.builder(clock, party)
                .store(store)
                .consents(consents)
                .provisions(provisions)
                .salt(() -> {
                    String number = String.valueOf(salts++);
                    return "0".repeat(32 - number.length()) + number;
                })
                .build();
    }

    /** Returns the sample need of somebody who may consent for herself. */
    public static NeedCase adult() {
        return Samples.caseOf(Samples.head().birthDate(Fact.known(LocalDate.of(1950, 3, 1))));
    }

    /** Goes on to a day. */
    public CaseDesk on(LocalDate day) {
        clock.day = day;
        return this;
    }

    /** Returns the desk of the office. */
    public ReferralDesk desk() {
        return at(ReferralSamples.office().getId());
    }

    /** Returns the clock. */
    public Clock clock() {
        return clock;
    }

    /** Drafts a referral. */
    public ReferralId draft(ReferralTerms terms) {
        return done(at(terms.getReferrer().getId()).draft(terms)).getId();
    }

    /** Drafts a referral, records the person's consent to its recipient and sends it. */
    public ReferralId send(ReferralTerms terms, NeedCase subject) {
        ReferralId id = draft(terms);
        Consent consent = consent(terms, clock.day).build();
        done(at(terms.getReferrer().getId()).recordConsent(id, consent));
        done(at(terms.getReferrer().getId())
                .disclose(
                        id,
                        new LegalBasis.ByConsent(consent.getId()),
                        subject,
                        DataNeeds.stated(terms.getPurpose(), EnumSet.allOf(DataKind.class))));
        return id;
    }

    /** Starts a consent of every kind of information to the recipient of some terms, for three months. */
    public static Consent.Builder consent(ReferralTerms terms, LocalDate day) {
        Party recipient = terms.getRecipient();
        return Consent.builder()
                .id(ConsentId.of("C-" + terms.referralId()))
                .household(terms.getHousehold())
                .person(terms.getPerson())
                .giver(ConsentGiver.SELF)
                .provider(terms.getReferrer().getId())
                .recipient(Party.builder()
                        .from(recipient)
                        .contact(recipient.getContact().orElse("0514-12345678"))
                        .build())
                .purpose(terms.getPurpose())
                .method(ProvisionMethod.ELECTRONIC)
                .dataKinds(EnumSet.allOf(DataKind.class))
                .retention(Period.ofYears(3))
                .notice(new ConsentNotice("consent-form-1", day, EnumSet.allOf(NoticeTopic.class)))
                .givenOn(day)
                .expiresOn(day.plusMonths(3))
                .evidenceSha256(DocumentHash.of("0123456789abcdef".repeat(4)));
    }

    /** Lets the recipient do something. */
    public Referral recipient(ReferralId id, ReferralStep step) {
        Actor actor = Actor.recipient(find(id).getOpening().recipient());
        return done(at(actor.party()).act(id, actor, step));
    }

    /** Lets the recipient do something that needs no more than a word. */
    public Referral recipient(ReferralId id, ReferralAction action) {
        return recipient(id, ReferralStep.of(action));
    }

    /** Lets the recipient do something for a reason. */
    public Referral recipient(ReferralId id, ReferralAction action, ReferralReason reason) {
        return recipient(id, ReferralStep.of(action, reason));
    }

    /** Lets the referrer do something. */
    public Referral referrer(ReferralId id, ReferralStep step) {
        Actor actor = Actor.referrer(find(id).getOpening().referrer());
        return done(at(actor.party()).act(id, actor, step));
    }

    /** Withdraws the consent that a referral was sent on. */
    public void withdraw(ReferralId id) {
        Referral referral = find(id);
        at(referral.getOpening().referrer())
                .withdraw(referral.getConsent().orElseThrow())
                .forEach(CaseDesk::done);
    }

    /** Returns a referral as it stands. */
    public Referral find(ReferralId id) {
        return desk().find(id).orElseThrow();
    }

    /** Returns every referral on the desk, ordered by identifier. */
    public List<Referral> all() {
        return store.ids().stream().map(this::find).toList();
    }

    /** Returns the history of a referral. */
    public ReferralHistory history(ReferralId id) {
        return desk().history(id).orElseThrow();
    }

    /** Returns the course of a referral. */
    public ReferralCourse course(ReferralId id) {
        return history(id).course().orElseThrow();
    }

    private static Referral done(DeskOutcome outcome) {
        if (!outcome.isDone()) {
            throw new AssertionError("refused: " + outcome.refusal());
        }
        return outcome.referral().orElseThrow();
    }

    /** Stands still at nine in the morning of a day. */
    private static final class Day extends Clock {
        private LocalDate day = Samples.TODAY;

        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return day.atTime(9, 0).atZone(ZONE).toInstant();
        }
    }
}
