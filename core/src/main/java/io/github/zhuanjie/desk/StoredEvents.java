package io.github.zhuanjie.desk;

import io.github.zhuanjie.referral.DetailsErasure;
import io.github.zhuanjie.referral.ReferralEvent;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a store keeps of a referral.
 *
 * @param events  the events in the order of arrival, not empty
 * @param erasure  the record that the details were erased, after which none are kept; empty if they were not
 */
public record StoredEvents(List<ReferralEvent> events, Optional<DetailsErasure> erasure) {

    /** Copies the events. */
    public StoredEvents {
        events = List.copyOf(events);
        Objects.requireNonNull(erasure, "erasure");
    }

    /**
     * Obtains what is kept of a referral of which nothing was erased.
     *
     * @param events  the events in the order of arrival, not empty
     */
    public StoredEvents(List<ReferralEvent> events) {
        this(events, Optional.empty());
    }

    /**
     * Returns the version, which changes with every event.
     *
     * @return the number of events
     */
    public int version() {
        return events.size();
    }

    /** Returns events as they will be kept: without details once those were erased. */
    Collection<ReferralEvent> asKept(Collection<ReferralEvent> arrived) {
        return erasure.isEmpty()
                ? arrived
                : arrived.stream().map(ReferralEvent::withoutDetails).toList();
    }

    /**
     * Returns the number of events only.
     *
     * @return a text without personal data
     */
    @Override
    public String toString() {
        return "StoredEvents[" + events.size() + "]";
    }
}
