package io.github.zhuanjie.lifecycle;

import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.lifecycle.ReferralHistory.SetAside;
import io.github.zhuanjie.referral.EventId;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.transition.ReferralAction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Takes events one by one and sorts them into those that had effect, those that had none and those that wait. */
final class Replay {

    private final Lifecycle lifecycle;
    private final EventSet events;
    private final List<ReferralEvent> ordered;
    private final Set<EventId> effective = new HashSet<>();
    private final Set<EventId> stuck = new HashSet<>();
    private final List<ReferralEvent> applied = new ArrayList<>();
    private final List<SetAside> conflicts = new ArrayList<>();
    private final List<ReferralEvent> waiting = new ArrayList<>();
    private final TreeSet<EventId> missing = new TreeSet<>();
    private @Nullable Referral referral;

    Replay(Lifecycle lifecycle, EventSet events) {
        this.lifecycle = lifecycle;
        this.events = events;
        this.ordered = events.ordered();
        for (ReferralEvent event : ordered) {
            if (!waits(event)) {
                take(event);
            }
        }
    }

    /** Keeps an event back whose cause, or a cause of that, is not there. */
    private boolean waits(ReferralEvent event) {
        Optional<EventId> cause = event.getCause();
        if (cause.isEmpty()) {
            return false;
        }
        boolean gap = events.versions(cause.get()).isEmpty();
        if (gap) {
            missing.add(cause.get());
        }
        boolean waits = gap || stuck.contains(cause.get()) && follows(event, cause.get());
        if (waits) {
            waiting.add(event);
            stuck.add(event.getId());
        }
        return waits;
    }

    private boolean follows(ReferralEvent event, EventId cause) {
        return events.versions(cause).stream().anyMatch(each -> each.getSequence() + 1 == event.getSequence());
    }

    private void take(ReferralEvent event) {
        TransitionOutcome outcome = judge(event);
        if (outcome.isAccepted()) {
            referral = outcome.referral().orElseThrow();
            effective.add(event.getId());
            applied.add(event);
        } else {
            conflicts.add(new SetAside(event, outcome.refusals()));
        }
    }

    private TransitionOutcome judge(ReferralEvent event) {
        if (events.versions(event.getId()).size() > 1) {
            return TransitionOutcome.refused(TransitionRefusal.ID_REUSED);
        }
        Optional<EventId> cause = event.getCause();
        if (cause.isEmpty()) {
            return referral == null
                    ? lifecycle.opened(event.withoutDetails(), event)
                    : TransitionOutcome.refused(TransitionRefusal.OTHER_REFERRAL);
        } else if (!follows(event, cause.get())) {
            return TransitionOutcome.refused(TransitionRefusal.NOT_NEXT);
        }
        return referral == null || !effective.contains(cause.get())
                ? TransitionOutcome.refused(TransitionRefusal.CAUSE_SET_ASIDE)
                : lifecycle.judged(referral, event.withoutDetails(), event);
    }

    /**
     * Returns the aid that had effect and was taken back by an event that does not follow from it: that nothing was given was
     * said of what came before, and of nothing else.
     */
    List<AidRecord> unseenByRetractions() {
        List<AidRecord> unseen = new ArrayList<>();
        for (int i = 0; i < applied.size(); i++) {
            if (applied.get(i).getAction() == ReferralAction.REPORT_NO_AID) {
                Set<EventId> seen = causes(applied.get(i));
                applied.subList(0, i).stream()
                        .filter(event -> !seen.contains(event.getId()))
                        .flatMap(event -> event.getDetails().stream())
                        .forEach(details -> unseen.addAll(details.getAid()));
            }
        }
        return unseen;
    }

    private Set<EventId> causes(ReferralEvent event) {
        Set<EventId> found = new HashSet<>();
        Optional<EventId> cause = event.getCause();
        while (cause.isPresent() && found.add(cause.get())) {
            cause = events.only(cause.get()).flatMap(ReferralEvent::getCause);
        }
        return found;
    }

    Optional<Referral> referral() {
        return Optional.ofNullable(referral);
    }

    List<ReferralEvent> ordered() {
        return ordered;
    }

    List<ReferralEvent> applied() {
        return applied;
    }

    List<SetAside> conflicts() {
        return conflicts;
    }

    List<ReferralEvent> waiting() {
        return waiting;
    }

    TreeSet<EventId> missing() {
        return missing;
    }
}
