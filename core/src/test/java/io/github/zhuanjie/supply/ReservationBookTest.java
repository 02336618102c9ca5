package io.github.zhuanjie.supply;

import static io.github.zhuanjie.supply.ReservationSamples.LATER;
import static io.github.zhuanjie.supply.ReservationSamples.NOON;
import static io.github.zhuanjie.supply.ReservationSamples.QUOTA;
import static io.github.zhuanjie.supply.ReservationSamples.YIZHENG;
import static io.github.zhuanjie.supply.ReservationSamples.list;
import static io.github.zhuanjie.supply.ReservationSamples.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.division.DivisionCode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ReservationBookTest {

    private static final int THREADS = 16;
    private static final int STEPS = 100_000;

    @Test
    void passesEverythingToTheHoldings() {
        TestClock clock = new TestClock();
        ReservationBook book = new ReservationBook(Holdings.of(list()), clock);
        ReservationId first = ReservationId.of("1");
        assertThat(book.reserve(one("1", YIZHENG))).isEmpty();
        assertThat(book.reserve(one("1", "321084"))).containsExactly(ReservationRefusal.ID_TAKEN);
        assertThat(book.reserve(one("2", YIZHENG))).isEmpty();
        assertThat(book.reserve(one("3", YIZHENG))).containsExactly(ReservationRefusal.AREA_QUOTA_EXHAUSTED);
        assertThat(book.confirm(first)).isEmpty();
        assertThat(book.holdings().isConfirmed(first)).isTrue();
        clock.now.set(LATER);
        assertThat(book.confirm(ReservationId.of("2"))).containsExactly(ReservationRefusal.HOLD_EXPIRED);
        assertThat(book.availabilities(QUOTA).get(0).getUsedPlaces()).isEqualTo(2);
        book.expire();
        assertThat(book.holdings().reservations()).containsExactly(one("1", YIZHENG));
        book.update(list(0, 0));
        assertThat(book.availabilities(QUOTA).get(0).placesOver()).isEqualTo(1);
        assertThat(book.release(first)).isEmpty();
        assertThat(book.release(first)).containsExactly(ReservationRefusal.RESERVATION_UNKNOWN);
    }

    @Test
    void requiresHoldingsAndAClock() {
        assertThatNullPointerException()
                .isThrownBy(() -> new ReservationBook(null, new TestClock()))
                .withMessage("holdings");
        assertThatNullPointerException()
                .isThrownBy(() -> new ReservationBook(Holdings.of(list()), null))
                .withMessage("clock");
    }

    @Test
    void sixteenThreadsNeverOversellAndLoseNothing() throws InterruptedException, ExecutionException {
        ReservationBook book = new ReservationBook(Holdings.of(list()), new TestClock());
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        List<Callable<List<ReservationId>>> offices = new ArrayList<>();
        for (int office = 0; office < THREADS; office++) {
            int number = office;
            offices.add(() -> work(book, number));
        }
        List<ReservationId> kept = new ArrayList<>();
        try {
            for (Future<List<ReservationId>> each : pool.invokeAll(offices)) {
                kept.addAll(each.get());
            }
        } finally {
            pool.shutdownNow();
        }
        Holdings end = book.holdings();
        assertThat(end.reservations()).extracting(Reservation::getId).containsExactlyInAnyOrderElementsOf(kept);
        assertThat(end.availabilities(QUOTA).get(0).getUsedPlaces()).isEqualTo(kept.size());
        assertThat(end.availabilities(QUOTA)).noneMatch(Availability::overCommitted);
        for (ReservationId id : kept) {
            assertThat(book.release(id)).isEmpty();
        }
        assertThat(book.availabilities(QUOTA)).isEqualTo(Holdings.of(list()).availabilities(QUOTA));
    }

    /** Reserves, confirms and releases in turn; returns what it holds in the end. */
    private static List<ReservationId> work(ReservationBook book, int office) {
        List<ReservationId> mine = new ArrayList<>();
        List<String> places = List.of(YIZHENG, ReservationSamples.GAOYOU, ReservationSamples.SUZHOU);
        for (int step = 0; step < STEPS; step++) {
            if (step % 2 == 0 || mine.isEmpty()) {
                Reservation wish = one(office + "-" + step, places.get((office + step) % places.size()));
                if (book.reserve(wish).isEmpty()) {
                    mine.add(wish.getId());
                }
            } else if (step % 3 == 0) {
                require(book.confirm(mine.get(0)).isEmpty());
            } else {
                require(book.release(mine.remove(0)).isEmpty());
            }
            if (step % 1000 == 0) {
                Availability whole = book.availabilities(QUOTA).get(0);
                require(!whole.overCommitted() && whole.getArea().equals(DivisionCode.NATIONWIDE));
            }
        }
        return mine;
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new AssertionError("a change of one's own reservation was refused, or more was held than there is");
        }
    }

    private static final class TestClock extends Clock {

        private final AtomicReference<Instant> now = new AtomicReference<>(NOON);

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }
}
