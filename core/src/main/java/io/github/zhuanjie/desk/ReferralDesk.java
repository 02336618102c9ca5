package io.github.zhuanjie.desk;

import io.github.zhuanjie.consent.Consent;
import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.consent.ConsentRegister;
import io.github.zhuanjie.consent.EmergencyRule;
import io.github.zhuanjie.consent.InMemoryConsentRegister;
import io.github.zhuanjie.consent.LegalBasis;
import io.github.zhuanjie.consent.ProvisionId;
import io.github.zhuanjie.consent.ProvisionMethod;
import io.github.zhuanjie.consent.Purpose;
import io.github.zhuanjie.disclosure.DataNeeds;
import io.github.zhuanjie.disclosure.DisclosureGate;
import io.github.zhuanjie.disclosure.DisclosureRequest;
import io.github.zhuanjie.disclosure.GateOutcome;
import io.github.zhuanjie.disclosure.InMemoryProvisionLog;
import io.github.zhuanjie.disclosure.Payload;
import io.github.zhuanjie.disclosure.ProvisionLog;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.lifecycle.Lifecycle;
import io.github.zhuanjie.lifecycle.ReferralHistory;
import io.github.zhuanjie.lifecycle.TransitionOutcome;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.party.Actor;
import io.github.zhuanjie.privacy.DataKind;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.referral.ReferralStep;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.transition.ReferralAction;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * One office's desk: drafts referrals, records consent, sends through the gate, takes the other side's events, and writes
 * every step into the store. Each call loads, judges and appends once; if somebody else was faster, it says so and changes
 * nothing.
 *
 * <p>Thread-safe if its parts are.
 */
public final class ReferralDesk {

    private final Lifecycle lifecycle;
    private final ReferralStore store;
    private final ConsentRegister consents;
    private final ProvisionLog provisions;
    private final DisclosureGate gate;
    private final EventMaker events;
    private final Clock clock;

    private ReferralDesk(Builder parts) {
        this.lifecycle = parts.lifecycle;
        this.store = parts.store;
        this.consents = parts.consents;
        this.provisions = parts.provisions;
        this.gate = DisclosureGate.of(parts.consents, parts.provisions, parts.emergencies, parts.clock);
        this.clock = parts.clock;
        this.events = new EventMaker(parts.clock, parts.salt);
    }

    /**
     * Drafts a referral. Drafting the same terms twice gives the same referral.
     *
     * @param terms  what it is about
     * @return the draft
     */
    public DeskOutcome draft(ReferralTerms terms) {
        ReferralId id = terms.referralId();
        Optional<StoredEvents> kept = store.load(id);
        if (kept.isPresent()) {
            return DeskOutcome.done(current(kept.get()), Optional.empty());
        }
        ReferralEvent event = events.draft(terms);
        TransitionOutcome outcome = lifecycle.open(event);
        return append(id, 0, event, outcome, Optional.empty(), Optional.empty());
    }

    /**
     * Does a step that discloses nothing: everything but sending and supplying facts.
     *
     * @param id  the referral
     * @param actor  who does it
     * @param step  what is done
     * @return what came of it
     * @throws IllegalArgumentException if there is no such referral
     */
    public DeskOutcome act(ReferralId id, Actor actor, ReferralStep step) {
        StoredEvents kept = require(id);
        Referral referral = current(kept);
        ReferralEvent event = events.next(referral, actor, step);
        TransitionOutcome outcome = lifecycle.apply(referral, event);
        return append(id, kept.version(), event, outcome, Optional.of(referral), Optional.empty());
    }

    /**
     * Sends a referral, or supplies facts that the recipient asked for, by the office's word on what is needed.
     *
     * @param id  the referral
     * @param basis  on what the disclosure rests
     * @param subject  the case
     * @param needed  what the recipient needs
     * @return what came of it; with the payload to hand over if it was done
     * @throws IllegalArgumentException if there is no such referral
     */
    public DeskOutcome disclose(ReferralId id, LegalBasis basis, NeedCase subject, Set<DataKind> needed) {
        Optional<ReferralTerms> terms = current(require(id)).getTerms();
        Purpose purpose = terms.map(ReferralTerms::getPurpose).orElseGet(Purpose::assistance);
        return disclose(id, basis, subject, DataNeeds.stated(purpose, needed));
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
        StoredEvents kept = require(id);
        Referral referral = current(kept);
        ProvisionId provision = events.provisionId(referral);
        GateOutcome opened = gate.open(new DisclosureRequest(
                provision,
                referral,
                subject,
                basis,
                referral.getOpening().recipient(),
                ProvisionMethod.ELECTRONIC,
                needs));
        if (!opened.isOpen()) {
            return DeskOutcome.refused(Optional.of(referral), new DeskOutcome.ByGate(opened));
        }
        Payload payload = opened.payload().orElseThrow();
        ReferralEvent event = events.disclosure(referral, payload.getProvision());
        TransitionOutcome outcome = lifecycle.apply(referral, event);
        DeskOutcome done = append(id, kept.version(), event, outcome, Optional.of(referral), opened.payload());
        if (!done.isDone()) {
            provisions.annul(provision);
        }
        return done;
    }

    /**
     * Records a consent: keeps it on the register and names it on the referral.
     *
     * @param id  the referral
     * @param consent  the consent
     * @return what came of it
     * @throws IllegalArgumentException if there is no such referral
     */
    public DeskOutcome recordConsent(ReferralId id, Consent consent) {
        consents.put(consent);
        Referral referral = current(require(id));
        return act(
                id,
                Actor.referrer(referral.getOpening().referrer()),
                ReferralStep.builder()
                        .action(ReferralAction.RECORD_CONSENT)
                        .consent(consent.getId())
                        .build());
    }

    /**
     * Withdraws a consent: on the register first, so that nothing more can be disclosed, then on every referral that rests
     * on it.
     *
     * @param consent  the consent
     * @param by  who writes it down
     * @return the referrals that were told
     * @throws IllegalArgumentException if the consent is not on the register
     */
    public List<DeskOutcome> withdraw(ConsentId consent, Actor by) {
        Consent kept = consents.find(consent)
                .orElseThrow(() -> new IllegalArgumentException("consent must be on the register: " + consent));
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        consents.put(Consent.builder().from(kept).withdrawnOn(today).build());
        ReferralStep step = ReferralStep.builder()
                .action(ReferralAction.WITHDRAW_CONSENT)
                .consent(consent)
                .build();
        return store.findByConsent(consent).stream()
                .map(id -> untilNobodyWasFaster(() -> act(id, by, step)))
                .toList();
    }

    private static DeskOutcome untilNobodyWasFaster(Supplier<DeskOutcome> attempt) {
        DeskOutcome outcome = attempt.get();
        while (outcome.refusal().filter(DeskOutcome.Conflict.class::isInstance).isPresent()) {
            outcome = attempt.get();
        }
        return outcome;
    }

    /**
     * Takes up events of the other side, whatever their order and however often they arrive.
     *
     * @param id  the referral
     * @param arrived  the events
     * @return what all events of the referral come to now
     */
    public ReferralHistory receive(ReferralId id, Collection<ReferralEvent> arrived) {
        while (true) {
            Optional<StoredEvents> kept = store.load(id);
            List<ReferralEvent> known = kept.map(StoredEvents::events).orElseGet(List::of);
            List<ReferralEvent> fresh = arrived.stream()
                    .filter(event -> !known.contains(event))
                    .distinct()
                    .toList();
            if (fresh.isEmpty() || store.append(id, known.size(), fresh)) {
                return ReferralHistory.of(lifecycle, known).with(fresh);
            }
        }
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
        return store.load(id).map(kept -> ReferralHistory.of(lifecycle, kept.events()));
    }

    private StoredEvents require(ReferralId id) {
        return store.load(id).orElseThrow(() -> new IllegalArgumentException("there must be a referral " + id));
    }

    private Referral current(StoredEvents kept) {
        return ReferralHistory.of(lifecycle, kept.events())
                .getReferral()
                .orElseThrow(() -> new IllegalStateException("the events kept do not open a referral"));
    }

    private DeskOutcome append(
            ReferralId id,
            int version,
            ReferralEvent event,
            TransitionOutcome outcome,
            Optional<Referral> before,
            Optional<Payload> payload) {
        if (!outcome.isAccepted()) {
            return DeskOutcome.refused(before, new DeskOutcome.ByTable(outcome));
        }
        return store.append(id, version, List.of(event))
                ? DeskOutcome.done(outcome.referral().orElseThrow(), payload)
                : DeskOutcome.refused(before, new DeskOutcome.Conflict());
    }

    /**
     * Starts a desk with everything in memory and the standard table.
     *
     * @param clock  the office's clock; its zone decides which day it is
     * @return a builder
     */
    public static Builder builder(Clock clock) {
        return new Builder(clock);
    }

    /** Puts a desk together. */
    public static final class Builder {

        private static final SecureRandom RANDOM = new SecureRandom();
        private static final int SALT_BYTES = 16;

        private final Clock clock;
        private Lifecycle lifecycle = Lifecycle.standard();
        private ReferralStore store = new InMemoryReferralStore();
        private ConsentRegister consents = new InMemoryConsentRegister();
        private ProvisionLog provisions = new InMemoryProvisionLog();
        private List<EmergencyRule> emergencies = List.of();
        private Supplier<String> salt = Builder::randomSalt;

        private Builder(Clock clock) {
            this.clock = clock;
        }

        private static String randomSalt() {
            byte[] bytes = new byte[SALT_BYTES];
            RANDOM.nextBytes(bytes);
            return HexFormat.of().formatHex(bytes);
        }

        /**
         * Sets the rules.
         *
         * @param rules  the lifecycle
         * @return this builder
         */
        public Builder lifecycle(Lifecycle rules) {
            lifecycle = rules;
            return this;
        }

        /**
         * Sets where events are kept.
         *
         * @param events  the store
         * @return this builder
         */
        public Builder store(ReferralStore events) {
            store = events;
            return this;
        }

        /**
         * Sets where consents are kept.
         *
         * @param register  the register
         * @return this builder
         */
        public Builder consents(ConsentRegister register) {
            consents = register;
            return this;
        }

        /**
         * Sets where disclosures are recorded.
         *
         * @param log  the log
         * @return this builder
         */
        public Builder provisions(ProvisionLog log) {
            provisions = log;
            return this;
        }

        /**
         * Sets the local rules for emergencies.
         *
         * @param rules  the rules
         * @return this builder
         */
        public Builder emergencies(Collection<EmergencyRule> rules) {
            emergencies = List.copyOf(rules);
            return this;
        }

        /**
         * Sets the source of random texts, for tests that must come out the same; without it they are secure.
         *
         * @param source  gives 32 lower-case hexadecimal digits each time
         * @return this builder
         */
        public Builder salt(Supplier<String> source) {
            salt = source;
            return this;
        }

        /**
         * Builds the desk.
         *
         * @return the desk
         */
        public ReferralDesk build() {
            return new ReferralDesk(this);
        }
    }
}
