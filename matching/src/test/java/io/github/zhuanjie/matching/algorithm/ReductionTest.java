package io.github.zhuanjie.matching.algorithm;

import static io.github.zhuanjie.matching.Requests.need;
import static io.github.zhuanjie.matching.Requests.placed;
import static io.github.zhuanjie.matching.Requests.places;
import static io.github.zhuanjie.matching.Requests.project;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.AreaCapacity;
import io.github.zhuanjie.matching.MatchingNeed;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.PoolPrice;
import io.github.zhuanjie.matching.Prices;
import io.github.zhuanjie.matching.ProjectCapacity;
import io.github.zhuanjie.matching.Requests;
import io.github.zhuanjie.matching.Unserved;
import io.github.zhuanjie.matching.solver.Problem;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.Guarantee;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReductionTest {

    private static final DivisionCode CITY = DivisionCode.of("321000");
    private static final DivisionCode COUNTY = DivisionCode.of("321081");

    private static MatchingNeed.Builder in(String household, MatchingNeed need) {
        return MatchingNeed.builder().from(need).household(HouseholdId.of(household));
    }

    private static MatchingNeed at(String code, MatchingNeed need) {
        return MatchingNeed.builder().from(need).place(DivisionCode.of(code)).build();
    }

    private static ProjectCapacity once(String id, BenefitScope scope) {
        return ProjectCapacity.builder().from(places(id, 5)).oncePer(scope).build();
    }

    private static ProjectCapacity shared(String id, int total, int city, int county) {
        return ProjectCapacity.builder()
                .from(places(id, total))
                .addAreas(
                        new AreaCapacity(COUNTY, Optional.of(county), Optional.empty()),
                        new AreaCapacity(CITY, Optional.of(city), Optional.empty()))
                .build();
    }

    private static int[] poolsOf(Problem problem, int unit) {
        int first = problem.pairs().first(unit);
        return IntStream.range(first, problem.pairs().first(unit + 1))
                .map(problem.pairs()::project)
                .toArray();
    }

    @Test
    void aPlainRequestIsItsOwnProblem() {
        MatchingRequest request =
                Requests.request(List.of(need("a", 2, "q", "p"), need("b", 1, "p")), places("p", 9), places("q", 1));
        Problem problem = Reduction.of(request).problem();
        assertThat(problem.pairs()).isSameAs(request.getPairs());
        assertThat(problem.isFlat()).isTrue();
        assertThat(problem.capacity()).containsExactly(3, 1);
    }

    @Test
    void areasLieInEachOther() {
        MatchingRequest request = Requests.request(
                List.of(
                        at("321081", need("a", 3, "p")),
                        at("321001", need("b", 2, "p")),
                        at("320102", need("c", 1, "p"))),
                shared("p", 10, 6, 4));
        Problem problem = Reduction.of(request).problem();
        assertThat(problem.parent()).containsExactly(Problem.NONE, 0, 1);
        assertThat(poolsOf(problem, 0)).as("in the county").containsExactly(2);
        assertThat(poolsOf(problem, 1)).as("elsewhere in the city").containsExactly(1);
        assertThat(poolsOf(problem, 2)).as("in none of the areas").isEmpty();
        assertThat(problem.capacity()).as("hardly more than are asked for").containsExactly(3, 3, 2);
    }

    @Test
    void aNeedWithoutPlaceGetsNothingOfWhatIsSharedOut() {
        MatchingRequest request = Requests.request(List.of(need("a", 1, "p")), shared("p", 10, 6, 4));
        assertThat(poolsOf(Reduction.of(request).problem(), 0)).isEmpty();
    }

    @Test
    void aHouseholdCompetesForItsSingleGrant() {
        MatchingRequest request = Requests.request(
                List.of(
                        in("h", need("a", 3, "p", "q")).build(),
                        in("h", need("b", 2, "p")).build(),
                        need("c", 1, "p")),
                once("p", BenefitScope.HOUSEHOLD),
                places("q", 1));
        Problem problem = Reduction.of(request).problem();
        assertThat(poolsOf(problem, 0)).containsExactly(2, 1);
        assertThat(poolsOf(problem, 1)).containsExactly(2);
        assertThat(poolsOf(problem, 2)).containsExactly(0);
        assertThat(problem.parent()[2]).isZero();
        assertThat(problem.capacity()[2]).isEqualTo(1);
    }

    @Test
    void personsCompeteForThemselves() {
        MatchingNeed a = in("h", need("a", 4, "p")).person(PersonId.of("1")).build();
        MatchingNeed b = in("h", need("b", 3, "p")).person(PersonId.of("1")).build();
        MatchingNeed c = in("h", need("c", 2, "p")).person(PersonId.of("2")).build();
        Problem problem = Reduction.of(Requests.request(List.of(a, b, c), once("p", BenefitScope.PERSON)))
                .problem();
        assertThat(poolsOf(problem, 0)).isEqualTo(poolsOf(problem, 1)).isNotEqualTo(poolsOf(problem, 2));
        assertThat(poolsOf(problem, 2)).containsExactly(0);
    }

    @Test
    void ofAHouseholdWithAnUnnamedPersonAllCountAsOne() {
        MatchingNeed a = in("h", need("a", 4, "p")).person(PersonId.of("1")).build();
        MatchingNeed b = in("h", need("b", 3, "p")).build();
        Problem problem = Reduction.of(Requests.request(List.of(a, b), once("p", BenefitScope.PERSON)))
                .problem();
        assertThat(poolsOf(problem, 0)).isEqualTo(poolsOf(problem, 1)).isNotEqualTo(new int[] {0});
    }

    @Test
    void secondGrantsComeAfterAllFirstOnesAndFromOtherProjects() {
        MatchingNeed a = MatchingNeed.builder()
                .from(need("a", 2, "p", "q"))
                .mostGrants(2)
                .build();
        MatchingRequest request = Requests.request(List.of(a, need("b", 1, "p")), places("p", 3), places("q", 3));
        Reduction reduction = Reduction.of(request);
        Problem problem = reduction.problem();
        assertThat(problem.units()).isEqualTo(3);
        assertThat(poolsOf(problem, 2)).isEqualTo(poolsOf(problem, 0));
        assertThat(poolsOf(problem, 1)).containsExactly(0);
        assertThat(Arrays.stream(poolsOf(problem, 0)).map(pool -> problem.capacity()[pool]))
                .containsExactly(1, 1);
        int[] held = {1, 2, 3};
        Allocation allocation =
                reduction.allocation(held, Set.of(Guarantee.FEASIBLE)).build();
        assertThat(allocation.getPlacements()).containsExactly(placed("a", "p"), placed("a", "q"), placed("b", "p"));
        assertThat(allocation.getUnserved()).isEmpty();
    }

    @Test
    void needsWithoutAnyGrantAreUnserved() {
        MatchingRequest request =
                Requests.request(List.of(need("a", 2, "q", "p"), need("b", 1, "p")), places("p", 1), places("q", 1));
        Reduction reduction = Reduction.of(request);
        Allocation allocation =
                reduction.allocation(new int[] {Problem.NONE, 2}, Set.of()).build();
        assertThat(allocation.getPlacements()).containsExactly(placed("b", "p"));
        assertThat(allocation.getUnserved())
                .containsExactly(new Unserved(need("a"), List.of(project("p"), project("q"))));
    }

    @Test
    void pricesSayWhatTheyAreOf() {
        MatchingNeed a = at("321081", in("h", need("a", 3, "p")).build());
        MatchingNeed b = at("321081", in("h", need("b", 2, "p")).build());
        ProjectCapacity p = ProjectCapacity.builder()
                .from(shared("p", 9, 8, 7))
                .oncePer(BenefitScope.HOUSEHOLD)
                .build();
        Reduction reduction = Reduction.of(Requests.request(List.of(a, b), p));
        assertThat(reduction.prices(1, pool -> pool + 1L, pool -> 0L).prices())
                .containsExactly(
                        new PoolPrice(project("p"), Optional.empty(), Optional.empty(), 1, 0),
                        new PoolPrice(project("p"), Optional.of(CITY), Optional.empty(), 2, 0),
                        new PoolPrice(project("p"), Optional.of(COUNTY), Optional.empty(), 3, 0),
                        new PoolPrice(project("p"), Optional.of(COUNTY), Optional.of(need("a")), 4, 0));
    }

    @Test
    void zeroPricesAreNotListed() {
        Reduction reduction = Reduction.of(Requests.request(List.of(), places("p", 1), places("q", 1)));
        assertThat(reduction.prices(5, pool -> (long) pool, pool -> 0L).prices())
                .containsExactly(new PoolPrice(project("q"), Optional.empty(), Optional.empty(), 1, 0));
    }

    @Test
    void pricesThatProjectsHadAreTakenOver() {
        MatchingRequest request = Requests.request(
                List.of(at("321000", need("a", 1, "p", "q", "r"))),
                shared("p", 3, 2, 1),
                places("q", 1),
                places("r", 1));
        Optional<DivisionCode> city = Optional.of(CITY);
        Prices before = new Prices(
                4,
                List.of(
                        new PoolPrice(project("p"), city, Optional.empty(), 400, 0),
                        new PoolPrice(project("p"), Optional.empty(), Optional.empty(), 11, 0),
                        new PoolPrice(project("q"), Optional.empty(), Optional.empty(), 40, 0),
                        new PoolPrice(project("q"), Optional.empty(), Optional.of(NeedId.of("a")), 400, 0),
                        new PoolPrice(project("gone"), Optional.empty(), Optional.empty(), 40, 0)));
        // 11 quarters are 2, areas and what was new have none, and nothing is above the limit
        assertThat(Reduction.of(request).pricesOfProjects(before, 9)).containsExactly(2, 9, 0, 0, 0);
        assertThat(Reduction.of(request).pricesOfProjects(before, 30)).containsExactly(2, 10, 0, 0, 0);
    }
}
