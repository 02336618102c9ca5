package io.github.zhuanjie.desk;

import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.referral.DetailsErasure;
import io.github.zhuanjie.referral.ReferralEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Stores with the mistakes that database adapters make. */
final class BrokenStores {

    private BrokenStores() {}

    /** Writes what the caller has seen and its events over whatever is there. */
    static final class LostUpdate implements ReferralStore {
        private final Map<ReferralId, List<ReferralEvent>> kept = new TreeMap<>();

        @Override
        public Optional<StoredEvents> load(ReferralId id) {
            return Optional.ofNullable(kept.get(id)).map(StoredEvents::new);
        }

        @Override
        public boolean append(ReferralId id, int expectedVersion, List<ReferralEvent> events) {
            List<ReferralEvent> before = kept.getOrDefault(id, List.of());
            List<ReferralEvent> all = new ArrayList<>(before.subList(0, Math.min(expectedVersion, before.size())));
            all.addAll(events);
            kept.put(id, all);
            return true;
        }

        @Override
        public boolean eraseDetails(int expectedVersion, DetailsErasure note) {
            throw new UnsupportedOperationException("nobody erases here");
        }

        @Override
        public List<ReferralId> findByConsent(ConsentId consent) {
            return kept.entrySet().stream()
                    .filter(entry -> entry.getValue().stream()
                            .anyMatch(event -> event.getConsent().equals(Optional.of(consent))))
                    .map(Map.Entry::getKey)
                    .toList();
        }

        @Override
        public List<ReferralId> ids() {
            return List.copyOf(kept.keySet());
        }
    }
}
