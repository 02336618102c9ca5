package io.github.zhuanjie.desk;

import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.history.HistorySeal;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.referral.DetailsErasure;
import io.github.zhuanjie.referral.HistoryEntry;
import io.github.zhuanjie.referral.ReferralEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A vendor's table, which whoever runs the database can change; with each event's hash in a column beside it. */
final class Table implements ReferralStore {

    private final ReferralStore store = new InMemoryReferralStore();
    private final Map<ReferralId, List<HistoryEntry>> tampered = new TreeMap<>();
    private boolean hashes;

    /** Reads the hashes that were written, instead of computing them from the events. */
    void keepsHashes() {
        hashes = true;
    }

    void tamper(ReferralId id, Consumer<List<HistoryEntry>> rows) {
        List<HistoryEntry> all = new ArrayList<>(rows(id));
        rows.accept(all);
        tampered.put(id, all);
    }

    void delete(ReferralId id) {
        tampered.put(id, List.of());
    }

    private List<HistoryEntry> rows(ReferralId id) {
        List<HistoryEntry> rows = tampered.get(id);
        return rows != null
                ? rows
                : store.load(id)
                        .map(kept -> HistorySeal.sealAll(HistorySeal.start(id), kept.events()))
                        .orElse(List.of());
    }

    @Override
    public Optional<StoredEvents> load(ReferralId id) {
        List<HistoryEntry> rows = rows(id);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new StoredEvents(
                        rows.stream().map(HistoryEntry::whole).toList(),
                        store.load(id).flatMap(StoredEvents::erasure)));
    }

    @Override
    public List<HistoryEntry> entries(ReferralId id) {
        return hashes ? rows(id) : ReferralStore.super.entries(id);
    }

    @Override
    public boolean append(ReferralId id, int expectedVersion, List<ReferralEvent> events) {
        return store.append(id, expectedVersion, events);
    }

    @Override
    public boolean eraseDetails(int expectedVersion, DetailsErasure note) {
        return store.eraseDetails(expectedVersion, note);
    }

    @Override
    public List<ReferralId> findByConsent(ConsentId consent) {
        return store.findByConsent(consent);
    }

    @Override
    public List<ReferralId> ids() {
        return store.ids().stream().filter(id -> !rows(id).isEmpty()).toList();
    }
}
