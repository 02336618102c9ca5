package io.github.zhuanjie.desk;

import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.consent.Consent;
import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.consent.InMemoryConsentRegister;
import io.github.zhuanjie.consent.LegalBasis;
import io.github.zhuanjie.consent.Provision;
import io.github.zhuanjie.consent.ProvisionId;
import io.github.zhuanjie.disclosure.InMemoryProvisionLog;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.lifecycle.Lifecycle;
import io.github.zhuanjie.lifecycle.ReferralHistory;
import io.github.zhuanjie.party.Actor;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.referral.EventId;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.referral.ReferralStep;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.transition.ReferralAction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/**
 * One referral between two offices that crash, whose clocks are wrong, whose network loses, doubles and reorders, and in
 * which several officers act at once. Everything follows from the seed. Checks at every disclosure and at the end what
 * must hold whatever happens, and throws an {@link AssertionError} if it does not.
 */
final class Simulation {

    private static final ReferralId ID = Cases.TERMS.referralId();
    private static final int MOVES = 40;
    /** What would end most runs before they have begun. */
    private static final Set<ReferralAction> ENDING = EnumSet.of(
            ReferralAction.RECORD_REFUSAL,
            ReferralAction.CANCEL,
            ReferralAction.MARK_ERROR,
            ReferralAction.WITHDRAW_CONSENT,
            ReferralAction.DECLINE);

    private static final ReferralAction[] ACTIONS = ReferralAction.values();
    private static final Consent SHORT = Consent.builder()
            .from(Cases.CONSENT)
            .id(ConsentId.of("C-3"))
            .expiresOn(Samples.TODAY)
            .build();
    private static final List<Consent> CONSENTS = List.of(Cases.CONSENT, SHORT, Cases.FOR_ANOTHER);

    /** What is wrong on purpose, so that a test can show that it is found. */
    interface Plant {
        /** Nothing is wrong. */
        Plant NONE = new Plant() {};

        /** Builds the office's desk. */
        default ReferralDesk office(ReferralDeskBuilder parts) {
            return parts.build();
        }

        /** Wraps the office's store. */
        default ReferralStore store(ReferralStore store) {
            return store;
        }

        /** Reads events. */
        default Reading read(Collection<ReferralEvent> events) {
            return Reading.of(ReferralHistory.ofKept(Lifecycle.standard(), events));
        }

        /** Chooses what the office sends. */
        default List<ReferralEvent> outbox(ReferralDesk office, ReferralStore store) {
            return office.outbox(ID);
        }
    }

    /** What events come to, without anything that only one side knows. */
    record Reading(Optional<String> state, List<EventId> applied, List<EventId> conflicts, Set<EventId> missing) {
        static Reading of(ReferralHistory history) {
            return new Reading(
                    history.getReferral()
                            .map(each -> each.getState() + " " + each.getHead() + " " + each.getSequence() + " "
                                    + each.getConsent() + each.getProvisions()),
                    history.getApplied().stream().map(ReferralEvent::getId).toList(),
                    history.getConflicts().stream()
                            .map(each -> each.event().getId())
                            .toList(),
                    history.getMissing());
        }
    }

    private final Random random;
    private final Plant plant;
    private final Faults faults;
    private final Faults.Network network;
    private Instant now = Cases.NINE;
    private final MovableClock officeClock = new MovableClock(() -> now);
    private final MovableClock charityClock = new MovableClock(() -> now);
    private final InMemoryConsentRegister register = new InMemoryConsentRegister();
    private final InMemoryProvisionLog log = new InMemoryProvisionLog();
    private final ReferralStore officeStore;
    private final ReferralStore charityStore = new InMemoryReferralStore();
    private final List<ReferralEvent> officeAccepted = new ArrayList<>();
    private final List<ReferralEvent> charityAccepted = new ArrayList<>();
    private final Set<ProvisionId> handedOver = new HashSet<>();
    private final Set<ProvisionId> interrupted = new HashSet<>();
    private final Set<AidRecord> given = new HashSet<>();
    private final ReferralDesk office;
    private final ReferralDesk charity;
    private int aids;
    private int crashes;

    Simulation(long seed, Plant plant) {
        this.random = new Random(seed);
        this.plant = plant;
        this.faults = new Faults(random);
        this.network = new Faults.Network(random);
        this.officeStore = plant.store(new InMemoryReferralStore());
        this.office = plant.office(Cases.office(officeClock)
                .store(faults.store(officeStore, officeAccepted))
                .consents(faults.register(register))
                .provisions(faults.log(log, this::checkDisclosure)));
        this.charity = Cases.charity(charityClock)
                .store(faults.store(charityStore, charityAccepted))
                .build();
    }

    /** Counts what happened, so that a test can show that the simulator does something. */
    record Tally(int crashes, int disclosures, int conflicts, int aids) {}

    Tally run() {
        faults.between(this::move);
        if (random.nextInt(8) != 0) {
            attempt(() -> office.draft(Cases.TERMS));
            attempt(() -> onKept(office, () -> office.recordConsent(ID, anyConsent())));
            attempt(() -> onKept(office, this::disclose));
        }
        for (int i = 0; i < MOVES; i++) {
            move();
        }
        faults.end();
        settle();
        int conflicts = checkSides();
        checkProvisions();
        checkAid();
        return new Tally(crashes, handedOver.size(), conflicts, given.size());
    }

    private void move() {
        now = now.plus(Duration.ofMinutes(random.nextInt(random.nextInt(20) == 0 ? 20_000 : 100)));
        attempt(this::anyMove);
    }

    private void attempt(Runnable move) {
        try {
            move.run();
        } catch (Faults.Crash e) {
            crashes++;
        }
    }

    private void anyMove() {
        switch (random.nextInt(20)) {
            case 0 -> mistake(officeClock);
            case 1 -> mistake(charityClock);
            case 2 -> office.draft(Cases.TERMS);
            case 3 -> onKept(office, () -> office.recordConsent(ID, anyConsent()));
            case 4, 5 -> onKept(office, this::disclose);
            case 6 -> onKept(office, () -> act(office, likely(office)));
            case 7, 8, 9, 10 -> onKept(charity, () -> act(charity, likely(charity)));
            case 11 -> onKept(charity, () -> act(charity, ACTIONS[random.nextInt(ACTIONS.length)]));
            case 12 -> withdraw();
            case 13, 14 -> onKept(office, () -> network.send(plant.outbox(office, officeStore), this::atCharity));
            case 15 -> onKept(charity, () -> network.send(charity.outbox(ID), this::atOffice));
            case 16 -> settle();
            default -> network.deliverOne();
        }
    }

    /** Sets a clock wrong by up to two hours either way, so that it may step back. */
    private void mistake(MovableClock clock) {
        clock.mistakeBy(Duration.ofMinutes(random.nextInt(241) - 120));
    }

    private void onKept(ReferralDesk desk, Runnable move) {
        if (desk.history(ID).isPresent()) {
            move.run();
        }
    }

    private Consent anyConsent() {
        return CONSENTS.get(random.nextInt(8) == 0 ? 2 : random.nextInt(2));
    }

    private ReferralAction likely(ReferralDesk desk) {
        Optional<Referral> referral = desk.find(ID);
        Actor actor = desk == office ? Actor.referrer(Cases.OFFICE) : Actor.recipient(Cases.CHARITY);
        List<ReferralAction> possible = referral.map(each -> Lifecycle.standard().actionsOf(each, actor).stream()
                        .filter(action -> !ENDING.contains(action) || random.nextInt(10) == 0)
                        .toList())
                .orElse(List.of());
        return possible.isEmpty() ? ReferralAction.ACCEPT : possible.get(random.nextInt(possible.size()));
    }

    private void act(ReferralDesk desk, ReferralAction action) {
        ReferralStep step = Cases.step(action);
        if (!step.getAid().isEmpty()) {
            step = ReferralStep.builder()
                    .from(step)
                    .aid(List.of(Cases.aid("A-" + aids++)))
                    .build();
        }
        boolean refused = false;
        try {
            refused = !desk.act(ID, step).isDone();
        } finally {
            if (action == ReferralAction.REPORT_NO_AID && !refused) {
                given.clear(); // what was fed back before was a mistake, even if a crash kept that from being known
            }
        }
        if (!refused) {
            given.addAll(step.getAid());
        }
    }

    private void disclose() {
        Consent consent = anyConsent();
        if (random.nextInt(3) != 0) {
            consent = office.find(ID)
                    .flatMap(Referral::getConsent)
                    .flatMap(register::find)
                    .orElse(consent);
        }
        DeskOutcome outcome =
                office.disclose(ID, new LegalBasis.ByConsent(consent.getId()), Cases.SUBJECT, Cases.needsOf(consent));
        outcome.payload().ifPresent(payload -> {
            require(outcome.isDone(), "a payload without its event");
            handedOver.add(payload.getProvision().getId());
        });
    }

    private void withdraw() {
        Consent consent = anyConsent();
        if (register.find(consent.getId()).isPresent() && random.nextInt(3) == 0) {
            office.withdraw(consent.getId());
        }
    }

    private void atCharity(List<ReferralEvent> events) {
        received(charity, Cases.OFFICE, events);
    }

    private void atOffice(List<ReferralEvent> events) {
        received(office, Cases.CHARITY, events);
    }

    private void received(ReferralDesk desk, PartyId sender, List<ReferralEvent> events) {
        for (ReferralEvent event : events) {
            require(sender.equals(Cases.CHARITY) || event.getDetails().isEmpty(), "details left the office");
        }
        require(desk.receive(sender, ID, events).isComplete(), "an honest event was refused");
    }

    /** Delivers everything that was lost or is under way. */
    private void settle() {
        for (int i = 0; i < 2 && office.history(ID).isPresent(); i++) {
            atCharity(plant.outbox(office, officeStore));
            if (charity.history(ID).isPresent()) {
                atOffice(charity.outbox(ID));
            }
        }
    }

    /** Asks an oracle of its own, at the moment of disclosing and by the discloser's clock. */
    private void checkDisclosure(Provision provision) {
        interrupted.add(provision.getId());
        Consent consent = register.find(provision.getConsent().orElseThrow()).orElseThrow();
        LocalDate day = LocalDate.ofInstant(officeClock.instant(), MovableClock.CHINA);
        require(consent.getRecipient().getId().equals(Cases.CHARITY), "disclosed on a consent for another recipient");
        require(!day.isBefore(consent.getGivenOn()), "disclosed before the consent was given");
        require(!day.isAfter(consent.getExpiresOn()), "disclosed after the consent had expired");
        require(
                consent.getWithdrawnOn()
                        .filter(withdrawn -> !day.isBefore(withdrawn))
                        .isEmpty(),
                "disclosed after the consent was withdrawn");
    }

    private int checkSides() {
        List<ReferralEvent> atOffice = events(officeStore);
        List<ReferralEvent> atCharity = events(charityStore);
        require(skeletons(atOffice).containsAll(skeletons(officeAccepted)), "the office lost an event");
        require(skeletons(atCharity).containsAll(skeletons(charityAccepted)), "the charity lost an event");
        boolean sent = atOffice.stream().anyMatch(event -> event.getAction() == ReferralAction.SEND);
        require(sent || atCharity.isEmpty(), "the charity knows of what was not sent");
        Reading reading = plant.read(atOffice);
        if (sent) {
            require(skeletons(atOffice).equals(skeletons(atCharity)), "the sides have not the same events");
            require(reading.equals(plant.read(atCharity)), "the sides read the same events differently");
        }
        require(reading.missing().isEmpty(), "an event is missing");
        require(isForked(atOffice) || reading.conflicts().isEmpty(), "a conflict although nobody acted at once");
        require(
                reading.applied().size() + reading.conflicts().size()
                        == skeletons(atOffice).size(),
                "an event vanished");
        ReferralHistory checked = ReferralHistory.of(Lifecycle.standard(), atOffice);
        require(checked.getUnfitDetails().isEmpty(), "details do not fit their hash");
        Optional<ConsentId> consent = checked.getReferral().flatMap(Referral::getConsent);
        boolean withdrawn = atOffice.stream().anyMatch(Withdrawals::takesBack);
        require(
                !withdrawn
                        || consent.flatMap(register::find)
                                .filter(each -> each.getWithdrawnOn().isEmpty())
                                .isEmpty(),
                "a withdrawal did not reach the register");
        return reading.conflicts().size();
    }

    private static boolean isForked(List<ReferralEvent> events) {
        Set<Optional<EventId>> causes = new HashSet<>();
        return skeletons(events).stream().anyMatch(event -> !causes.add(event.getCause()));
    }

    private void checkProvisions() {
        Set<ProvisionId> recorded = ids(log.ofReferral(ID), Provision::getId);
        Set<ProvisionId> named = new HashSet<>();
        events(officeStore).forEach(event -> event.getProvision().ifPresent(named::add));
        require(recorded.containsAll(named), "a disclosure without its record");
        require(named.containsAll(handedOver), "a payload without its event");
        recorded.removeAll(named);
        if (!events(officeStore).isEmpty()) {
            Set<ProvisionId> unused = ids(office.unusedProvisions(ID), Provision::getId);
            require(unused.equals(recorded), "unused records are not told");
        }
        require(crashes > 0 || recorded.isEmpty(), "a record without a disclosure");
        require(interrupted.containsAll(recorded), "a record that nobody made");
    }

    private void checkAid() {
        for (ReferralStore store : List.of(officeStore, charityStore)) {
            ReferralHistory history = ReferralHistory.ofKept(Lifecycle.standard(), events(store));
            Set<AidRecord> told = new HashSet<>(history.getAidSetAside());
            history.getReferral().ifPresent(referral -> told.addAll(referral.getAid()));
            require(told.containsAll(given), "aid that was given is not known");
        }
    }

    private static <T, I> Set<I> ids(Collection<T> all, Function<T, I> id) {
        Set<I> ids = new HashSet<>();
        all.forEach(each -> ids.add(id.apply(each)));
        return ids;
    }

    private static List<ReferralEvent> events(ReferralStore store) {
        return store.load(ID).map(StoredEvents::events).orElse(List.of());
    }

    private static Set<ReferralEvent> skeletons(List<ReferralEvent> events) {
        return ids(events, ReferralEvent::withoutDetails);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
