package io.github.zhuanjie.desk;

import io.github.zhuanjie.calendar.ChinaDay;
import io.github.zhuanjie.consent.Consent;
import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.consent.ConsentRegister;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.lifecycle.Lifecycle;
import io.github.zhuanjie.lifecycle.ReferralHistory;
import io.github.zhuanjie.party.Actor;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.referral.ReferralStep;
import io.github.zhuanjie.transition.ReferralAction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Withdraws consents: first on the register, so that the gate stays shut whatever happens next, then on every referral that
 * rests on them. Each part may be repeated after a crash and does then what is left.
 */
final class Withdrawals {

    private final PartyId party;
    private final ReferralStore store;
    private final Journal journal;
    private final Lifecycle lifecycle;
    private final ConsentRegister consents;
    private final EventMaker events;
    private final Clock clock;

    Withdrawals(ReferralDeskBuilder parts, Journal journal, EventMaker events) {
        this.party = parts.party;
        this.store = parts.store;
        this.journal = journal;
        this.lifecycle = parts.lifecycle;
        this.consents = parts.consents;
        this.events = events;
        this.clock = parts.clock;
    }

    /** Marks a consent as withdrawn; returns false if the register does not have it, as that of the other side. */
    boolean mark(ConsentId id) {
        Optional<Consent> kept = consents.find(id);
        kept.filter(consent -> consent.getWithdrawnOn().isEmpty()).ifPresent(consent -> {
            LocalDate today = ChinaDay.today(clock);
            consents.put(Consent.builder().from(consent).withdrawnOn(today).build());
        });
        return kept.isPresent();
    }

    /**
     * Finds the consents that are taken back with a referral: the one that stands on it, and every other one named on it that
     * is of the same person for the same recipient. Who says no does not know which of two papers stands.
     */
    Set<ConsentId> standing(Referral referral, Collection<ReferralEvent> events) {
        Set<ConsentId> found = new LinkedHashSet<>();
        referral.getConsent().ifPresent(present -> {
            found.add(present);
            recorded(events).stream()
                    .filter(other -> isSameWill(present, other))
                    .sorted()
                    .forEach(found::add);
        });
        return found;
    }

    private boolean isSameWill(ConsentId one, ConsentId other) {
        Optional<Consent> first = consents.find(one);
        return !one.equals(other)
                && first.isPresent()
                && consents.find(other)
                        .filter(found -> found.getHousehold().equals(first.get().getHousehold()))
                        .filter(found -> found.getPerson().equals(first.get().getPerson()))
                        .filter(found -> found.getRecipient()
                                .getId()
                                .equals(first.get().getRecipient().getId()))
                        .isPresent();
    }

    /**
     * Tells every referral that rests on one of some consents that are marked, and goes on with what stands beside them there:
     * of one person and one recipient.
     */
    List<DeskOutcome> tell(Collection<ConsentId> marked) {
        SortedMap<ReferralId, DeskOutcome> told = new TreeMap<>();
        Set<ConsentId> known = new LinkedHashSet<>(marked);
        Deque<ConsentId> open = new ArrayDeque<>(known);
        while (!open.isEmpty()) {
            ConsentId consent = open.remove();
            for (ReferralId id : store.findByConsent(consent)) {
                if (standing(journal.require(id)).contains(consent)) {
                    told.computeIfAbsent(id, key -> Journal.untilNobodyWasFaster(() -> tell(key, consent)));
                    Set<ConsentId> beside = standing(journal.require(id));
                    beside.forEach(this::mark);
                    beside.stream().filter(known::add).forEach(open::add);
                }
            }
        }
        return List.copyOf(told.values());
    }

    private Set<ConsentId> standing(Journal.Page page) {
        return page.referral()
                .map(referral -> standing(referral, page.history().getApplied()))
                .orElse(Set.of());
    }

    /** Marks first what stands on the very version that the event is added to: it may have been recorded just now. */
    private DeskOutcome tell(ReferralId id, ConsentId consent) {
        Journal.Page page = journal.require(id);
        Referral referral = page.referral().orElseThrow();
        standing(page).forEach(this::mark);
        if (page.history().getApplied().stream().anyMatch(Withdrawals::takesBack)) {
            return DeskOutcome.done(referral, Optional.empty());
        }
        ReferralStep step = ReferralStep.builder()
                .action(ReferralAction.WITHDRAW_CONSENT)
                .consent(consent)
                .build();
        ReferralEvent event = events.next(referral, Actor.person(party), step);
        return journal.append(page, event, lifecycle.apply(referral, event), Optional.empty());
    }

    /** Tells whether with an event the person takes back what was consented to: a refusal says no less than a withdrawal. */
    static boolean takesBack(ReferralEvent event) {
        return event.getAction() == ReferralAction.WITHDRAW_CONSENT
                || event.getAction() == ReferralAction.RECORD_REFUSAL;
    }

    /**
     * Finds the consents that events of a referral take back, whether the events had effect, wait or were set aside. One that
     * names a consent which was never recorded here takes back nothing.
     */
    Set<ConsentId> takenBack(ReferralHistory history) {
        Set<ConsentId> found = new LinkedHashSet<>();
        for (ReferralEvent event : takingBack(history)) {
            history.getReferral().ifPresent(referral -> found.addAll(standing(referral, history.getEvents())));
            event.getConsent().ifPresent(found::add);
        }
        return found;
    }

    /** An event of somebody who is no party to the referral takes back nothing. */
    private static List<ReferralEvent> takingBack(ReferralHistory history) {
        Set<ConsentId> recorded = recorded(history.getEvents());
        Set<PartyId> parties = history.getReferral()
                .map(referral -> Set.of(
                        referral.getOpening().referrer(), referral.getOpening().recipient()))
                .orElse(Set.of());
        return history.getEvents().stream()
                .filter(Withdrawals::takesBack)
                .filter(event -> parties.contains(event.getActor().party()))
                .filter(event -> event.getConsent().map(recorded::contains).orElse(true))
                .toList();
    }

    private static Set<ConsentId> recorded(Collection<ReferralEvent> events) {
        return events.stream()
                .filter(event -> event.getAction() == ReferralAction.RECORD_CONSENT)
                .flatMap(event -> event.getConsent().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Tells whether the person took back what a referral rests on. */
    boolean isWithdrawn(ReferralId id) {
        return !takingBack(journal.require(id).history()).isEmpty();
    }

    /** Tells whether the person took back a consent on any referral that is known here. */
    boolean isTakenBack(ConsentId consent) {
        return store.findByConsent(consent).stream()
                .map(id -> journal.require(id).history())
                .anyMatch(history -> takenBack(history).contains(consent));
    }

    /** Tells whether the person took back consent by an event that has had no effect yet, so that a new one must wait. */
    static boolean isPending(ReferralHistory history) {
        return !history.getApplied().containsAll(takingBack(history));
    }
}
