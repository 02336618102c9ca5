package io.github.zhuanjie.desk;

import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.referral.DetailsErasure;
import io.github.zhuanjie.referral.ReferralEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;

/**
 * Events in memory, for tests and demonstrations. Adds in constant time and finds by consent without looking at every
 * referral.
 *
 * <p>Thread-safe.
 */
public final class InMemoryReferralStore implements ReferralStore {

    private final ConcurrentMap<ReferralId, Kept> referrals = new ConcurrentHashMap<>();
    private final ConcurrentMap<ConsentId, NavigableSet<ReferralId>> byConsent = new ConcurrentHashMap<>();

    /** Creates an empty store. */
    public InMemoryReferralStore() {}

    @Override
    public Optional<StoredEvents> load(ReferralId id) {
        return Optional.ofNullable(referrals.get(id)).flatMap(Kept::all);
    }

    @Override
    public boolean append(ReferralId id, int expectedVersion, List<ReferralEvent> events) {
        if (events.isEmpty() || expectedVersion < 0) {
            throw new IllegalArgumentException("there must be events, and a version of 0 or more");
        }
        if (!events.stream().allMatch(event -> event.getReferral().equals(id))) {
            throw new IllegalArgumentException("events must be of referral " + id);
        }
        if (expectedVersion > 0 && !referrals.containsKey(id)) {
            return false;
        }
        boolean added = referrals.computeIfAbsent(id, key -> new Kept()).append(expectedVersion, events);
        if (added) {
            events.forEach(event -> event.getConsent()
                    .ifPresent(consent -> byConsent
                            .computeIfAbsent(consent, key -> new ConcurrentSkipListSet<>())
                            .add(id)));
        }
        return added;
    }

    @Override
    public boolean eraseDetails(int expectedVersion, DetailsErasure note) {
        if (expectedVersion <= 0) {
            throw new IllegalArgumentException("version must be positive");
        }
        Kept kept = referrals.get(note.referral());
        return kept != null && kept.erase(expectedVersion, note);
    }

    @Override
    public List<ReferralId> findByConsent(ConsentId consent) {
        NavigableSet<ReferralId> found = byConsent.get(consent);
        return found == null ? List.of() : List.copyOf(found);
    }

    @Override
    public List<ReferralId> ids() {
        return List.copyOf(new TreeSet<>(referrals.keySet()));
    }

    /** The events of one referral. */
    private static final class Kept {

        private final List<ReferralEvent> events = new ArrayList<>();
        private @Nullable DetailsErasure erasure;

        synchronized boolean append(int expectedVersion, List<ReferralEvent> arrived) {
            List<ReferralEvent> more = erasure == null
                    ? arrived
                    : arrived.stream().map(ReferralEvent::withoutDetails).toList();
            if (events.size() == expectedVersion) {
                return events.addAll(more);
            }
            int end = expectedVersion + more.size();
            return end <= events.size() && events.subList(expectedVersion, end).equals(more);
        }

        synchronized boolean erase(int expectedVersion, DetailsErasure note) {
            if (erasure != null) {
                return true;
            } else if (events.size() != expectedVersion) {
                return false;
            }
            events.replaceAll(ReferralEvent::withoutDetails);
            erasure = note;
            return true;
        }

        synchronized Optional<StoredEvents> all() {
            return events.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new StoredEvents(events, Optional.ofNullable(erasure)));
        }
    }
}
