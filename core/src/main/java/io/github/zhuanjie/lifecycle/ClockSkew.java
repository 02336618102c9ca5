package io.github.zhuanjie.lifecycle;

import io.github.zhuanjie.referral.EventId;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * Clocks that contradict each other. Changes nothing in the order of events, which is that of sequence and cause; but
 * periods that run from the event's time are doubtful.
 *
 * @param event  the event
 * @param cause  the event that it followed although its time is later; empty if the event's time is later than the own
 *     clock's
 * @param by  by how much, positive
 */
public record ClockSkew(EventId event, Optional<EventId> cause, Duration by) {

    /** Requires every part. */
    public ClockSkew {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(by, "by");
    }
}
