package io.github.zhuanjie.desk;

import io.github.zhuanjie.calendar.ChinaDay;
import io.github.zhuanjie.consent.Consent;
import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.consent.ConsentRegister;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.lifecycle.Lifecycle;
import io.github.zhuanjie.party.Actor;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.referral.ReferralStep;
import io.github.zhuanjie.transition.ReferralAction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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

    /** Tells every referral that rests on a consent. */
    List<DeskOutcome> tell(ConsentId consent) {
        return store.findByConsent(consent).stream()
                .filter(id -> journal.require(id)
                        .referral()
                        .filter(each -> restsOn(each, consent))
                        .isPresent())
                .map(id -> Journal.untilNobodyWasFaster(() -> tell(id, consent)))
                .toList();
    }

    private boolean restsOn(Referral referral, ConsentId consent) {
        return referral.getConsent().equals(Optional.of(consent));
    }

    private DeskOutcome tell(ReferralId id, ConsentId consent) {
        Journal.Page page = journal.require(id);
        Referral referral = page.referral().orElseThrow();
        if (page.history().getApplied().stream().anyMatch(Withdrawals::isWithdrawal)) {
            return DeskOutcome.done(referral, Optional.empty());
        }
        ReferralStep step = ReferralStep.builder()
                .action(ReferralAction.WITHDRAW_CONSENT)
                .consent(consent)
                .build();
        ReferralEvent event = events.next(referral, Actor.person(party), step);
        return journal.append(page, event, lifecycle.apply(referral, event), Optional.empty());
    }

    static boolean isWithdrawal(ReferralEvent event) {
        return event.getAction() == ReferralAction.WITHDRAW_CONSENT;
    }

    static boolean isOf(ReferralEvent event, ConsentId consent) {
        return isWithdrawal(event) && event.getConsent().orElse(consent).equals(consent);
    }
}
