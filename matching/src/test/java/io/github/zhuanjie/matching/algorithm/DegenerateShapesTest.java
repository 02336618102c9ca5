package io.github.zhuanjie.matching.algorithm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.AreaCapacity;
import io.github.zhuanjie.matching.Candidate;
import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.MatchingNeed;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.MatchingRequestBuilder;
import io.github.zhuanjie.matching.ProjectCapacity;
import io.github.zhuanjie.matching.Requests;
import io.github.zhuanjie.matching.verify.MatchingVerifier;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The zoo: shapes at which algorithms like these are known to degenerate, each at tens of thousands of needs, equal ones at a hundred thousand. Every algorithm
 * that supports what a shape asks for ends with an allocation that holds what it claims. Work that grows with the square of the
 * needs would take minutes where these take a second or less, so the limit of time is no measurement and far away.
 */
@Tag("large")
class DegenerateShapesTest {

    private static final int MANY = 20_000;
    private static final int EQUAL = 100_000;
    private static final int PROJECTS = 10;

    private enum Shape {
        /** Nothing tells one need or project from another. */
        ALL_EQUAL(() -> everywhere(EQUAL, i -> 1, project -> project.places(EQUAL / 2 / PROJECTS))),
        ALL_EQUAL_FOR_MONEY(
                () -> everywhere(EQUAL, i -> 1, project -> project.budget(Yuan.of(EQUAL / 2L / PROJECTS * 100)))),
        /** Nothing but two benefits does, so that every exchange is one of very many. */
        TWO_BENEFITS(() -> everywhere(EQUAL, i -> 1 + i % 7 % 2, project -> project.places(EQUAL / 2 / PROJECTS))),
        NOTHING_IS_WORTH_ANYTHING(() -> everywhere(MANY, i -> 0, project -> project.places(MANY / 3 / PROJECTS))),
        NO_PLACES(() -> everywhere(MANY, i -> i % 100, project -> project.places(0))),
        ENORMOUS_CAPACITY(() -> everywhere(MANY, i -> i % 100, project -> project.places(Integer.MAX_VALUE))),
        ENORMOUS_BUDGET(() ->
                everywhere(MANY, i -> 1 + i % 100, project -> project.budget(Yuan.ofFen(100_000_000_000_000_000L)))),
        NO_MONEY(() -> everywhere(MANY, i -> 1 + i % 100, project -> project.budget(Yuan.ZERO))),
        MONEY_FOR_HALF(() ->
                everywhere(MANY, i -> 1 + i % 100, project -> project.budget(Yuan.of(MANY / 2L / PROJECTS * 100)))),
        ONE_PROJECT_FOR_ALL(() -> request(
                MANY,
                i -> need(i, "H" + i, List.of(candidate(0, i % 1_000))),
                Stream.of(Requests.places("p0", MANY / 2)))),
        NOBODY_QUALIFIES(() -> request(MANY, i -> need(i, "H" + i, List.of()), Stream.of(Requests.places("p0", 9)))),
        /** Of very many needs of one household each project serves one. */
        ONE_HOUSEHOLD(() -> request(
                MANY,
                i -> need(i, "H", candidates(p -> 1 + (i + p) % 50)),
                projects(project -> project.places(100).oncePer(BenefitScope.HOUSEHOLD)))),
        HOUSEHOLDS_OF_TWO(() -> request(
                MANY,
                i -> need(i, "H" + i / 2, candidates(p -> 1 + (i * 31 + p * 17) % 50)),
                projects(project -> project.places(MANY / 3 / PROJECTS).oncePer(BenefitScope.HOUSEHOLD)))),
        SHARES_OF_AREAS(() -> request(
                MANY,
                i -> need(i, "H" + i, candidates(p -> 1 + (i * 31 + p * 17) % 50)),
                projects(project -> project.places(MANY / 3 / PROJECTS)
                        .addAreas(share("320000", MANY / 4 / PROJECTS), share("321000", MANY / 5 / PROJECTS))))),
        /** More grants than anybody could have. */
        EVERYTHING_FOR_EVERYBODY(() -> request(
                MANY / 10,
                i -> MatchingNeed.builder()
                        .from(need(i, "H" + i, candidates(p -> 1 + (i + p) % 50)))
                        .mostGrants(Integer.MAX_VALUE)
                        .build(),
                projects(project -> project.places(MANY / 20)))),
        /** Each project holds one; to serve the last need all others move on. */
        CHAIN(() -> request(
                3_000,
                i -> need(i, "H" + i, List.of(candidate(i + 1, 2), candidate(i, 1))),
                IntStream.rangeClosed(0, 3_000).mapToObj(p -> Requests.places("p" + p, p == 0 ? 0 : 1)))),
        /** As many projects as needs, and one that everybody would rather have. */
        STAR(() -> request(
                10_000,
                i -> need(i, "H" + i, List.of(candidate(0, 9), candidate(i + 1, 1))),
                IntStream.rangeClosed(0, 10_000).mapToObj(p -> Requests.places("p" + p, 1))));

        private final java.util.function.Supplier<MatchingRequest> request;

        Shape(java.util.function.Supplier<MatchingRequest> request) {
            this.request = request;
        }
    }

    private static AreaCapacity share(String area, int places) {
        return new AreaCapacity(DivisionCode.of(area), Optional.of(places), Optional.empty());
    }

    private static Candidate candidate(int project, int benefit) {
        return new Candidate(Requests.project("p" + project), Yuan.of(100), benefit, 0);
    }

    private static List<Candidate> candidates(IntUnaryOperator benefit) {
        return IntStream.range(0, PROJECTS)
                .mapToObj(p -> candidate(p, benefit.applyAsInt(p)))
                .toList();
    }

    private static MatchingNeed need(int i, String household, List<Candidate> candidates) {
        return MatchingNeed.builder()
                .id(NeedId.of("N" + i))
                .household(HouseholdId.of(household))
                .place(DivisionCode.of("321081"))
                .priority(0)
                .registeredOn(Requests.DAY)
                .candidates(candidates)
                .build();
    }

    private static Stream<ProjectCapacity> projects(UnaryOperator<ProjectCapacity.Builder> limits) {
        return IntStream.range(0, PROJECTS)
                .mapToObj(p -> limits.apply(ProjectCapacity.builder().project(Requests.project("p" + p)))
                        .build());
    }

    private static MatchingRequest everywhere(
            int needs, IntUnaryOperator benefit, UnaryOperator<ProjectCapacity.Builder> limits) {
        return request(needs, i -> need(i, "H" + i, candidates(p -> benefit.applyAsInt(i + p))), projects(limits));
    }

    private static MatchingRequest request(
            int needs, IntFunction<MatchingNeed> need, Stream<ProjectCapacity> projects) {
        MatchingRequestBuilder builder = MatchingRequest.builder();
        projects.forEach(builder::addProject);
        IntStream.range(0, needs).mapToObj(need).forEach(builder::addNeed);
        return builder.build();
    }

    private static Stream<Arguments> everyShapeAndAlgorithm() {
        return Stream.of(Shape.values())
                .flatMap(shape -> MatchingAlgorithms.standard().getAll().stream()
                        .map(algorithm -> Arguments.of(shape, algorithm.getName())));
    }

    @ParameterizedTest
    @MethodSource("everyShapeAndAlgorithm")
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void endsWithWhatItClaims(Shape shape, String name) {
        MatchingAlgorithm algorithm = MatchingAlgorithms.standard().get(name);
        MatchingRequest request = shape.request.get();
        assumeTrue(algorithm.getSupported().containsAll(request.getFeatures()));

        Allocation allocation = algorithm.match(request);

        assertThat(new MatchingVerifier().verify(request, allocation)).isEmpty();
        assertThat(allocation.getGuarantees()).containsAll(algorithm.guaranteesFor(request));
    }
}
