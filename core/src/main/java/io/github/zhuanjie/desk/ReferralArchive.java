package io.github.zhuanjie.desk;

import io.github.zhuanjie.calendar.ChinaDay;
import io.github.zhuanjie.criterion.RuleReference;
import io.github.zhuanjie.history.AnchoredHeads;
import io.github.zhuanjie.history.DetailsVault;
import io.github.zhuanjie.history.HistoryAnchors;
import io.github.zhuanjie.history.HistoryFault;
import io.github.zhuanjie.history.RestrictedDetails;
import io.github.zhuanjie.history.RetentionRule;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.lifecycle.Lifecycle;
import io.github.zhuanjie.lifecycle.ReferralHistory;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.referral.DetailsErasure;
import io.github.zhuanjie.referral.ErasureGround;
import io.github.zhuanjie.referral.HistoryAnchor;
import io.github.zhuanjie.referral.HistoryHead;
import io.github.zhuanjie.referral.Referral;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What a desk owes after a referral has come to its end: the person's data are erased, or put out of reach where a law
 * demands keeping, and what was done stays provable. {@link ReferralDesk#archive()} gives it.
 *
 * <p>Erasing changes neither where a referral stands nor its history's head. What the details held is gone for this desk,
 * too, and so is what later steps would bring: what was given must be in the {@link io.github.zhuanjie.aid.AidLedger}
 * before, and what comes to light afterwards goes there without the desk. Nothing is disclosed any more: the gate answers
 * {@code TERMS_ERASED}. {@link io.github.zhuanjie.history.Erasure} says what else holds personal data.
 *
 * <p>Thread-safe if its parts are.
 */
public final class ReferralArchive {

    /** The cases of art. 47 that do not ask whether the referral has come to its end. */
    private static final Set<ErasureGround> AT_ONCE = EnumSet.of(ErasureGround.UNLAWFUL, ErasureGround.OTHER_LAW);

    private final PartyId party;
    private final Lifecycle lifecycle;
    private final ReferralStore store;
    private final Optional<DetailsVault> vault;
    private final Clock clock;

    ReferralArchive(ReferralDeskBuilder parts) {
        this.party = parts.party;
        this.lifecycle = parts.lifecycle;
        this.store = parts.store;
        this.vault = parts.vault;
        this.clock = parts.clock;
    }

    /**
     * Erases the details of a referral (个人信息保护法 art. 47). While it is open, its purpose is neither reached nor given
     * up, and the consent on which it rests is in force, since a withdrawal ends it; so only data that were handled
     * unlawfully, or that another law wants erased, are erased then.
     *
     * @param id  the referral
     * @param ground  why
     * @return what came of it; refused with {@code REFERRAL_OPEN} if it has not come to its end and the ground is another
     * @throws IllegalArgumentException if there is no such referral
     */
    public ErasureOutcome erase(ReferralId id, ErasureGround ground) {
        return end(id, ground, kept -> {});
    }

    /**
     * Puts the details of a referral out of reach instead of erasing them, where a law demands keeping (art. 47 ¶2): they
     * go into the vault first, and are erased from the store then. May be repeated if it fails on the way.
     *
     * @param id  the referral
     * @param ground  why they would have to be erased
     * @param duty  the rule that demands keeping
     * @param until  the last day on which they must be kept
     * @return what came of it, as for {@link #erase}; the record is that of the store, and does not name the vault
     * @throws IllegalArgumentException if there is no such referral
     * @throws IllegalStateException if the desk has no vault
     */
    public ErasureOutcome restrict(ReferralId id, ErasureGround ground, RuleReference duty, LocalDate until) {
        DetailsVault safe = vault.orElseThrow(() -> new IllegalStateException("the desk must have a vault"));
        return end(id, ground, kept -> safe.keep(RestrictedDetails.of(kept.events(), duty, until)));
    }

    private ErasureOutcome end(ReferralId id, ErasureGround ground, Consumer<StoredEvents> first) {
        return Journal.untilPresent(() -> endOnce(id, ground, first));
    }

    private Optional<ErasureOutcome> endOnce(ReferralId id, ErasureGround ground, Consumer<StoredEvents> first) {
        StoredEvents kept =
                store.load(id).orElseThrow(() -> new IllegalArgumentException("there must be a referral " + id));
        if (kept.erasure().isPresent()) {
            return kept.erasure().map(ErasureOutcome::done);
        } else if (!AT_ONCE.contains(ground) && !hasEnded(kept, ground)) {
            return Optional.of(ErasureOutcome.refused(ErasureRefusal.REFERRAL_OPEN));
        }
        first.accept(kept);
        store.eraseDetails(kept.version(), new DetailsErasure(id, ground, party, clock.instant()));
        return store.load(id).flatMap(StoredEvents::erasure).map(ErasureOutcome::done);
    }

    private boolean hasEnded(StoredEvents kept, ErasureGround ground) {
        return referral(kept)
                .map(Referral::getState)
                .filter(state -> ground == ErasureGround.RETENTION_OVER
                        ? !lifecycle.ruleOf(state).open()
                        : lifecycle.hasEnded(state))
                .isPresent();
    }

    private Optional<Referral> referral(StoredEvents kept) {
        return ReferralHistory.ofKept(lifecycle, kept.events()).getReferral();
    }

    /**
     * Finds the referrals whose details are due: an office must erase them unasked (art. 47 ¶1). Replays every referral
     * that was not erased.
     *
     * @param rule  how long details are kept
     * @return the referrals, ordered by identifier
     */
    public List<ReferralId> due(RetentionRule rule) {
        LocalDate today = ChinaDay.today(clock);
        return store.ids().stream()
                .filter(id -> store.load(id)
                        .filter(kept -> kept.erasure().isEmpty())
                        .flatMap(this::referral)
                        .flatMap(referral -> rule.dueOn(referral, lifecycle))
                        .filter(day -> !day.isAfter(today))
                        .isPresent())
                .toList();
    }

    /**
     * Finds the record that details were erased.
     *
     * @param id  the referral
     * @return the record; empty if they were not, or if there is no such referral
     */
    public Optional<DetailsErasure> erasure(ReferralId id) {
        return store.load(id).flatMap(StoredEvents::erasure);
    }

    /**
     * Takes an anchor over the histories of all referrals in the store, say every evening.
     *
     * @return the anchor, to be laid down where the hands that reach the store do not, and the heads, to be kept
     */
    public AnchoredHeads anchor() {
        List<HistoryHead> heads =
                store.ids().stream().flatMap(id -> store.head(id).stream()).toList();
        return AnchoredHeads.of(heads, clock.instant());
    }

    /**
     * Verifies the store against an anchor: finds every event that was changed, taken out, added before or exchanged
     * since, details that are not their event's, and referrals that are gone. What was added later, and erasure, are no
     * faults. Whether the erasure of details is on record is not what an anchor tells.
     *
     * @param anchor  the anchor, from where it was laid down
     * @param heads  the list from which it was made, in any order
     * @return every fault, ordered by referral
     * @throws IllegalArgumentException if the anchor was not made from the list
     */
    public List<HistoryFault> verify(HistoryAnchor anchor, Collection<HistoryHead> heads) {
        return HistoryAnchors.verify(anchor, heads, store::entries);
    }
}
