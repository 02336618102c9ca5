package io.github.zhuanjie.desk;

import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.referral.ReferralEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Events in memory, for tests and demonstrations. */
public final class InMemoryReferralStore implements ReferralStore {

    private final ConcurrentMap<ReferralId, StoredEvents> referrals = new ConcurrentHashMap<>();

    /** Creates an empty store. */
    public InMemoryReferralStore() {}

    @Override
    public Optional<StoredEvents> load(ReferralId id) {
        return Optional.ofNullable(referrals.get(id));
    }

    @Override
    public boolean append(ReferralId id, int expectedVersion, List<ReferralEvent> events) {
        if (expectedVersion == 0) {
            return referrals.putIfAbsent(id, new StoredEvents(events)) == null;
        }
        StoredEvents kept = referrals.get(id);
        if (kept == null || kept.version() != expectedVersion) {
            return false;
        }
        List<ReferralEvent> all = new ArrayList<>(kept.events());
        all.addAll(events);
        return referrals.replace(id, kept, new StoredEvents(all));
    }

    @Override
    public List<ReferralId> findByConsent(ConsentId consent) {
        Optional<ConsentId> wanted = Optional.of(consent);
        TreeSet<ReferralId> found = new TreeSet<>();
        referrals.forEach((id, stored) -> {
            if (stored.events().stream().anyMatch(event -> event.getConsent().equals(wanted))) {
                found.add(id);
            }
        });
        return List.copyOf(found);
    }

    @Override
    public List<ReferralId> ids() {
        return List.copyOf(new TreeSet<>(referrals.keySet()));
    }
}
