package io.github.zhuanjie.consent;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Consents in memory, for tests and demonstrations. */
public final class InMemoryConsentRegister implements ConsentRegister {

    private final ConcurrentMap<ConsentId, Consent> consents = new ConcurrentHashMap<>();

    /** Creates an empty register. */
    public InMemoryConsentRegister() {}

    @Override
    public Optional<Consent> find(ConsentId id) {
        return Optional.ofNullable(consents.get(id));
    }

    @Override
    public void put(Consent consent) {
        consents.merge(consent.getId(), consent, InMemoryConsentRegister::replaced);
    }

    private static Consent replaced(Consent kept, Consent next) {
        Consent now = kept.getWithdrawnOn().isPresent()
                ? Consent.builder()
                        .from(next)
                        .withdrawnOn(kept.getWithdrawnOn())
                        .build()
                : next;
        Consent before =
                Consent.builder().from(kept).withdrawnOn(now.getWithdrawnOn()).build();
        if (!before.equals(now)) {
            throw new IllegalStateException("a consent must not change but by withdrawal: " + kept.getId());
        }
        return now;
    }
}
