package io.github.zhuanjie.matching.planning;

import static io.github.zhuanjie.matching.planning.Cases.DAY;
import static io.github.zhuanjie.matching.planning.Cases.dibao;
import static io.github.zhuanjie.matching.planning.Cases.medical;
import static io.github.zhuanjie.matching.planning.Cases.supply;
import static io.github.zhuanjie.matching.planning.Cases.withPlaces;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.ConflictOfInterest;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.matching.RunStage;
import io.github.zhuanjie.matching.algorithm.PriorityFirstMatching;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.supply.SupplyList;
import io.github.zhuanjie.types.CanonicalJson;
import java.net.URL;
import java.net.URLClassLoader;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Threads that are lent to a planner change how long it takes and nothing else. */
class PlannerThreadsTest {

    private static final List<Locale> LOCALES = List.of(
            Locale.SIMPLIFIED_CHINESE, Locale.forLanguageTag("tr-TR"), Locale.forLanguageTag("ar-EG-u-nu-arab"));

    /** Enough for several parts where all pairs are decided at once. */
    private static final int MANY = 4_500;

    private static final int FEW = 400;

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    private static List<NeedCase> cases(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> medical("n" + i, dibao("h" + i)))
                .toList();
    }

    private static SupplyList projects(int number) {
        return supply(
                IntStream.range(0, number).mapToObj(i -> withPlaces("p" + i, 3)).toArray(CharityProject[]::new));
    }

    private static MatchingPlanner planner(ConflictOfInterest conflicts) {
        return MatchingPlanner.of(EvaluationContext.on(DAY), PriorityPolicy.standard(), new PriorityFirstMatching())
                .withConflicts(conflicts);
    }

    private static Fact<Boolean> someConflicts(CharityProject project, NeedCase subject) {
        int number = Integer.parseInt(subject.need().getId().value().substring(1));
        return number % 7 == 0 ? Fact.unknown() : Fact.known(number % 5 == 0);
    }

    private static String hash(MatchingResult plan) throws NoSuchAlgorithmException {
        byte[] bytes = CanonicalJson.write(MatchingResult.class, plan);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @ParameterizedTest
    @CsvSource({"4500, 12, false", "4500, 12, true", "400, 2, true"})
    void neitherOrderNorThreadsNorLocaleChangeAPlan(int needs, int projects, boolean conflicts)
            throws NoSuchAlgorithmException {
        MatchingPlanner planner =
                planner(conflicts ? PlannerThreadsTest::someConflicts : ConflictOfInterest.NOT_CHECKED);
        List<NeedCase> cases = new ArrayList<>(cases(needs));
        String expected = hash(planner.plan(cases, projects(projects)));
        for (int threads : new int[] {1, 2, 3, 8}) {
            Locale.setDefault(LOCALES.get(threads % LOCALES.size()));
            Collections.shuffle(cases, new Random(threads));
            MatchingResult plan =
                    planner.plan(cases, projects(projects), RunControl.none().withThreads(threads));
            assertThat(hash(plan)).isEqualTo(expected);
        }
    }

    @Test
    void oneMoreThreadThanTheCallersAtLeastHelpsAndAllAreGoneInTheEnd() throws Exception {
        Set<Thread> seen = ConcurrentHashMap.newKeySet();
        Set<ClassLoader> loaders = ConcurrentHashMap.newKeySet();
        CountDownLatch two = new CountDownLatch(2);
        ConflictOfInterest asking = (project, subject) -> {
            loaders.add(Thread.currentThread().getContextClassLoader());
            if (seen.add(Thread.currentThread())) {
                two.countDown();
                await(two);
            }
            return Fact.known(false);
        };
        ClassLoader own = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader other = new URLClassLoader(new URL[0], own)) {
            Thread.currentThread().setContextClassLoader(other);
            planner(asking).plan(cases(FEW), projects(2), RunControl.none().withThreads(3));
            assertThat(loaders).containsExactly(other);
        } finally {
            Thread.currentThread().setContextClassLoader(own);
        }
        assertThat(seen).hasSizeBetween(2, 3).contains(Thread.currentThread());
        seen.remove(Thread.currentThread());
        assertThat(seen).noneMatch(Thread::isAlive).allMatch(Thread::isDaemon);
    }

    @Test
    void withoutThreadsLentEverythingIsDoneOnTheCallers() {
        Set<Thread> seen = ConcurrentHashMap.newKeySet();
        ConflictOfInterest asking = (project, subject) -> {
            seen.add(Thread.currentThread());
            return Fact.known(false);
        };
        planner(asking).plan(cases(FEW), projects(2));
        assertThat(seen).containsExactly(Thread.currentThread());
    }

    @ParameterizedTest
    @CsvSource({"4500, 12", "400, 2"})
    void ofSeveralFaultsTheSameComesOutOnAnyNumberOfThreads(int needs, int projects) {
        ConflictOfInterest failing = (project, subject) -> {
            String need = subject.need().getId().value();
            if (need.endsWith("77")) {
                throw new IllegalStateException(need);
            }
            return Fact.known(false);
        };
        List<NeedCase> cases = cases(needs);
        for (int threads : new int[] {1, 2, 3, 8}) {
            assertThat(catchThrowable(() -> planner(failing)
                            .plan(cases, projects(projects), RunControl.none().withThreads(threads))))
                    .isInstanceOf(ConflictCheckException.class)
                    .hasRootCauseMessage("n77");
        }
    }

    @Test
    void theControlIsAskedAndToldOnTheCallersThreadOnlyAndProgressNeverFalls() {
        Set<Thread> seen = ConcurrentHashMap.newKeySet();
        List<Integer> told = new ArrayList<>();
        RunControl control = new RunControl() {
            @Override
            public void check() {
                seen.add(Thread.currentThread());
            }

            @Override
            public void progress(int permille) {
                seen.add(Thread.currentThread());
                told.add(permille);
            }

            @Override
            public void begins(RunStage stage) {
                seen.add(Thread.currentThread());
            }

            @Override
            public int threads() {
                seen.add(Thread.currentThread());
                return 4;
            }
        };
        planner(PlannerThreadsTest::someConflicts).plan(cases(MANY), projects(12), control);
        assertThat(seen).containsExactly(Thread.currentThread());
        assertThat(told).isSorted().startsWith(0).endsWith(1000).doesNotHaveDuplicates();
    }

    /** Both threads are inside a check that does not come back by itself when the control stops the run. */
    @Test
    void aStopEndsThreadsThatWait() {
        Set<Thread> seen = ConcurrentHashMap.newKeySet();
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        Thread caller = Thread.currentThread();
        ConflictOfInterest waiting = (project, subject) -> {
            if (Thread.currentThread() == caller) {
                await(begun);
                return Fact.known(false);
            }
            seen.add(Thread.currentThread());
            begun.countDown();
            await(never);
            return Fact.known(false);
        };
        AtomicInteger asked = new AtomicInteger();
        RunControl control = () -> {
            if (!seen.isEmpty() && asked.incrementAndGet() > 3) {
                throw new CancellationException("enough");
            }
        };
        AlgorithmException stopped = catchThrowableOfType(
                AlgorithmException.class, () -> planner(waiting).plan(cases(FEW), projects(2), control.withThreads(2)));
        assertThat(stopped.getFault()).isEqualTo(AlgorithmFault.STOPPED);
        assertThat(seen).hasSize(1).noneMatch(Thread::isAlive);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void anInterruptOfTheCallerIsNotLost(int threads) {
        Thread caller = Thread.currentThread();
        ConflictOfInterest interrupting = (project, subject) -> {
            caller.interrupt();
            return Fact.known(false);
        };
        planner(interrupting).plan(cases(FEW), projects(2), RunControl.none().withThreads(threads));
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void noThreadAtAllIsRefused() {
        assertThat(catchThrowable(() -> RunControl.none().withThreads(0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("threads must be at least 1");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
