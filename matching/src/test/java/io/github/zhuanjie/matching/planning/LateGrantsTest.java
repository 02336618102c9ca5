package io.github.zhuanjie.matching.planning;

import static io.github.zhuanjie.matching.Requests.need;
import static io.github.zhuanjie.matching.Requests.placed;
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
import io.github.zhuanjie.matching.Placement;
import io.github.zhuanjie.matching.ProjectCapacity;
import io.github.zhuanjie.matching.Requests;
import io.github.zhuanjie.matching.Unserved;
import io.github.zhuanjie.money.Yuan;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What an allocation leaves of places, money, shares and single grants; a grant costs 100 yuan here. */
class LateGrantsTest {

    private static final DivisionCode CITY = DivisionCode.of("321000");
    private static final DivisionCode COUNTY = DivisionCode.of("321081");
    private static final DivisionCode OTHER = DivisionCode.of("321084");

    private static LateGrants late(List<MatchingNeed> needs, ProjectCapacity project, Placement... given) {
        MatchingRequest request = Requests.request(needs, project);
        List<Placement> placements = List.of(given);
        return new LateGrants(
                request,
                Allocation.builder()
                        .addAllPlacements(placements)
                        .addAllUnserved(request.getNeeds().stream()
                                .map(MatchingNeed::getId)
                                .filter(id -> placements.stream()
                                        .noneMatch(each -> each.need().equals(id)))
                                .map(id -> new Unserved(id, List.of(project("p"))))
                                .toList())
                        .build());
    }

    private static ProjectCapacity.Builder capacity() {
        return ProjectCapacity.builder().project(project("p"));
    }

    private static List<MatchingNeed> needs(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> Requests.need("n" + i, number - i, "p"))
                .toList();
    }

    private static MatchingNeed of(String id, int priority, String household, String person) {
        return MatchingNeed.builder()
                .from(Requests.need(id, priority, "p"))
                .household(HouseholdId.of(household))
                .person(PersonId.of(person))
                .build();
    }

    private static MatchingNeed at(String id, int priority, DivisionCode place) {
        return MatchingNeed.builder()
                .from(Requests.need(id, priority, "p"))
                .place(place)
                .build();
    }

    @Test
    void placesAreCountedToTheLast() {
        LateGrants late = late(needs(4), capacity().places(2).build(), placed("n2", "p"));

        assertThat(late.isWithout(need("n2"))).isFalse();
        assertThat(late.give(need("n3"), project("p"))).isTrue();
        assertThat(late.isWithout(need("n3"))).isFalse();
        assertThat(late.give(need("n0"), project("p"))).isFalse();
        assertThat(late.isWithout(need("n0"))).isTrue();
        Allocation all = late.allocation();
        assertThat(all.getPlacements()).containsExactly(placed("n2", "p"), placed("n3", "p"));
        assertThat(all.getUnserved()).extracting(Unserved::need).containsExactly(need("n0"), need("n1"));
    }

    @Test
    void grantsComeInTheOrderOfPriority() {
        LateGrants late = late(needs(3), capacity().build(), placed("n1", "p"));
        assertThat(late.give(need("n2"), project("p"))).isTrue();
        assertThat(late.give(need("n0"), project("p"))).isTrue();

        assertThat(late.allocation().getPlacements())
                .containsExactly(placed("n0", "p"), placed("n1", "p"), placed("n2", "p"));
        assertThat(late.candidates(need("n0"))).containsExactly(project("p"));
    }

    @Test
    void moneyIsCountedToTheLastFen() {
        ProjectCapacity exact = capacity().budget(Yuan.of(200)).build();
        ProjectCapacity tooShort = capacity().budget(Yuan.ofFen(19_999)).build();

        assertThat(late(needs(2), exact, placed("n0", "p")).give(need("n1"), project("p")))
                .isTrue();
        assertThat(late(needs(2), tooShort, placed("n0", "p")).give(need("n1"), project("p")))
                .isFalse();
        LateGrants late = late(needs(3), exact, placed("n0", "p"));
        assertThat(late.give(need("n1"), project("p"))).isTrue();
        assertThat(late.give(need("n2"), project("p"))).isFalse();
    }

    @Test
    void sharesOfAllAreasAroundAreCounted() {
        ProjectCapacity shared = capacity()
                .places(9)
                .addAreas(new AreaCapacity(CITY, Optional.of(2), Optional.empty()))
                .addAreas(new AreaCapacity(COUNTY, Optional.of(1), Optional.empty()))
                .build();
        List<MatchingNeed> needs =
                List.of(at("n0", 5, COUNTY), at("n1", 4, COUNTY), at("n2", 3, OTHER), at("n3", 2, OTHER));
        LateGrants late = late(needs, shared, placed("n0", "p"));

        assertThat(late.give(need("n1"), project("p")))
                .as("no share of the county")
                .isFalse();
        assertThat(late.give(need("n2"), project("p"))).isTrue();
        assertThat(late.give(need("n3"), project("p")))
                .as("no share of the city")
                .isFalse();
    }

    @Test
    void moneyOfAShareIsCounted() {
        ProjectCapacity shared = capacity()
                .addAreas(new AreaCapacity(COUNTY, Optional.empty(), Optional.of(Yuan.of(150))))
                .addAreas(new AreaCapacity(OTHER, Optional.empty(), Optional.of(Yuan.of(100))))
                .build();
        List<MatchingNeed> needs = List.of(at("n0", 5, COUNTY), at("n1", 4, COUNTY), at("n2", 3, OTHER));
        LateGrants late = late(needs, shared, placed("n0", "p"));

        assertThat(late.give(need("n1"), project("p"))).isFalse();
        assertThat(late.give(need("n2"), project("p"))).isTrue();
    }

    @Test
    void aHouseholdHasOneGrantOfAProjectThatGivesOnceToIt() {
        ProjectCapacity once = capacity().oncePer(BenefitScope.HOUSEHOLD).build();
        List<MatchingNeed> needs =
                List.of(of("n0", 5, "h", "x"), of("n1", 4, "h", "y"), of("n2", 3, "i", "x"), of("n3", 2, "i", "y"));
        LateGrants late = late(needs, once, placed("n0", "p"));

        assertThat(late.give(need("n1"), project("p"))).isFalse();
        assertThat(late.give(need("n2"), project("p"))).isTrue();
        assertThat(late.give(need("n3"), project("p"))).isFalse();
    }

    @Test
    void aPersonHasOneGrantOfAProjectThatGivesOnceToThem() {
        ProjectCapacity once = capacity().oncePer(BenefitScope.PERSON).build();
        List<MatchingNeed> needs =
                List.of(of("n0", 5, "h", "x"), of("n1", 4, "h", "x"), of("n2", 3, "h", "y"), of("n3", 2, "i", "x"));
        LateGrants late = late(needs, once, placed("n0", "p"));

        assertThat(late.give(need("n1"), project("p"))).isFalse();
        assertThat(late.give(need("n2"), project("p"))).isTrue();
        assertThat(late.give(need("n3"), project("p")))
                .as("of another household")
                .isTrue();
    }
}
