package io.github.zhuanjie.desk;

import io.github.zhuanjie.consent.Consent;
import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.consent.ConsentRegister;
import io.github.zhuanjie.consent.Provision;
import io.github.zhuanjie.consent.ProvisionId;
import io.github.zhuanjie.disclosure.ProvisionLog;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.referral.DetailsErasure;
import io.github.zhuanjie.referral.ReferralEvent;
import java.time.Clock;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

/** Makes the parts of a desk crash before or after they have done their work, and others act in between. */
final class Faults {

    /** The office's machine stops. */
    static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Crash() {
            super("stopped", null, false, false);
        }
    }

    private final Random random;
    private boolean quiet;
    private Runnable between = () -> {};

    Faults(Random random) {
        this.random = random;
    }

    void end() {
        quiet = true;
    }

    void between(Runnable others) {
        between = others;
    }

    private void crashPoint() {
        if (!quiet && random.nextInt(24) == 0) {
            throw new Crash();
        }
    }

    private void othersAct() {
        if (!quiet && random.nextInt(6) == 0) {
            Runnable others = between;
            between = () -> {};
            try {
                others.run();
            } finally {
                between = others;
            }
        }
    }

    ReferralStore store(ReferralStore inner, List<ReferralEvent> accepted) {
        return new ReferralStore() {
            @Override
            public Optional<StoredEvents> load(ReferralId id) {
                return inner.load(id);
            }

            @Override
            public boolean append(ReferralId id, int expectedVersion, List<ReferralEvent> events) {
                othersAct();
                crashPoint();
                boolean done = inner.append(id, expectedVersion, events);
                if (done) {
                    accepted.addAll(events);
                }
                crashPoint();
                return done;
            }

            @Override
            public boolean eraseDetails(int expectedVersion, DetailsErasure note) {
                crashPoint();
                boolean done = inner.eraseDetails(expectedVersion, note);
                crashPoint();
                return done;
            }

            @Override
            public List<ReferralId> findByConsent(ConsentId consent) {
                return inner.findByConsent(consent);
            }

            @Override
            public List<ReferralId> ids() {
                return inner.ids();
            }
        };
    }

    ConsentRegister register(ConsentRegister inner) {
        return new ConsentRegister() {
            @Override
            public Optional<Consent> find(ConsentId id) {
                return inner.find(id);
            }

            @Override
            public void put(Consent consent) {
                crashPoint();
                inner.put(consent);
                crashPoint();
            }
        };
    }

    ProvisionLog log(ProvisionLog inner, Consumer<Provision> recording) {
        return new ProvisionLog() {
            @Override
            public void record(Provision provision) {
                recording.accept(provision);
                crashPoint();
                inner.record(provision);
                crashPoint();
            }

            @Override
            public int purge(Period keeping, Clock clock) {
                return inner.purge(keeping, clock);
            }

            @Override
            public void annul(ProvisionId id) {
                crashPoint();
                inner.annul(id);
                crashPoint();
            }

            @Override
            public void eraseWhy(ProvisionId id) {
                inner.eraseWhy(id);
            }

            @Override
            public Optional<Provision> find(ProvisionId id) {
                return inner.find(id);
            }

            @Override
            public List<Provision> ofReferral(ReferralId referral) {
                return inner.ofReferral(referral);
            }
        };
    }

    /** A network that loses, doubles, reorders and delays. */
    static final class Network {
        private final Random random;
        private final List<Runnable> messages = new ArrayList<>();

        Network(Random random) {
            this.random = random;
        }

        /** Sends a part of the events, in any order, perhaps twice. */
        void send(List<ReferralEvent> events, Consumer<List<ReferralEvent>> to) {
            List<ReferralEvent> arriving = new ArrayList<>();
            for (ReferralEvent event : events) {
                if (random.nextInt(4) != 0) {
                    arriving.add(random.nextInt(arriving.size() + 1), event);
                }
            }
            messages.add(() -> to.accept(arriving));
            if (random.nextInt(4) == 0) {
                messages.add(() -> to.accept(arriving));
            }
        }

        void deliverOne() {
            if (!messages.isEmpty()) {
                messages.remove(random.nextInt(messages.size())).run();
            }
        }
    }
}
