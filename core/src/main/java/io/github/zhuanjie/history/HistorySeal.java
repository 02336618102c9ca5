package io.github.zhuanjie.history;

import io.github.zhuanjie.base.DocumentHash;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.lifecycle.EventHash;
import io.github.zhuanjie.referral.HistoryEntry;
import io.github.zhuanjie.referral.HistoryHead;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.types.CanonicalJson;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Enters events into a history of which only the head is known, as a store does that keeps each history's head beside its
 * events.
 *
 * <p>The hash of an entry is the SHA-256 of 64 bytes and the event: the 24 ASCII characters {@code
 * zhuanjie/history/entry/1}, the position as 8 bytes with the highest first, the 32 bytes of the previous hash; then the
 * {@linkplain CanonicalJson canonical form} of {@link ReferralEvent#withoutDetails()}. The first entry's previous hash is
 * the SHA-256 of {@code zhuanjie/history/start/1} and the referral's identifier. A worked example is in {@code
 * core/docs/history.md}.
 */
public final class HistorySeal {

    private HistorySeal() {}

    /**
     * Starts a history.
     *
     * @param referral  the referral
     * @return the head of its empty history
     */
    public static HistoryHead start(ReferralId referral) {
        return new HistoryHead(referral, 0, EntryHash.start(referral));
    }

    /**
     * Enters an event.
     *
     * @param head  the head of the history
     * @param event  the event, with its details if they are to be kept
     * @return the entry
     * @throws IllegalArgumentException if the event is of another referral
     * @throws InvalidValueException with code {@code HISTORY_DETAILS} if the details are not those of the event's hash
     */
    public static HistoryEntry seal(HistoryHead head, ReferralEvent event) {
        if (!event.getReferral().equals(head.referral())) {
            throw new IllegalArgumentException("event must be of the history's referral");
        }
        requireFitting(event);
        return bind(head, event);
    }

    private static HistoryEntry bind(HistoryHead head, ReferralEvent event) {
        ReferralEvent skeleton = event.withoutDetails();
        byte[] bytes = CanonicalJson.write(ReferralEvent.class, skeleton);
        byte[] hash = new byte[EntryHash.SIZE];
        new EntryHash().entry(head.length(), EntryHash.bytes(head.hash())).digest(bytes, 0, bytes.length, hash);
        return HistoryEntry.builder()
                .position(head.length())
                .previous(head.hash())
                .event(skeleton)
                .details(event.getDetails())
                .hash(EntryHash.documentHash(hash))
                .build();
    }

    private static void requireFitting(ReferralEvent event) {
        Optional<DocumentHash> actual = event.getDetails().map(EventHash::of);
        if (actual.isPresent() && !actual.equals(event.getDetailsHash())) {
            throw new InvalidValueException("HISTORY_DETAILS", "details must be those of the event's hash");
        }
    }

    /**
     * Enters events one after another.
     *
     * @param head  the head of the history
     * @param events  the events in the order in which they arrived
     * @return the entries, whose last one makes the {@linkplain #headOf head} to be kept
     * @throws IllegalArgumentException as {@link #seal}
     * @throws InvalidValueException as {@link #seal}
     */
    public static List<HistoryEntry> sealAll(HistoryHead head, Collection<ReferralEvent> events) {
        List<HistoryEntry> entries = new ArrayList<>(events.size());
        HistoryHead last = head;
        for (ReferralEvent event : events) {
            HistoryEntry entry = seal(last, event);
            entries.add(entry);
            last = headOf(entry);
        }
        return entries;
    }

    /**
     * Computes the entries of events as they are kept, whether they are sound or not: {@link HistoryVerifier} finds what
     * is not. Of a store that keeps no hashes this is the history.
     *
     * @param referral  the referral under which they are kept
     * @param events  the events in the order in which they arrived
     * @return the entries
     */
    public static List<HistoryEntry> recompute(ReferralId referral, Collection<ReferralEvent> events) {
        List<HistoryEntry> entries = new ArrayList<>(events.size());
        HistoryHead head = start(referral);
        for (ReferralEvent event : events) {
            HistoryEntry entry = bind(head, event);
            entries.add(entry);
            head = new HistoryHead(referral, entry.getPosition() + 1, entry.getHash());
        }
        return entries;
    }

    /**
     * Returns the head of a history that ends with an entry.
     *
     * @param entry  the last entry
     * @return the head
     */
    public static HistoryHead headOf(HistoryEntry entry) {
        return new HistoryHead(entry.getEvent().getReferral(), entry.getPosition() + 1, entry.getHash());
    }
}
