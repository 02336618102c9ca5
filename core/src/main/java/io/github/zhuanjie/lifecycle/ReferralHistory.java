package io.github.zhuanjie.lifecycle;

import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.referral.EventId;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralCourse;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.transition.ReferralAction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a set of events of one referral comes to, whatever the order and however often each of them arrived.
 *
 * <p>Events are taken in the order of their sequence. Of several with one sequence, which were done without knowing of
 * each other, the person's withdrawal is taken first, then the mark of an error, then the others by identifier. An event
 * whose action is still possible then has effect, one whose action is not is set aside, and so is one that follows it: a
 * conflict that people must look at, never lost. An event whose cause has not arrived waits.
 *
 * <p>Two sides that have the same events therefore agree on the referral. Computed in O(n log n) for n events.
 *
 * <p>Immutable and thread-safe.
 */
public final class ReferralHistory {

    private static final Comparator<ReferralEvent> ORDER = Comparator.comparingInt(ReferralEvent::getSequence)
            .thenComparingInt(ReferralHistory::precedence)
            .thenComparing(ReferralEvent::getId);

    private final Lifecycle lifecycle;
    private final Map<EventId, Set<ReferralEvent>> events;
    private final List<ReferralEvent> applied = new ArrayList<>();
    private final List<SetAside> conflicts = new ArrayList<>();
    private final List<ReferralEvent> waiting = new ArrayList<>();
    private final TreeSet<EventId> missing = new TreeSet<>();
    private @Nullable Referral referral;

    private ReferralHistory(Lifecycle lifecycle, Map<EventId, Set<ReferralEvent>> events) {
        this.lifecycle = lifecycle;
        this.events = events;
        replay();
    }

    /**
     * An event without effect.
     *
     * @param event  the event
     * @param refusals  why, in the order of the constants
     */
    public record SetAside(ReferralEvent event, Set<TransitionRefusal> refusals) {}

    /**
     * Replays events.
     *
     * @param lifecycle  the rules
     * @param events  events of one referral, in any order
     * @return what they come to
     * @throws IllegalArgumentException if they are of several referrals
     */
    public static ReferralHistory of(Lifecycle lifecycle, Collection<ReferralEvent> events) {
        Map<EventId, Set<ReferralEvent>> byId = new TreeMap<>();
        ReferralId id = null;
        for (ReferralEvent event : events) {
            if (id != null && !id.equals(event.getReferral())) {
                throw new IllegalArgumentException("events must be of one referral");
            }
            id = event.getReferral();
            keep(byId.computeIfAbsent(event.getId(), key -> new LinkedHashSet<>()), event);
        }
        return new ReferralHistory(lifecycle, byId);
    }

    /**
     * Takes up more events.
     *
     * @param more  the events
     * @return what all of them come to; this history if there is nothing new
     * @throws IllegalArgumentException if they are of another referral
     */
    public ReferralHistory with(Collection<ReferralEvent> more) {
        List<ReferralEvent> all = new ArrayList<>(getEvents());
        all.addAll(more);
        ReferralHistory joined = of(lifecycle, all);
        return joined.events.equals(events) ? this : joined;
    }

    /** Adds an event unless it is there; of one event with and without its details, the one with them is kept. */
    private static void keep(Set<ReferralEvent> versions, ReferralEvent event) {
        if (event.getDetails().isPresent()) {
            versions.remove(event.withoutDetails());
            versions.add(event);
        } else if (versions.stream()
                .noneMatch(version -> version.withoutDetails().equals(event))) {
            versions.add(event);
        }
    }

    private static int precedence(ReferralEvent event) {
        return event.getAction() == ReferralAction.WITHDRAW_CONSENT
                ? 0
                : event.getAction() == ReferralAction.MARK_ERROR ? 1 : 2;
    }

    private void replay() {
        List<ReferralEvent> ordered = new ArrayList<>();
        events.values().forEach(ordered::addAll);
        ordered.sort(ORDER);
        Map<EventId, Integer> effective = new HashMap<>();
        Set<EventId> stuck = new HashSet<>();
        for (ReferralEvent event : ordered) {
            Optional<EventId> cause = event.getCause();
            if (cause.isPresent() && (stuck.contains(cause.get()) || !events.containsKey(cause.get()))) {
                waiting.add(event);
                stuck.add(event.getId());
                if (!events.containsKey(cause.get())) {
                    missing.add(cause.get());
                }
            } else {
                take(event, effective);
            }
        }
    }

    private void take(ReferralEvent event, Map<EventId, Integer> effective) {
        Set<TransitionRefusal> refusals = refusals(event, effective);
        if (refusals.isEmpty()) {
            effective.put(event.getId(), event.getSequence());
            applied.add(event);
        } else {
            conflicts.add(new SetAside(event, refusals));
        }
    }

    private Set<TransitionRefusal> refusals(ReferralEvent event, Map<EventId, Integer> effective) {
        if (events.get(event.getId()).size() > 1) {
            return Set.of(TransitionRefusal.ID_REUSED);
        }
        if (event.getCause().isPresent()) {
            Integer before = effective.get(event.getCause().get());
            if (before == null) {
                return Set.of(TransitionRefusal.CAUSE_SET_ASIDE);
            } else if (event.getSequence() != before + 1) {
                return Set.of(TransitionRefusal.NOT_NEXT);
            }
        }
        TransitionOutcome outcome = judge(event);
        referral = outcome.referral().orElse(referral);
        return outcome.refusals();
    }

    private TransitionOutcome judge(ReferralEvent event) {
        if (event.getCause().isEmpty()) {
            return referral == null
                    ? lifecycle.open(event)
                    : TransitionOutcome.refused(TransitionRefusal.OTHER_REFERRAL);
        }
        return referral == null
                ? TransitionOutcome.refused(TransitionRefusal.NOT_OPENED)
                : lifecycle.judge(referral, event);
    }

    /**
     * Returns the referral.
     *
     * @return the referral; empty if no event has opened it
     */
    public Optional<Referral> getReferral() {
        return Optional.ofNullable(referral);
    }

    /**
     * Returns the referral with the events behind it, for lists, statistics and the aid ledger.
     *
     * @return the course; empty if no event has opened the referral
     */
    public Optional<ReferralCourse> course() {
        List<ReferralEvent> setAside = new ArrayList<>(waiting);
        conflicts.forEach(conflict -> setAside.add(conflict.event()));
        setAside.sort(ORDER);
        return getReferral().map(found -> new ReferralCourse(found, applied, setAside));
    }

    /**
     * Returns every event once.
     *
     * @return the events, ordered by sequence and identifier
     */
    public List<ReferralEvent> getEvents() {
        return events.values().stream().flatMap(Set::stream).sorted(ORDER).toList();
    }

    /**
     * Returns the events that had effect.
     *
     * @return the events in the order in which they had it
     */
    public List<ReferralEvent> getApplied() {
        return List.copyOf(applied);
    }

    /**
     * Returns the events that had none.
     *
     * @return the events with the reasons, ordered as they were judged
     */
    public List<SetAside> getConflicts() {
        return List.copyOf(conflicts);
    }

    /**
     * Returns the events that wait for another.
     *
     * @return the events, ordered by sequence and identifier
     */
    public List<ReferralEvent> getWaiting() {
        return List.copyOf(waiting);
    }

    /**
     * Returns what has not arrived.
     *
     * @return the identifiers of causes that are missing, in their order
     */
    public Set<EventId> getMissing() {
        return new LinkedHashSet<>(missing);
    }
}
