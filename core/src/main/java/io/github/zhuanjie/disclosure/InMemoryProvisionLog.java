package io.github.zhuanjie.disclosure;

import io.github.zhuanjie.consent.Provision;
import io.github.zhuanjie.consent.ProvisionId;
import io.github.zhuanjie.identity.ReferralId;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Records of disclosures in memory, for tests and demonstrations. */
public final class InMemoryProvisionLog implements ProvisionLog {

    private final ConcurrentMap<ProvisionId, Provision> provisions = new ConcurrentHashMap<>();

    /** Creates an empty log. */
    public InMemoryProvisionLog() {}

    @Override
    public void record(Provision provision) {
        Provision kept = provisions.putIfAbsent(provision.getId(), provision);
        if (kept != null && !kept.equals(provision)) {
            throw new IllegalStateException("a record of a disclosure must not change: " + kept.getId());
        }
    }

    @Override
    public void annul(ProvisionId id) {
        provisions.remove(id);
    }

    @Override
    public void eraseWhy(ProvisionId id) {
        provisions.computeIfPresent(
                id,
                (same, kept) ->
                        Provision.builder().from(kept).why(Optional.empty()).build());
    }

    @Override
    public int purge(Period keeping, Clock clock) {
        Instant oldest = ProvisionLog.keptFrom(keeping, clock);
        List<Provision> old = provisions.values().stream()
                .filter(each -> each.getAt().isBefore(oldest))
                .toList();
        old.forEach(each -> provisions.remove(each.getId(), each));
        return old.size();
    }

    @Override
    public Optional<Provision> find(ProvisionId id) {
        return Optional.ofNullable(provisions.get(id));
    }

    @Override
    public List<Provision> ofReferral(ReferralId referral) {
        return provisions.values().stream()
                .filter(each -> each.getReferral().equals(referral))
                .sorted(Comparator.comparing(Provision::getAt).thenComparing(Provision::getId))
                .toList();
    }
}
