package io.github.zhuanjie.desk;

import io.github.zhuanjie.disclosure.Payload;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.lifecycle.Lifecycle;
import io.github.zhuanjie.lifecycle.ReferralHistory;
import io.github.zhuanjie.lifecycle.TransitionOutcome;
import io.github.zhuanjie.lifecycle.TransitionRefusal;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralCourse;
import io.github.zhuanjie.referral.ReferralEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Reads a referral from the store, and adds to it what was judged on what was read. */
final class Journal {

    /** So often in a row others are faster only if the store is broken. */
    private static final int ATTEMPTS = 10_000;

    private final Lifecycle lifecycle;
    private final ReferralStore store;

    Journal(Lifecycle lifecycle, ReferralStore store) {
        this.lifecycle = lifecycle;
        this.store = store;
    }

    /** What was read: version 0 and an empty history if nothing is kept. */
    record Page(ReferralId id, int version, ReferralHistory history) {
        Optional<Referral> referral() {
            return history.getReferral();
        }
    }

    Optional<Page> find(ReferralId id) {
        return store.load(id)
                .map(kept -> new Page(id, kept.version(), ReferralHistory.ofKept(lifecycle, kept.events())));
    }

    /** Replays every referral; leaves out those that still wait for the event that opens them. */
    List<ReferralCourse> courses() {
        return store.ids().stream()
                .flatMap(id -> find(id).flatMap(page -> page.history().course()).stream())
                .toList();
    }

    Page require(ReferralId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("there must be a referral " + id));
    }

    DeskOutcome append(Page page, ReferralEvent event, TransitionOutcome outcome, Optional<Payload> payload) {
        if (!outcome.isAccepted()) {
            return DeskOutcome.refused(page.referral(), new DeskOutcome.ByTable(outcome));
        }
        return store.append(page.id(), page.version(), List.of(event))
                ? DeskOutcome.done(outcome.referral().orElseThrow(), payload)
                : DeskOutcome.refused(page.referral(), new DeskOutcome.Conflict());
    }

    static DeskOutcome refused(Page page, TransitionRefusal reason) {
        TransitionOutcome outcome = new TransitionOutcome(Optional.empty(), Set.of(reason), Set.of());
        return DeskOutcome.refused(page.referral(), new DeskOutcome.ByTable(outcome));
    }

    static DeskOutcome untilNobodyWasFaster(Supplier<DeskOutcome> attempt) {
        DeskOutcome outcome = attempt.get();
        for (int i = 1; i < ATTEMPTS && outcome.isConflict(); i++) {
            outcome = attempt.get();
        }
        return outcome;
    }

    static <T> T untilPresent(Supplier<Optional<T>> attempt) {
        for (int i = 0; i < ATTEMPTS; i++) {
            Optional<T> found = attempt.get();
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new IllegalStateException("the store must not refuse what nobody else was faster in");
    }
}
