package io.github.zhuanjie.desk;

import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.lifecycle.ClockSkew;
import io.github.zhuanjie.lifecycle.Lifecycle;
import io.github.zhuanjie.lifecycle.ReferralHistory;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.transition.ReferralAction;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes events from other parties and hands them those of its own. */
final class Exchange {

    private final PartyId party;
    private final Lifecycle lifecycle;
    private final ReferralStore store;
    private final Journal journal;
    private final Withdrawals withdrawals;
    private final Clock clock;
    private final Duration clockLimit;

    Exchange(ReferralDeskBuilder parts, Journal journal, Withdrawals withdrawals) {
        this.party = parts.party;
        this.lifecycle = parts.lifecycle;
        this.store = parts.store;
        this.journal = journal;
        this.withdrawals = withdrawals;
        this.clock = parts.clock;
        this.clockLimit = parts.clockLimit;
    }

    Receipt receive(PartyId sender, ReferralId id, Collection<ReferralEvent> arrived) {
        return Journal.untilPresent(() -> receiveOnce(sender, id, arrived));
    }

    private Optional<Receipt> receiveOnce(PartyId sender, ReferralId id, Collection<ReferralEvent> arrived) {
        Optional<StoredEvents> stored = store.load(id);
        List<ReferralEvent> kept = stored.map(StoredEvents::events).orElse(List.of());
        Doorkeeper door = new Doorkeeper(lifecycle, party, sender, id, kept);
        door.examine(stored.map(each -> each.asKept(arrived)).orElse(arrived));
        List<ReferralEvent> all = new ArrayList<>(kept);
        all.addAll(door.fresh());
        ReferralHistory history = ReferralHistory.ofKept(lifecycle, all);
        Set<ConsentId> withdrawn = withdrawals.takenBack(history);
        withdrawn.forEach(withdrawals::mark);
        if (!door.fresh().isEmpty() && !store.append(id, kept.size(), door.fresh())) {
            return Optional.empty();
        }
        withdrawals.tell(withdrawn);
        List<ClockSkew> skews = new ArrayList<>(history.skewsBeyond(clockLimit));
        skews.addAll(history.skewsAheadOf(clock.instant(), clockLimit));
        return Optional.of(new Receipt(history, door.refused(), skews));
    }

    List<ReferralEvent> outbox(ReferralId id) {
        ReferralHistory history = journal.require(id).history();
        List<ReferralEvent> own = history.getEvents().stream()
                .filter(event -> event.getActor().party().equals(party))
                .toList();
        boolean refers = own.stream().anyMatch(event -> event.getSequence() == 0);
        if (!refers) {
            return own;
        }
        return own.stream().anyMatch(event -> event.getAction() == ReferralAction.SEND)
                ? own.stream().map(ReferralEvent::withoutDetails).toList()
                : List.of();
    }
}
