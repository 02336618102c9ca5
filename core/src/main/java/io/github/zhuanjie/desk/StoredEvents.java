package io.github.zhuanjie.desk;

import io.github.zhuanjie.referral.ReferralEvent;
import java.util.List;

/**
 * What a store keeps of a referral.
 *
 * @param events  the events in the order of arrival, not empty
 */
public record StoredEvents(List<ReferralEvent> events) {

    /** Copies the events. */
    public StoredEvents {
        events = List.copyOf(events);
    }

    /**
     * Returns the version, which changes with every event.
     *
     * @return the number of events
     */
    public int version() {
        return events.size();
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
