package io.github.zhuanjie.lifecycle;

import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.party.ActorSide;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.referral.EventId;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralCourse;
import io.github.zhuanjie.referral.ReferralEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a set of events of one referral comes to, whatever the order and however often each of them arrived.
 *
 * <p>Events are taken in the order of their sequence, never of their clocks. Of several with one sequence, which were done
 * without knowing of each other, feedback of what was given is taken first, since it happened; then the person's
 * withdrawal, then the mark of an error, then the others by identifier. An event whose action is then still possible has
 * effect, one whose action is not is set aside, and so is one that follows it: a conflict that people must look at, never
 * lost. An event whose cause has not arrived waits.
 *
 * <p>Events are judged without their details, so that a side that has them and one that does not, or no longer has them,
 * agree on the referral. An event with its details and without them is one. Details that do not fit the event are left out
 * and listed. Two events that differ otherwise and carry one identifier have no effect, neither of them.
 *
 * <p>Computed in O(n log n) for n events. Immutable and thread-safe.
 */
public final class ReferralHistory {

    private final Lifecycle lifecycle;
    private final EventSet events;
    private final Replay replay;

    private ReferralHistory(Lifecycle lifecycle, EventSet events) {
        this.lifecycle = lifecycle;
        this.events = events;
        this.replay = new Replay(lifecycle, events);
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
        EventSet set = new EventSet();
        events.forEach(event -> set.add(event, lifecycle.detailsFit(event)));
        return new ReferralHistory(lifecycle, set);
    }

    /**
     * Replays events whose details were found to fit when they were taken up, as those in an office's own store: does not
     * compute their hashes again.
     *
     * @param lifecycle  the rules
     * @param events  events of one referral, in any order
     * @return what they come to
     * @throws IllegalArgumentException if they are of several referrals
     */
    public static ReferralHistory ofKept(Lifecycle lifecycle, Collection<ReferralEvent> events) {
        EventSet set = new EventSet();
        events.forEach(event -> set.add(event, true));
        return new ReferralHistory(lifecycle, set);
    }

    /**
     * Takes up more events.
     *
     * @param more  the events
     * @return what all of them come to; this history if there is nothing new
     * @throws IllegalArgumentException if they are of another referral
     */
    public ReferralHistory with(Collection<ReferralEvent> more) {
        EventSet joined = events.copy();
        boolean changed = false;
        for (ReferralEvent event : more) {
            changed |= joined.add(event, lifecycle.detailsFit(event));
        }
        return changed ? new ReferralHistory(lifecycle, joined) : this;
    }

    /**
     * Returns the referral.
     *
     * @return the referral's identifier; empty if there are no events
     */
    public Optional<ReferralId> getReferralId() {
        return events.referral();
    }

    /**
     * Returns the referral.
     *
     * @return the referral; empty if no event has opened it
     */
    public Optional<Referral> getReferral() {
        return replay.referral();
    }

    /**
     * Returns the referral with the events behind it, for lists, statistics and the aid ledger.
     *
     * @return the course; empty if no event has opened the referral
     */
    public Optional<ReferralCourse> course() {
        List<ReferralEvent> setAside = new ArrayList<>(getWaiting());
        getConflicts().forEach(conflict -> setAside.add(conflict.event()));
        List<ReferralEvent> ordered =
                getEvents().stream().filter(setAside::contains).toList();
        return getReferral().map(found -> new ReferralCourse(found, getApplied(), ordered, getAidSetAside()));
    }

    /**
     * Returns every event once.
     *
     * @return the events, ordered by sequence, kind and identifier, as they were judged
     */
    public List<ReferralEvent> getEvents() {
        return Collections.unmodifiableList(replay.ordered());
    }

    /**
     * Finds an event.
     *
     * @param id  its identifier
     * @return the event; empty if it has not arrived, or if several carry the identifier
     */
    public Optional<ReferralEvent> find(EventId id) {
        return events.only(id);
    }

    /**
     * Returns the events that had effect.
     *
     * @return the events in the order in which they had it
     */
    public List<ReferralEvent> getApplied() {
        return Collections.unmodifiableList(replay.applied());
    }

    /**
     * Returns the events that had none.
     *
     * @return the events with the reasons, ordered as they were judged
     */
    public List<SetAside> getConflicts() {
        return Collections.unmodifiableList(replay.conflicts());
    }

    /**
     * Returns the events that wait for another.
     *
     * @return the events, ordered by sequence, kind and identifier
     */
    public List<ReferralEvent> getWaiting() {
        return Collections.unmodifiableList(replay.waiting());
    }

    /**
     * Returns what has not arrived.
     *
     * @return the identifiers of causes that are missing, in their order
     */
    public Set<EventId> getMissing() {
        return Collections.unmodifiableSet(replay.missing());
    }

    /**
     * Returns the events that came with details which are not theirs: which have another hash, contradict the opening or
     * lack what the action must bring. Such details are not in the history; the events are.
     *
     * @return the identifiers, in their order
     */
    public Set<EventId> getUnfitDetails() {
        return Collections.unmodifiableSet(events.unfit());
    }

    /**
     * Returns what the recipient fed back with events that were set aside, or that another of its officers took back who had
     * not seen it. Whatever became of the procedure, it was given, and the aid ledger must not miss it.
     *
     * @return the records that are not among those of the referral, in the order of their events
     */
    public List<AidRecord> getAidSetAside() {
        List<AidRecord> given = new ArrayList<>();
        for (SetAside conflict : replay.conflicts()) {
            if (!conflict.refusals().contains(TransitionRefusal.ID_REUSED) && isByTheRecipient(conflict.event())) {
                conflict.event().getDetails().ifPresent(details -> given.addAll(details.getAid()));
            }
        }
        given.addAll(replay.unseenByRetractions());
        getReferral().ifPresent(referral -> given.removeAll(referral.getAid()));
        return given.stream().distinct().toList();
    }

    private boolean isByTheRecipient(ReferralEvent event) {
        Optional<PartyId> recipient =
                getReferral().map(each -> each.getOpening().recipient());
        return event.getActor().side() == ActorSide.RECIPIENT
                && recipient.map(event.getActor().party()::equals).orElse(true);
    }

    /**
     * Finds events that were done, by their clocks, before their causes: one of the clocks is wrong.
     *
     * @param limit  by how much clocks may differ
     * @return the skews beyond the limit, ordered as the events were judged
     */
    public List<ClockSkew> skewsBeyond(Duration limit) {
        List<ClockSkew> found = new ArrayList<>();
        for (ReferralEvent event : getEvents()) {
            event.getCause().flatMap(events::only).ifPresent(cause -> {
                Duration by = Duration.between(event.getAt(), cause.getAt());
                if (by.compareTo(limit) > 0) {
                    found.add(new ClockSkew(event.getId(), Optional.of(cause.getId()), by));
                }
            });
        }
        return List.copyOf(found);
    }

    /**
     * Finds events that were done, by their clocks, later than now.
     *
     * @param now  the present instant of the own clock
     * @param limit  by how much clocks may differ
     * @return the skews beyond the limit, ordered as the events were judged
     */
    public List<ClockSkew> skewsAheadOf(Instant now, Duration limit) {
        List<ClockSkew> found = new ArrayList<>();
        for (ReferralEvent event : getEvents()) {
            Duration by = Duration.between(now, event.getAt());
            if (by.compareTo(limit) > 0) {
                found.add(new ClockSkew(event.getId(), Optional.empty(), by));
            }
        }
        return List.copyOf(found);
    }
}
