package io.github.zhuanjie.cli.referral;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock that shows nine in the morning in China of the day that the simulation has come to. */
final class SimulatedClock extends Clock {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private LocalDate day;

    SimulatedClock(LocalDate day) {
        this.day = day;
    }

    LocalDate today() {
        return day;
    }

    void moveTo(LocalDate later) {
        day = later;
    }

    @Override
    public ZoneId getZone() {
        return CHINA;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the simulation takes place in China");
    }

    @Override
    public Instant instant() {
        return day.atTime(MORNING).atZone(CHINA).toInstant();
    }
}
