package io.github.zhuanjie.guide;

import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.base.DocumentHash;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.consent.Consent;
import io.github.zhuanjie.consent.ConsentGiver;
import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.consent.ConsentNotice;
import io.github.zhuanjie.consent.LegalBasis;
import io.github.zhuanjie.consent.NoticeTopic;
import io.github.zhuanjie.consent.ProvisionMethod;
import io.github.zhuanjie.desk.DeskOutcome;
import io.github.zhuanjie.desk.Receipt;
import io.github.zhuanjie.desk.ReferralDesk;
import io.github.zhuanjie.disclosure.DataNeeds;
import io.github.zhuanjie.disclosure.Payload;
import io.github.zhuanjie.eligibility.FactKind;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.json.ZhuanjieJson;
import io.github.zhuanjie.lifecycle.Lifecycle;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.party.Actor;
import io.github.zhuanjie.party.Party;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.referral.ReferralNumber;
import io.github.zhuanjie.referral.ReferralStep;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.transition.Consequence;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralReason;
import io.github.zhuanjie.transition.TransitionTable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A referral from draft to feedback, on the desks of both sides. */
public final class ReferralLife {

    private ReferralLife() {}

    /**
     * Writes down what an adult has signed.
     *
     * @param terms  what the referral is about
     * @param needs  what the recipient needs, and the person was asked for
     * @param signedForm  the hash of the signed form
     * @param today  the day of signing
     * @return the consent
     */
    public static Consent consent(ReferralTerms terms, DataNeeds needs, DocumentHash signedForm, LocalDate today) {
        // tag::consent[]
        Consent consent = Consent.builder()
                .id(ConsentId.of("C-2026-17"))
                .household(terms.getHousehold())
                .person(terms.getPerson())
                .giver(ConsentGiver.SELF)
                .provider(terms.getReferrer().getId()) // who asked for it: nobody else may tell on it
                .recipient(terms.getRecipient()) // this one and no other; it must have a name and a contact
                .purpose(terms.getPurpose())
                .method(ProvisionMethod.ELECTRONIC) // what a desk hands over is electronic
                .dataKinds(needs.getKinds()) // what the person ticked on the form
                .retention(Period.ofYears(1)) // how long the recipient may keep it afterwards, as the form says
                .notice(new ConsentNotice("office-form-3", today, EnumSet.allOf(NoticeTopic.class))) // all was told
                .givenOn(today)
                .expiresOn(today.plusMonths(6))
                .evidenceSha256(signedForm) // ties the record to the form in your files
                .build();
        // end::consent[]
        return consent;
    }

    /**
     * Writes down what a child's mother has signed.
     *
     * @param consent  the consent as an adult would give it
     * @param mother  the name on the form
     * @return the consent
     */
    public static Consent byGuardian(Consent consent, PersonName mother) {
        // tag::guardian[]
        Consent forTheChild = Consent.builder()
                .from(consent) // of the child: the same household, person, recipient, purpose
                .giver(ConsentGiver.GUARDIAN) // required below fourteen, and while the age is unknown
                .guardianRelation(FamilyRelation.MOTHER) // to the child, not to the head of the household
                .guardianName(mother) // must agree with the guardians on the child's record, if any are
                .build();
        // end::guardian[]
        return forTheChild;
    }

    /**
     * Drafts, records the consent and sends.
     *
     * @param desk  the office's desk
     * @param terms  what it is about
     * @param consent  the person's consent
     * @param subject  the case
     * @param project  the project that is to help
     * @return what came of it, with the payload for the recipient
     */
    public static DeskOutcome send(
            ReferralDesk desk, ReferralTerms terms, Consent consent, NeedCase subject, CharityProject project) {
        // tag::send[]
        desk.draft(terms); // twice the same is once
        ReferralId id = terms.referralId();
        desk.recordConsent(id, consent); // on the register, and on this referral
        LegalBasis basis = new LegalBasis.ByConsent(consent.getId());
        DataNeeds needs = DataNeeds.of(project); // what its rules and benefits ask, with the reasons
        DeskOutcome sent = desk.disclose(id, basis, subject, needs);
        // end::send[]
        return sent;
    }

    /**
     * Makes the message to the recipient.
     *
     * @param office  the office's desk
     * @param sent  what came of sending
     * @return the payload as JSON, and the events
     */
    public static Letter letter(ReferralDesk office, DeskOutcome sent) {
        // tag::letter[]
        ReferralId id = sent.referral().orElseThrow().getId();
        Payload payload = sent.payload().orElseThrow(); // only the gate makes one
        String content = ZhuanjieJson.strict().write(payload.getContent());
        List<ReferralEvent> events = office.outbox(id); // without details: the payload says what may be told
        // end::letter[]
        return new Letter(id, content, events);
    }

    /**
     * What goes to the recipient.
     *
     * @param id  the referral
     * @param content  what may be told, as JSON
     * @param events  what happened
     */
    public record Letter(ReferralId id, String content, List<ReferralEvent> events) {

        /** Masks the content. */
        @Override
        public String toString() {
            return "Letter[" + id + "]";
        }
    }

    /**
     * Takes a referral on in the charity's own system.
     *
     * @param us  the charity
     * @param office  who sent it, as the way of transport proved
     * @param letter  the message
     * @param clock  the charity's clock
     * @return the charity's desk, and the events for the office
     */
    public static ReferralDesk accept(Party us, PartyId office, Letter letter, Clock clock) {
        // tag::accept[]
        ReferralDesk desk = ReferralDesk.builder(clock, us.getId()).inMemory().build(); // your store, in earnest
        Receipt receipt = desk.receive(office, letter.id(), letter.events());
        receipt.refused().forEach(refused -> System.err.println(refused.refusal())); // forged or misdirected
        desk.act(
                letter.id(),
                ReferralStep.builder()
                        .action(ReferralAction.ACCEPT)
                        .number(ReferralNumber.of("2026-17")) // under which the charity files it
                        .build());
        List<ReferralEvent> answer = desk.outbox(letter.id()); // back to the office, as often as you like
        // end::accept[]
        return desk;
    }

    /**
     * Asks for what is missing.
     *
     * @param charity  the charity's desk
     * @param id  the referral
     * @return what came of it
     */
    public static DeskOutcome ask(ReferralDesk charity, ReferralId id) {
        // tag::ask[]
        DeskOutcome asked = charity.act(
                id,
                ReferralStep.builder()
                        .action(ReferralAction.REQUEST_FACTS)
                        .addFacts(FactKind.EXPENSE_EVIDENCE)
                        .build());
        // end::ask[]
        return asked;
    }

    /**
     * Declines.
     *
     * @param charity  the charity's desk
     * @param id  the referral
     * @return what the office is to do next
     */
    public static Optional<Consequence> decline(ReferralDesk charity, ReferralId id) {
        // tag::decline[]
        charity.act(id, ReferralStep.of(ReferralAction.DECLINE, ReferralReason.OUT_OF_AREA));
        Optional<Consequence> next = Lifecycle.standard().consequenceOf(ReferralReason.OUT_OF_AREA); // refer elsewhere
        // end::decline[]
        return next;
    }

    /**
     * Feeds back what was given.
     *
     * @param charity  the charity's desk
     * @param office  the office's desk
     * @param id  the referral
     * @param given  the aid
     * @return the referral as the office sees it
     */
    public static Referral feedBack(ReferralDesk charity, ReferralDesk office, ReferralId id, AidRecord given) {
        // tag::feedback[]
        charity.act(
                id,
                ReferralStep.builder()
                        .action(ReferralAction.COMPLETE)
                        .addAid(given)
                        .build());
        Receipt receipt = office.receive(charity.getParty(), id, charity.outbox(id));
        Referral closed = receipt.history().getReferral().orElseThrow();
        List<AidRecord> forTheLedger = closed.getAid();
        // end::feedback[]
        return closed;
    }

    /**
     * Withdraws a consent.
     *
     * @param office  the office's desk
     * @param consent  the consent
     * @return every referral that rests on it
     */
    public static List<DeskOutcome> withdraw(ReferralDesk office, ConsentId consent) {
        // tag::withdraw[]
        List<DeskOutcome> told = office.withdraw(consent); // the register first, then every referral that rests on it
        // end::withdraw[]
        return told;
    }

    /**
     * Shows the transition table.
     *
     * @return the table as JSON
     */
    public static String table() {
        // tag::table[]
        TransitionTable table = Lifecycle.standard().getTable();
        String json = ZhuanjieJson.strict().write(table); // states, actions, reasons: for systems in other languages
        // end::table[]
        return json;
    }

    /**
     * Asks the table what may happen next.
     *
     * @param referral  the referral
     * @param actor  who asks
     * @return what that side may do
     */
    public static Set<ReferralAction> next(Referral referral, Actor actor) {
        // tag::next[]
        Set<ReferralAction> possible = Lifecycle.standard().actionsOf(referral, actor); // the buttons of a form
        // end::next[]
        return possible;
    }
}
