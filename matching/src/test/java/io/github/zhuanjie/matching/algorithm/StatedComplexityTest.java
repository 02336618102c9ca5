package io.github.zhuanjie.matching.algorithm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.matching.Candidate;
import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.MatchingNeed;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.MatchingRequestBuilder;
import io.github.zhuanjie.matching.ProjectCapacity;
import io.github.zhuanjie.matching.Requests;
import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Work, counted by how often an algorithm asks its control whether to go on, which it does after every so many steps: on a ladder
 * of sizes it grows no faster than the class comment says. No clock decides, so it is the same on every machine.
 */
@Tag("large")
class StatedComplexityTest {

    private static final int PROJECTS = 10;
    private static final double MARGIN = 0.1;

    private enum Shape {
        /** Nothing tells one need from another; places for half of them. */
        EQUAL(n -> everywhere(n, i -> 1, places(n / 2))),
        DIFFERENT(n -> everywhere(n, i -> 1 + i * 7919 % 97, places(n / 2))),
        EQUAL_MONEY(n -> everywhere(n, i -> 1, money(n / 2))),
        DIFFERENT_MONEY(n -> everywhere(n, i -> 1 + i * 7919 % 97, money(n / 2))),
        /** Costs that fit badly into what there is, so that others must move. */
        UNEVEN_MONEY(n -> request(n, i -> uneven(i), money(n / 2))),
        HOUSEHOLDS(n -> request(
                n,
                i -> need(i, "H" + i / 2, 100, p -> 1 + (i * 31 + p * 17) % 50),
                p -> ProjectCapacity.builder()
                        .from(Requests.places("p" + p, n / 2 / PROJECTS))
                        .oncePer(BenefitScope.HOUSEHOLD)
                        .build())),
        /** As many projects as needs, each of which holds one: to serve the last need all others move on. */
        CHAIN(n -> chain(n));

        private final IntFunction<MatchingRequest> ofSize;

        Shape(IntFunction<MatchingRequest> ofSize) {
            this.ofSize = ofSize;
        }
    }

    private static IntFunction<ProjectCapacity> places(int all) {
        return p -> Requests.places("p" + p, all / PROJECTS);
    }

    private static IntFunction<ProjectCapacity> money(int grants) {
        return p -> ProjectCapacity.ofBudget(Requests.project("p" + p), Yuan.of(grants / PROJECTS * 100L + 50));
    }

    private static MatchingNeed uneven(int i) {
        return need(i, "H" + i, 40 + i * 7919 % 120, p -> 1 + (i * 31 + p * 17) % 50);
    }

    private static MatchingRequest everywhere(int n, IntUnaryOperator benefit, IntFunction<ProjectCapacity> capacity) {
        return request(n, i -> need(i, "H" + i, 100, p -> benefit.applyAsInt(i + p)), capacity);
    }

    private static MatchingNeed need(int i, String household, int yuan, IntUnaryOperator benefit) {
        return need(
                i,
                household,
                IntStream.range(0, PROJECTS)
                        .mapToObj(
                                p -> new Candidate(Requests.project("p" + p), Yuan.of(yuan), benefit.applyAsInt(p), 0))
                        .toList());
    }

    private static MatchingNeed need(int i, String household, List<Candidate> candidates) {
        return MatchingNeed.builder()
                .id(NeedId.of("N" + i))
                .household(HouseholdId.of(household))
                .priority(0)
                .registeredOn(Requests.DAY)
                .candidates(candidates)
                .build();
    }

    private static MatchingRequest request(
            int n, IntFunction<MatchingNeed> need, IntFunction<ProjectCapacity> capacity) {
        MatchingRequestBuilder builder = MatchingRequest.builder();
        IntStream.range(0, PROJECTS).mapToObj(capacity).forEach(builder::addProject);
        IntStream.range(0, n).mapToObj(need).forEach(builder::addNeed);
        return builder.build();
    }

    private static MatchingRequest chain(int n) {
        MatchingRequestBuilder builder = MatchingRequest.builder();
        IntStream.rangeClosed(0, n)
                .mapToObj(p -> Requests.places("p" + p, p == 0 ? 0 : 1))
                .forEach(builder::addProject);
        IntStream.range(0, n)
                .mapToObj(i -> need(i, "H" + i, List.of(link(i + 1, 2), link(i, 1))))
                .forEach(builder::addNeed);
        return builder.build();
    }

    private static Candidate link(int project, int benefit) {
        return new Candidate(Requests.project("p" + project), Yuan.of(100), benefit, 0);
    }

    private static long steps(MatchingAlgorithm algorithm, MatchingRequest request) {
        AtomicLong steps = new AtomicLong();
        RunControl counting = steps::incrementAndGet;
        algorithm.match(request, counting);
        return steps.get();
    }

    /** The exponent of the number of needs, of which candidates are a fixed multiple, and projects in a chain as many. */
    @ParameterizedTest
    @CsvSource({
        "greedy, EQUAL, 8000, 1",
        "greedy, DIFFERENT_MONEY, 8000, 1",
        "stable, EQUAL, 8000, 1",
        "stable, DIFFERENT, 8000, 1",
        "stable, HOUSEHOLDS, 8000, 1",
        "priority-first, EQUAL, 8000, 1",
        "priority-first, DIFFERENT, 8000, 1",
        "priority-first, HOUSEHOLDS, 4000, 2",
        "priority-first, CHAIN, 1000, 2",
        "priority-first, EQUAL_MONEY, 2000, 2",
        "priority-first, UNEVEN_MONEY, 2000, 2",
        "max-benefit, EQUAL, 8000, 2",
        "max-benefit, DIFFERENT, 8000, 2",
        "max-benefit, HOUSEHOLDS, 4000, 3",
        "max-benefit, CHAIN, 500, 3",
        "budgeted, EQUAL, 4000, 1",
        "budgeted, DIFFERENT_MONEY, 16000, 1",
        "budgeted, UNEVEN_MONEY, 4000, 1",
        "budgeted, CHAIN, 1000, 1",
        "divisible, EQUAL_MONEY, 8000, 1",
        "divisible, DIFFERENT_MONEY, 4000, 2",
        "divisible, UNEVEN_MONEY, 4000, 2"
    })
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void workGrowsNoFasterThanStated(String name, Shape shape, int smallest, double exponent) {
        MatchingAlgorithm algorithm = MatchingAlgorithms.standard().get(name);
        long first = steps(algorithm, shape.ofSize.apply(smallest));
        long second = steps(algorithm, shape.ofSize.apply(2 * smallest));
        long last = steps(algorithm, shape.ofSize.apply(4 * smallest));

        assertThat(Math.log((double) last / first) / Math.log(4))
                .as("exponent of the steps " + first + ", " + second + ", " + last)
                .isLessThanOrEqualTo(exponent + MARGIN);
    }

    /** The one shape that is known to be slow: whoever cannot wait is not kept waiting. */
    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void divisibleStopsInTimeWhereItIsSlow() {
        MatchingRequest request = Shape.UNEVEN_MONEY.ofSize.apply(100_000);
        Clock clock = Clock.systemUTC();
        Instant deadline = clock.instant().plus(Duration.ofSeconds(2));

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> new DivisibleMatching().match(request, RunControl.until(clock, deadline)));
        assertThat(Duration.between(deadline, clock.instant())).isLessThan(Duration.ofSeconds(5));
    }
}
