package io.github.zhuanjie.supply;

import static io.github.zhuanjie.supply.ReservationSamples.QUOTA;
import static io.github.zhuanjie.supply.ReservationSamples.YIZHENG;
import static io.github.zhuanjie.supply.ReservationSamples.list;
import static io.github.zhuanjie.supply.ReservationSamples.one;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.division.DivisionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Many threads on one book. */
class ReservationBookThreadsTest {

    private static final int THREADS = 16;
    private static final int STEPS = 10_000;

    @Test
    void sixteenThreadsNeverOversellAndLoseNothing() throws InterruptedException, ExecutionException {
        ReservationBook book = new ReservationBook(list(), Holdings.none(list().getId()), new TestClock());
        List<Availability> nothingHeld = book.availabilities(QUOTA);
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
        assertThat(end.reservations())
                .extracting(each -> each.reservation().getId())
                .containsExactlyInAnyOrderElementsOf(kept);
        assertThat(book.availabilities(QUOTA).get(0).getUsedPlaces()).isEqualTo(kept.size());
        assertThat(book.availabilities(QUOTA)).noneMatch(Availability::overCommitted);
        for (ReservationId id : kept) {
            assertThat(book.release(id).isAccepted()).isTrue();
        }
        assertThat(book.availabilities(QUOTA)).isEqualTo(nothingHeld);
    }

    /** Reserves, confirms and releases in turn; returns what it holds in the end. */
    private static List<ReservationId> work(ReservationBook book, int office) {
        List<ReservationId> mine = new ArrayList<>();
        List<String> places = List.of(YIZHENG, ReservationSamples.GAOYOU, ReservationSamples.SUZHOU);
        for (int step = 0; step < STEPS; step++) {
            if (step % 2 == 0 || mine.isEmpty()) {
                Reservation wish = one(office + "-" + step, places.get((office + step) % places.size()));
                if (book.reserve(wish).isAccepted()) {
                    mine.add(wish.getId());
                }
            } else if (step % 3 == 0) {
                require(book.confirm(mine.get(0)).isAccepted());
            } else {
                require(book.release(mine.remove(0)).isAccepted());
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
}
