package io.github.zhuanjie.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/** A clock that shows what it is told to, or a true time with an error. */
final class MovableClock extends Clock {

    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Supplier<Instant> truth;
    private Instant own = Instant.EPOCH;
    private Duration error = Duration.ZERO;

    MovableClock(Instant start) {
        this.own = start;
        this.truth = () -> own;
    }

    MovableClock(Supplier<Instant> truth) {
        this.truth = truth;
    }

    void set(Instant now) {
        own = now;
    }

    void advance(Duration by) {
        own = own.plus(by);
    }

    void mistakeBy(Duration howMuch) {
        error = howMuch;
    }

    @Override
    public Instant instant() {
        return truth.get().plus(error);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC; // as servers have it
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("a desk keeps its office's zone");
    }
}
