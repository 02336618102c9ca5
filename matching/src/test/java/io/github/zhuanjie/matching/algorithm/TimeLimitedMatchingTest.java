package io.github.zhuanjie.matching.algorithm;

import static io.github.zhuanjie.matching.Requests.need;
import static io.github.zhuanjie.matching.Requests.places;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Placement;
import io.github.zhuanjie.matching.PlugIn;
import io.github.zhuanjie.matching.Prices;
import io.github.zhuanjie.matching.RequestFeature;
import io.github.zhuanjie.matching.Requests;
import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.matching.Unserved;
import io.github.zhuanjie.matching.containment.Containment;
import io.github.zhuanjie.plan.Guarantee;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TimeLimitedMatchingTest {

    private static final MatchingRequest REQUEST = Requests.request(List.of(need("a", 1, "p")), places("p", 1));
    private static final Duration LONG = Duration.ofSeconds(50);
    private static final Duration SHORT = Duration.ofMillis(20);

    private static MatchingAlgorithm plugIn(BiFunction<MatchingRequest, RunControl, Allocation> work) {
        return new PlugIn("plug-in", work);
    }

    @Test
    void whoEndsInTimeIsNotDisturbed() {
        PriorityFirstMatching algorithm = new PriorityFirstMatching();
        MatchingAlgorithm limited = new TimeLimitedMatching(algorithm, LONG);
        assertThat(limited.match(REQUEST)).isEqualTo(algorithm.match(REQUEST));
        assertThat(limited.id()).isEqualTo(algorithm.id());
        assertThat(limited.guaranteesFor(REQUEST)).isEqualTo(algorithm.guaranteesFor(REQUEST));
        assertThat(limited.isKeeping()).isTrue();
        assertThat(new TimeLimitedMatching(new StableMatching(), LONG).isKeeping())
                .isFalse();
        assertThat(new TimeLimitedMatching(new StableMatching(), LONG).getSupported())
                .isEqualTo(new StableMatching().getSupported());
    }

    @Test
    void whoHeedsNothingIsLeftBehind() {
        CountDownLatch never = new CountDownLatch(1);
        MatchingAlgorithm blocking = plugIn((request, control) -> {
            while (true) {
                try {
                    never.await();
                } catch (InterruptedException e) {
                    // does not mind
                }
            }
        });
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> new TimeLimitedMatching(blocking, SHORT).match(REQUEST));
    }

    /** A plug-in can block wherever it is asked something, not only where it matches. */
    @Test
    void whoBlocksAtAQuestionIsLeftBehindToo() {
        CountDownLatch never = new CountDownLatch(1);
        for (String where : List.of("name", "version", "supported", "guarantees", "keeping", "answer")) {
            MatchingAlgorithm blocking = new BlockingPlugIn(where, never);
            assertThatExceptionOfType(CancellationException.class).as(where).isThrownBy(() -> {
                MatchingAlgorithm limited = new TimeLimitedMatching(blocking, SHORT);
                limited.getSupported();
                limited.guaranteesFor(REQUEST);
                limited.isKeeping();
                limited.match(REQUEST);
            });
        }
        never.countDown();
    }

    /** Blocks at one question and answers the others. */
    private record BlockingPlugIn(String where, CountDownLatch never) implements MatchingAlgorithm {

        private <T> T at(String place, T answer) {
            if (place.equals(where)) {
                try {
                    never.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
            return answer;
        }

        @Override
        public String getName() {
            return at("name", "blocking");
        }

        @Override
        public String getVersion() {
            return at("version", "1");
        }

        @Override
        public Set<RequestFeature> getSupported() {
            return at("supported", Set.of(RequestFeature.PLACES));
        }

        @Override
        public Set<Guarantee> guaranteesFor(MatchingRequest request) {
            return at("guarantees", Set.of(Guarantee.FEASIBLE));
        }

        @Override
        public boolean isKeeping() {
            return at("keeping", false);
        }

        @Override
        public Allocation match(MatchingRequest request, RunControl control) {
            Allocation answer = new GreedyMatching().match(request, control);
            return new Allocation() {
                @Override
                public List<Placement> getPlacements() {
                    return at("answer", answer.getPlacements());
                }

                @Override
                public List<Unserved> getUnserved() {
                    return answer.getUnserved();
                }

                @Override
                public Set<Guarantee> getGuarantees() {
                    return answer.getGuarantees();
                }

                @Override
                public Optional<Prices> getPrices() {
                    return answer.getPrices();
                }
            };
        }
    }

    @Test
    void whoAsksIsToldToStop() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        MatchingAlgorithm asking = plugIn((request, control) -> {
            try {
                while (true) {
                    control.check();
                }
            } finally {
                stopped.countDown();
            }
        });
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> new TimeLimitedMatching(asking, SHORT).match(REQUEST));
        assertThat(stopped.await(50, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void theCallersControlStillStopsAndFollows() {
        AtomicBoolean told = new AtomicBoolean();
        RunControl control = new RunControl() {
            @Override
            public void check() {
                throw new CancellationException("enough");
            }

            @Override
            public void progress(int permille) {
                told.set(permille == 500);
            }

            @Override
            public int threads() {
                return 3;
            }
        };
        MatchingAlgorithm asking = plugIn((request, given) -> {
            given.progress(500);
            assertThat(given.threads()).isEqualTo(3);
            given.check();
            throw new AssertionError("not stopped");
        });
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> new TimeLimitedMatching(asking, LONG).match(REQUEST, control))
                .withMessage("enough");
        assertThat(told).isTrue();
    }

    @Test
    void whatItThrowsComesOut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeLimitedMatching(
                                plugIn((request, control) -> {
                                    throw new IllegalArgumentException("no");
                                }),
                                LONG)
                        .match(REQUEST))
                .withMessage("no");
        assertThatExceptionOfType(StackOverflowError.class)
                .isThrownBy(() -> new TimeLimitedMatching(
                                plugIn((request, control) -> {
                                    throw new StackOverflowError();
                                }),
                                LONG)
                        .match(REQUEST));
    }

    @Test
    void whatItDoesNotDeclareComesOutAtOnceAndIsNotPrinted() {
        List<Throwable> printed = new CopyOnWriteArrayList<>();
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> printed.add(thrown));
        try {
            for (Throwable thrown : List.of(
                    new IOException("checked"),
                    new CompletionException("wrapper", new IOException("within")),
                    new Throwable("bare"))) {
                MatchingAlgorithm sneaking = plugIn((request, control) -> {
                    throw Containment.<RuntimeException>raise(thrown);
                });
                assertThat(catchThrowable(() -> new TimeLimitedMatching(sneaking, LONG).match(REQUEST)))
                        .isSameAs(thrown);
            }
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
        assertThat(printed).isEmpty();
    }

    @Test
    void aLimitMayBeLongerThanAnyClock() {
        PriorityFirstMatching algorithm = new PriorityFirstMatching();
        assertThat(new TimeLimitedMatching(algorithm, Duration.ofSeconds(Long.MAX_VALUE)).match(REQUEST))
                .isEqualTo(algorithm.match(REQUEST));
    }

    @Test
    void whoIsLeftBehindTellsNothingMore() throws InterruptedException {
        CountDownLatch left = new CountDownLatch(1);
        CountDownLatch spoken = new CountDownLatch(1);
        AtomicBoolean told = new AtomicBoolean();
        MatchingAlgorithm stubborn = plugIn((request, control) -> {
            while (left.getCount() > 0) {
                Thread.onSpinWait();
            }
            control.progress(500);
            spoken.countDown();
            return Allocation.builder().build();
        });
        RunControl following = new RunControl() {
            @Override
            public void check() {
                // never stops
            }

            @Override
            public void progress(int permille) {
                told.set(true);
            }
        };
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> new TimeLimitedMatching(stubborn, SHORT).match(REQUEST, following));
        left.countDown();
        assertThat(spoken.await(50, TimeUnit.SECONDS)).isTrue();
        assertThat(told).isFalse();
    }

    @Test
    void anInterruptedCallerStopsWaiting() {
        Thread.currentThread().interrupt();
        MatchingAlgorithm waiting = plugIn((request, control) -> {
            while (true) {
                control.check();
            }
        });
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> new TimeLimitedMatching(waiting, LONG).match(REQUEST));
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void refusesALimitOfNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeLimitedMatching(new GreedyMatching(), Duration.ZERO))
                .withMessage("limit must be above zero");
    }
}
