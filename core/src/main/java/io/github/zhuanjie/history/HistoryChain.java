package io.github.zhuanjie.history;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.referral.HistoryEntry;
import io.github.zhuanjie.referral.HistoryHead;
import io.github.zhuanjie.referral.ReferralEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The history of one referral as whoever keeps it has learned of it: every event, in the order of arrival, each bound to
 * all before it. The two sides of a referral learn of events in different orders and so keep different histories of the
 * same events; what these come to is the same for both, see {@link io.github.zhuanjie.lifecycle.ReferralHistory}.
 *
 * <p>A history that is computed from events proves nothing by itself: whoever can change the events can compute it again.
 * It proves that they were not changed since its {@linkplain #head() head} was laid down where the same hands do not
 * reach: see {@link HistoryAnchors}.
 *
 * <p>Immutable and thread-safe.
 */
public final class HistoryChain {

    private final List<HistoryEntry> entries;
    private final HistoryHead head;

    private HistoryChain(List<HistoryEntry> entries, HistoryHead head) {
        this.entries = entries;
        this.head = head;
    }

    /**
     * Obtains the history of a referral to which nothing has happened.
     *
     * @param referral  the referral
     * @return a history without entries
     */
    public static HistoryChain empty(ReferralId referral) {
        return new HistoryChain(List.of(), HistorySeal.start(referral));
    }

    /**
     * Enters events into a new history.
     *
     * @param referral  the referral
     * @param events  its events in the order in which they arrived
     * @return the history
     * @throws IllegalArgumentException if an event is of another referral
     * @throws InvalidValueException with code {@code HISTORY_DETAILS} if details are not those of their event's hash
     */
    public static HistoryChain of(ReferralId referral, Collection<ReferralEvent> events) {
        return empty(referral).append(events);
    }

    /**
     * Restores a history from its entries.
     *
     * @param referral  the referral
     * @param entries  the entries as they were kept
     * @return the history
     * @throws IllegalArgumentException if {@link HistoryVerifier} finds a fault in them
     */
    public static HistoryChain restore(ReferralId referral, Collection<HistoryEntry> entries) {
        HistoryReport report = HistoryVerifier.of(referral).verify(entries);
        return new HistoryChain(
                List.copyOf(entries),
                report.head().orElseThrow(() -> new IllegalArgumentException("entries must be a whole history")));
    }

    /**
     * Enters an event.
     *
     * @param event  the event
     * @return the history with one entry more
     * @throws IllegalArgumentException if the event is of another referral
     * @throws InvalidValueException with code {@code HISTORY_DETAILS} if its details are not those of its hash
     */
    public HistoryChain append(ReferralEvent event) {
        return append(List.of(event));
    }

    /**
     * Enters events. Computed in O(n) for all entries, old and new.
     *
     * @param events  the events in the order in which they arrived
     * @return the history with as many entries more
     * @throws IllegalArgumentException if an event is of another referral
     * @throws InvalidValueException with code {@code HISTORY_DETAILS} if details are not those of their event's hash
     */
    public HistoryChain append(Collection<ReferralEvent> events) {
        if (events.isEmpty()) {
            return this;
        }
        List<HistoryEntry> all = new ArrayList<>(entries);
        all.addAll(HistorySeal.sealAll(head, events));
        return new HistoryChain(List.copyOf(all), HistorySeal.headOf(all.get(all.size() - 1)));
    }

    /**
     * Returns how far the history goes.
     *
     * @return the head, to be laid down elsewhere
     */
    public HistoryHead head() {
        return head;
    }

    /**
     * Returns the entries.
     *
     * @return the entries in their order
     */
    public List<HistoryEntry> entries() {
        return entries;
    }

    /**
     * Returns the events.
     *
     * @return the events in the order of their entries, with the details that are there
     */
    public List<ReferralEvent> events() {
        return entries.stream().map(HistoryEntry::whole).toList();
    }

    /**
     * Takes the details out.
     *
     * @return the history with the same head and no details
     */
    public HistoryChain withoutDetails() {
        return new HistoryChain(
                entries.stream().map(HistoryEntry::withoutDetails).toList(), head);
    }

    /**
     * Returns the referral and the length only.
     *
     * @return a text without personal data
     */
    @Override
    public String toString() {
        return "HistoryChain[" + head.referral() + ", " + head.length() + "]";
    }
}
