package io.github.zhuanjie.desk;

import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.lifecycle.Lifecycle;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.referral.Opening;
import io.github.zhuanjie.referral.ReferralEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Sorts events that arrive into new ones, known ones and those that must not come in. */
final class Doorkeeper {

    private final Lifecycle lifecycle;
    private final PartyId party;
    private final PartyId sender;
    private final ReferralId id;
    private final List<ReferralEvent> known;
    private final List<ReferralEvent> fresh = new ArrayList<>();
    private final List<Receipt.Refused> refused = new ArrayList<>();
    private Optional<Opening> opening;

    Doorkeeper(Lifecycle lifecycle, PartyId party, PartyId sender, ReferralId id, List<ReferralEvent> kept) {
        this.lifecycle = lifecycle;
        this.party = party;
        this.sender = sender;
        this.id = id;
        this.known = new ArrayList<>(kept);
        this.opening = openingOf(kept);
    }

    private static Optional<Opening> openingOf(Collection<ReferralEvent> events) {
        return events.stream().flatMap(event -> event.getOpening().stream()).findFirst();
    }

    void examine(Collection<ReferralEvent> arrived) {
        opening = opening.or(() -> openingOf(arrived));
        for (ReferralEvent event : arrived) {
            if (!isKnown(event)) {
                Optional<ReceiptRefusal> refusal = refusal(event);
                refusal.ifPresentOrElse(why -> refused.add(new Receipt.Refused(event, why)), () -> take(event));
            }
        }
    }

    private void take(ReferralEvent event) {
        known.add(event);
        fresh.add(event);
    }

    private Optional<ReceiptRefusal> refusal(ReferralEvent event) {
        if (!event.getReferral().equals(id) || opensAgain(event)) {
            return Optional.of(ReceiptRefusal.OTHER_REFERRAL);
        } else if (event.getActor().party().equals(party)) {
            return Optional.of(ReceiptRefusal.OWN_NAME);
        } else if (!event.getActor().party().equals(sender)) {
            return Optional.of(ReceiptRefusal.OTHER_SENDER);
        } else if (opensForAnother(event)
                || opening.filter(each -> !isBetweenUs(each)).isPresent()) {
            return Optional.of(ReceiptRefusal.NO_PARTY);
        } else if (isForeign(event)) {
            return Optional.of(ReceiptRefusal.ID_REUSED);
        }
        return lifecycle.detailsFit(event) ? Optional.empty() : Optional.of(ReceiptRefusal.DETAILS_UNFIT);
    }

    /** Tells whether an event would open what another has opened, and might take its place. */
    private boolean opensAgain(ReferralEvent event) {
        return event.getOpening().isPresent()
                && known.stream()
                        .anyMatch(each ->
                                each.getOpening().isPresent() && !each.getId().equals(event.getId()));
    }

    private boolean isBetweenUs(Opening between) {
        return between.referrer().equals(sender) && between.recipient().equals(party)
                || between.referrer().equals(party) && between.recipient().equals(sender);
    }

    /** Only who refers opens a referral. */
    private boolean opensForAnother(ReferralEvent event) {
        return event.getOpening()
                .filter(each -> !each.referrer().equals(sender))
                .isPresent();
    }

    private boolean isForeign(ReferralEvent event) {
        ReferralEvent skeleton = event.withoutDetails();
        return known.stream()
                .anyMatch(each -> each.getId().equals(event.getId())
                        && !each.withoutDetails().equals(skeleton));
    }

    /** Tells whether an event is there, and with its details if it brings them. */
    private boolean isKnown(ReferralEvent event) {
        return known.stream()
                .anyMatch(each -> each.equals(event) || each.withoutDetails().equals(event));
    }

    List<ReferralEvent> fresh() {
        return fresh;
    }

    List<Receipt.Refused> refused() {
        return refused;
    }
}
