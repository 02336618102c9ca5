package io.github.zhuanjie.desk;

import io.github.zhuanjie.calendar.ChinaDay;
import io.github.zhuanjie.consent.Consent;
import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.consent.LegalBasis;
import io.github.zhuanjie.consent.Provision;
import io.github.zhuanjie.consent.ProvisionId;
import io.github.zhuanjie.consent.ProvisionMethod;
import io.github.zhuanjie.disclosure.DataNeeds;
import io.github.zhuanjie.disclosure.DisclosureGate;
import io.github.zhuanjie.disclosure.DisclosureRequest;
import io.github.zhuanjie.disclosure.GateOutcome;
import io.github.zhuanjie.disclosure.ProvisionLog;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.lifecycle.Lifecycle;
import io.github.zhuanjie.lifecycle.ReferralHistory;
import io.github.zhuanjie.lifecycle.TransitionOutcome;
import io.github.zhuanjie.lifecycle.TransitionRefusal;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.party.Actor;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralCourse;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.referral.ReferralStep;
import io.github.zhuanjie.referral.ReferralTerms;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One organisation's desk: drafts referrals, records consent, sends through the gate, takes the other side's events, and
 * writes every step into the store. A desk acts for its own party and no other. Two parties that share one system have a
 * desk each, over one store, register and log; others exchange events, one side's {@link #outbox} being what the other {@linkplain #receive
 * receives}.
 *
 * <p>Each step is read, judged and appended once; if somebody else was faster, the desk says so and changes nothing. A
 * withdrawal counts from the moment that {@link #withdraw} has marked the register: what passed the gate before was lawful
 * (PIPL art. 15), and nothing passes it afterwards.
 *
 * <p>If the store or the log throws, what was begun may be half done; every call may then be repeated. A record of a
 * disclosure that did not come about stays, see {@link #unusedProvisions}: too many records harm nobody.
 *
 * <p>Thread-safe if its parts are.
 */
public final class ReferralDesk {

    private final PartyId party;
    private final Lifecycle lifecycle;
    private final ProvisionLog provisions;
    private final DisclosureGate gate;
    private final EventMaker events;
    private final Journal journal;
    private final DraftCheck drafts;
    private final Withdrawals withdrawals;
    private final Recordings recordings;
    private final Exchange exchange;
    private final ReferralArchive archive;

    ReferralDesk(ReferralDeskBuilder parts) {
        this.party = parts.party;
        this.lifecycle = parts.lifecycle;
        this.provisions = parts.provisions;
        this.gate = DisclosureGate.of(parts.consents, parts.provisions, parts.emergencies, parts.clock)
                .withExtensions(parts.extensions);
        this.events = new EventMaker(parts.clock, parts.salt);
        this.journal = new Journal(parts.lifecycle, parts.store);
        this.drafts = new DraftCheck(parts.lifecycle, this::find);
        this.withdrawals = new Withdrawals(parts, journal, events);
        this.recordings = new Recordings(parts, journal, events, withdrawals);
        this.exchange = new Exchange(parts, journal, withdrawals);
        this.archive = new ReferralArchive(parts);
    }

    /**
     * Returns for whom the desk acts.
     *
     * @return the party
     */
    public PartyId getParty() {
        return party;
    }

    /**
     * Drafts a referral. Drafting the same terms twice gives the same referral.
     *
     * @param terms  what it is about
     * @return the draft; refused with {@code WRONG_PARTY} if this desk's party does not refer, with {@code OTHER_REFERRAL}
     *     if other terms were drafted under the same identifier, with {@code TERMS_ERASED} if those that were are erased,
     *     with {@code REFERRAL_ENDED} if the referral has ended, with {@code REPLACED_UNFIT} if one that it replaces is
     *     known and has not, or is of another need
     */
    public DeskOutcome draft(ReferralTerms terms) {
        return Journal.untilNobodyWasFaster(() -> draftOnce(terms));
    }

    private DeskOutcome draftOnce(ReferralTerms terms) {
        ReferralId id = terms.referralId();
        Journal.Page page =
                journal.find(id).orElseGet(() -> new Journal.Page(id, 0, ReferralHistory.ofKept(lifecycle, List.of())));
        Optional<Referral> kept = page.referral();
        if (kept.isPresent()) {
            return drafts.again(kept.get(), terms)
                    .map(refusal -> Journal.refused(page, refusal))
                    .orElseGet(() -> DeskOutcome.done(kept.get(), Optional.empty()));
        }
        Optional<TransitionRefusal> unfit = drafts.replacing(terms);
        if (unfit.isPresent()) {
            return Journal.refused(page, unfit.get());
        }
        ReferralEvent event = events.draft(terms, party);
        return journal.append(page, event, lifecycle.open(event), Optional.empty());
    }

    /**
     * Does a step of this desk's side that discloses nothing: everything but sending and supplying facts.
     *
     * @param id  the referral
     * @param step  what is done
     * @return what came of it
     * @throws IllegalArgumentException if there is no such referral
     */
    public DeskOutcome act(ReferralId id, ReferralStep step) {
        Journal.Page page = journal.require(id);
        return actOn(page, own(page), step);
    }

    /**
     * Does a step in the name of this desk's side, or of the person whose word it writes down. A withdrawal, and a refusal
     * that follows a consent, reach the register and every other referral as {@link #withdraw} does.
     *
     * @param id  the referral
     * @param actor  who does it
     * @param step  what is done
     * @return what came of it; refused with {@code WRONG_PARTY} if the actor is another party than the desk's
     * @throws IllegalArgumentException if there is no such referral
     */
    public DeskOutcome act(ReferralId id, Actor actor, ReferralStep step) {
        return actOn(journal.require(id), actor, step);
    }

    /**
     * Does a step that somebody decided on after seeing the referral, unless something has happened since.
     *
     * @param seen  the referral as it was seen
     * @param step  what is done
     * @return what came of it; a conflict if the referral has moved on
     * @throws IllegalArgumentException if there is no such referral
     */
    public DeskOutcome act(Referral seen, ReferralStep step) {
        Journal.Page page = journal.require(seen.getId());
        boolean same = page.referral().map(Referral::getHead).equals(Optional.of(seen.getHead()));
        return same ? actOn(page, own(page), step) : DeskOutcome.refused(page.referral(), new DeskOutcome.Conflict());
    }

    /** Returns this desk's party on its side; the table refuses it if it has none. */
    private Actor own(Journal.Page page) {
        boolean recipient = page.referral()
                .filter(referral -> referral.getOpening().recipient().equals(party))
                .isPresent();
        return recipient ? Actor.recipient(party) : Actor.referrer(party);
    }

    private DeskOutcome actOn(Journal.Page page, Actor actor, ReferralStep step) {
        Optional<Referral> referral = page.referral();
        if (referral.isEmpty()) {
            return Journal.refused(page, TransitionRefusal.NOT_OPENED);
        } else if (!actor.party().equals(party)) {
            return Journal.refused(page, TransitionRefusal.WRONG_PARTY);
        }
        ReferralEvent event = events.next(referral.get(), actor, step);
        TransitionOutcome outcome = recordings.judged(page, event);
        if (outcome.isAccepted() && recordings.isOfUnknown(event)) {
            return Journal.refused(page, TransitionRefusal.CONSENT_MISSING);
        }
        Set<ConsentId> withdrawn = outcome.isAccepted() && Withdrawals.takesBack(event)
                ? withdrawals.takenBack(page.history().with(List.of(event)))
                : Set.of();
        withdrawn.forEach(withdrawals::mark);
        DeskOutcome done = journal.append(page, event, outcome, Optional.empty());
        withdrawals.tell(withdrawn); // this referral, too, if somebody was faster
        return !withdrawn.isEmpty() && done.isConflict()
                ? new DeskOutcome(find(page.id()), Optional.empty(), Optional.empty())
                : done;
    }

    /**
     * Sends a referral, or supplies facts that the recipient asked for: discloses, once the gate has opened. What the desk
     * hands over is electronic, so consent must be for that.
     *
     * @param id  the referral
     * @param basis  on what the disclosure rests
     * @param subject  the case
     * @param needs  what the recipient needs
     * @return what came of it; with the payload to hand over if it was done
     * @throws IllegalArgumentException if there is no such referral
     */
    public DeskOutcome disclose(ReferralId id, LegalBasis basis, NeedCase subject, DataNeeds needs) {
        Journal.Page page = journal.require(id);
        if (page.referral().isEmpty()) {
            return Journal.refused(page, TransitionRefusal.NOT_OPENED);
        }
        Referral referral = page.referral().get();
        if (!referral.getOpening().referrer().equals(party)) {
            return Journal.refused(page, TransitionRefusal.WRONG_PARTY);
        }
        GateOutcome opened = open(referral, basis, subject, needs);
        if (!opened.isOpen()) {
            return DeskOutcome.refused(page.referral(), new DeskOutcome.ByGate(opened));
        }
        Provision provision = opened.payload().orElseThrow().getProvision();
        ReferralEvent event = events.disclosure(referral, provision);
        DeskOutcome done = journal.append(page, event, lifecycle.apply(referral, event), opened.payload());
        if (!done.isDone()) {
            provisions.annul(provision.getId());
        }
        return done;
    }

    private GateOutcome open(Referral referral, LegalBasis basis, NeedCase subject, DataNeeds needs) {
        return gate.open(new DisclosureRequest(
                events.provisionId(referral),
                referral,
                subject,
                basis,
                referral.getOpening().recipient(),
                ProvisionMethod.ELECTRONIC,
                needs));
    }

    /**
     * Records a consent, the first one or one in place of what expired: keeps it on the register and names it on the
     * referral. Whether it carries the disclosure is decided by the gate, when something is to be disclosed.
     *
     * @param id  the referral
     * @param consent  the consent
     * @return what came of it; if it was refused, the consent is not in force on account of it; refused with {@code
     *     NOT_NEXT} while a withdrawal is there that has had no effect
     * @throws IllegalArgumentException if there is no such referral
     * @throws IllegalStateException if the register has another consent under its identifier; nothing has changed then
     */
    public DeskOutcome recordConsent(ReferralId id, Consent consent) {
        return recordings.record(id, consent);
    }

    /**
     * Withdraws a consent: on the register first, so that nothing more can be disclosed, then on every referral that rests
     * on it, or rests on one that took its place; what stands there of the same person for the same recipient is withdrawn
     * with it. If this fails on the way it may be repeated, and does what is left.
     *
     * @param consent  the consent
     * @return the referrals that were told, now or before, ordered by identifier; with the reason if one refuses, which
     *     does not keep the others from being told
     * @throws IllegalArgumentException if the consent is not on the register
     */
    public List<DeskOutcome> withdraw(ConsentId consent) {
        if (!withdrawals.mark(consent)) {
            throw new IllegalArgumentException("consent must be on the register: " + consent);
        }
        return withdrawals.tell(Set.of(consent));
    }

    /**
     * Takes up events of the other side, whatever their order and however often they arrive. A withdrawal or a refusal
     * among them is marked on this desk's register at once, even if the event waits for another or comes too late to have
     * effect. Of a referral whose details were erased, events are taken up without theirs.
     *
     * @param sender  who sent them, as the way of transport proved
     * @param id  the referral
     * @param arrived  the events
     * @return what all events of the referral come to now, and which of those that arrived were refused
     * @throws IllegalArgumentException if this desk's own party is the sender
     */
    public Receipt receive(PartyId sender, ReferralId id, Collection<ReferralEvent> arrived) {
        if (sender.equals(party)) {
            throw new IllegalArgumentException("sender must be another party");
        }
        return exchange.receive(sender, id, arrived);
    }

    /**
     * Returns what the other side must learn: the events of this desk's party, as often as it is asked; receiving one twice
     * does no harm. The referrer's events go without their details, since only the gate tells the recipient anything about
     * the person; before a referral is sent there is nothing to tell. The recipient's go with theirs.
     *
     * @param id  the referral
     * @return the events, ordered as they were judged
     * @throws IllegalArgumentException if there is no such referral
     */
    public List<ReferralEvent> outbox(ReferralId id) {
        return exchange.outbox(id);
    }

    /**
     * Finds records of disclosures which no event names, because a crash or a failing store came between the two. Nothing
     * was handed over then, unless somebody is at it at this very moment; people may annul the record once that is certain.
     *
     * @param id  the referral
     * @return the records, ordered by time and identifier
     * @throws IllegalArgumentException if there is no such referral
     */
    public List<Provision> unusedProvisions(ReferralId id) {
        List<Provision> recorded = provisions.ofReferral(id);
        List<ProvisionId> named = journal.require(id).history().getEvents().stream()
                .flatMap(event -> event.getProvision().stream())
                .toList();
        return recorded.stream().filter(each -> !named.contains(each.getId())).toList();
    }

    /**
     * Finds a referral.
     *
     * @param id  its identifier
     * @return the referral as it stands
     */
    public Optional<Referral> find(ReferralId id) {
        return history(id).flatMap(ReferralHistory::getReferral);
    }

    /**
     * Finds what happened to a referral.
     *
     * @param id  its identifier
     * @return its history
     */
    public Optional<ReferralHistory> history(ReferralId id) {
        return journal.find(id).map(Journal.Page::history);
    }

    /**
     * Returns every referral that the desk keeps, with its events, for {@code OfficerList}, {@code ReferralFunnel} and the
     * like. Loads and replays all of them, so that the time is that of all events ever kept.
     *
     * @return the referrals, ordered by identifier; without those whose first event has not arrived
     */
    public List<ReferralCourse> courses() {
        return journal.courses();
    }

    /**
     * Returns what comes after the end: erasure, restriction, anchors and their verification.
     *
     * @return the archive of this desk's referrals
     */
    public ReferralArchive archive() {
        return archive;
    }

    /**
     * Starts a desk with the standard table; where it keeps things is to be said.
     *
     * @param clock  the office's clock; days are {@linkplain ChinaDay civil days}, whatever zone it has
     * @param party  for whom the desk acts
     * @return a builder
     */
    public static ReferralDeskBuilder builder(Clock clock, PartyId party) {
        return new ReferralDeskBuilder(clock, party);
    }
}
