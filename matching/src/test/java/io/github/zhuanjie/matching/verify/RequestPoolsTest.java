package io.github.zhuanjie.matching.verify;

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
import io.github.zhuanjie.money.Yuan;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RequestPoolsTest {

    private static final DivisionCode PROVINCE = DivisionCode.of("320000");
    private static final DivisionCode CITY = DivisionCode.of("320100");
    private static final DivisionCode COUNTY = DivisionCode.of("320102");
    private static final DivisionCode TOWNSHIP = DivisionCode.of("320102003");
    private static final DivisionCode ELSEWHERE = DivisionCode.of("330100");

    private final MatchingVerifier verifier = new MatchingVerifier();

    /** Grants the project to every need, in the order of the names. */
    private List<Violation> granted(ProjectCapacity project, MatchingNeed... needs) {
        MatchingRequest request = Requests.request(List.of(needs), project);
        Allocation.Builder allocation = Allocation.builder();
        request.getNeeds()
                .forEach(need -> allocation.addPlacement(placed(need.getId().value(), "p")));
        return verifier.verify(request, allocation.build());
    }

    private static Violation inArea(ViolationKind kind, DivisionCode area) {
        return new Violation(kind, Optional.empty(), Optional.of(project("p")), Optional.of(area));
    }

    @Nested
    class Areas {

        private static MatchingNeed at(String id, int priority, DivisionCode place) {
            return MatchingNeed.builder()
                    .from(need(id, priority, "p"))
                    .place(place)
                    .build();
        }

        private static AreaCapacity places(DivisionCode area, int places) {
            return new AreaCapacity(area, Optional.of(places), Optional.empty());
        }

        private static AreaCapacity budget(DivisionCode area, int yuan) {
            return new AreaCapacity(area, Optional.empty(), Optional.of(Yuan.of(yuan)));
        }

        private static ProjectCapacity shared(AreaCapacity... areas) {
            return ProjectCapacity.builder()
                    .project(project("p"))
                    .addAreas(areas)
                    .build();
        }

        @Test
        void aNeedCountsInTheSmallestAreaAndInThoseAround() {
            MatchingNeed a = at("a", 2, TOWNSHIP);
            MatchingNeed b = at("b", 1, COUNTY);
            assertThat(granted(shared(places(CITY, 2), places(TOWNSHIP, 1)), a, b))
                    .isEmpty();
            assertThat(granted(shared(places(CITY, 1), places(TOWNSHIP, 1)), a, b))
                    .containsExactly(inArea(ViolationKind.PLACES_EXCEEDED, CITY));
            assertThat(granted(shared(places(CITY, 2), places(TOWNSHIP, 0)), a, b))
                    .containsExactly(inArea(ViolationKind.PLACES_EXCEEDED, TOWNSHIP));
        }

        @Test
        void anAreaThatLiesInNoOtherDirectlyStillCountsInTheProject() {
            ProjectCapacity project = ProjectCapacity.builder()
                    .project(project("p"))
                    .places(1)
                    .addAreas(places(COUNTY, 1), places(ELSEWHERE, 1))
                    .build();
            assertThat(granted(project, at("a", 2, COUNTY))).isEmpty();
            assertThat(granted(project, at("a", 2, COUNTY), at("b", 1, ELSEWHERE)))
                    .containsExactly(Violations.of(ViolationKind.PLACES_EXCEEDED, project("p")));
        }

        @Test
        void theProjectComesBeforeItsAreasInOrder() {
            ProjectCapacity project = ProjectCapacity.builder()
                    .project(project("p"))
                    .places(0)
                    .addAreas(places(PROVINCE, 0), places(CITY, 1), places(COUNTY, 0))
                    .build();
            assertThat(granted(project, at("a", 2, COUNTY)))
                    .containsExactly(
                            Violations.of(ViolationKind.PLACES_EXCEEDED, project("p")),
                            inArea(ViolationKind.PLACES_EXCEEDED, PROVINCE),
                            inArea(ViolationKind.PLACES_EXCEEDED, COUNTY));
        }

        @Test
        void moneyOfAnAreaIsLimitedToo() {
            MatchingNeed a = at("a", 2, COUNTY);
            MatchingNeed b = at("b", 1, TOWNSHIP);
            assertThat(granted(shared(budget(CITY, 200), budget(COUNTY, 200)), a, b))
                    .isEmpty();
            assertThat(granted(shared(budget(CITY, 199), budget(COUNTY, 200)), a, b))
                    .containsExactly(inArea(ViolationKind.BUDGET_EXCEEDED, CITY));
        }

        @Test
        void aNeedOutsideOfAllAreasOrWithoutAPlaceCannotBeServed() {
            ProjectCapacity project = shared(places(COUNTY, 5), places(TOWNSHIP, 5));
            assertThat(granted(project, at("a", 3, CITY), need("b", 2, "p"), at("c", 1, ELSEWHERE)))
                    .containsExactly(
                            Violations.of(ViolationKind.OUTSIDE_AREAS, need("a"), project("p")),
                            Violations.of(ViolationKind.OUTSIDE_AREAS, need("b"), project("p")),
                            Violations.of(ViolationKind.OUTSIDE_AREAS, need("c"), project("p")));
        }

        @Test
        void aProjectWithoutAreasServesEverybody() {
            MatchingRequest request = Requests.request(
                    List.of(need("a", 1, "p", "q"), at("b", 1, COUNTY)),
                    shared(places(COUNTY, 1)),
                    Requests.places("q", 1));
            Allocation allocation = Allocation.builder()
                    .addPlacements(request.getNeeds().stream()
                            .map(need ->
                                    placed(need.getId().value(), need.getPlace().isPresent() ? "p" : "q"))
                            .toArray(Placement[]::new))
                    .build();
            assertThat(verifier.verify(request, allocation)).isEmpty();
        }
    }

    @Nested
    class SingleGrants {

        private static ProjectCapacity once(BenefitScope scope) {
            return ProjectCapacity.builder()
                    .project(project("p"))
                    .oncePer(scope)
                    .build();
        }

        /** Returns needs in the order of priority, called n0, n1 and so on, of a household and a person each. */
        private static MatchingNeed[] needs(String... householdAndPerson) {
            return Stream.iterate(0, i -> i < householdAndPerson.length, i -> i + 1)
                    .map(i -> need(i, householdAndPerson[i].split("/")))
                    .toArray(MatchingNeed[]::new);
        }

        private static MatchingNeed need(int i, String... householdAndPerson) {
            MatchingNeed.Builder need = MatchingNeed.builder()
                    .from(Requests.need("n" + i, 100 - i, "p"))
                    .household(HouseholdId.of(householdAndPerson[0]));
            Arrays.stream(householdAndPerson).skip(1).map(PersonId::of).forEach(need::person);
            return need.build();
        }

        private static Violation again(String need) {
            return Violations.of(ViolationKind.ONCE_EXCEEDED, Requests.need(need), project("p"));
        }

        @Test
        void aHouseholdGetsOneGrantWhoeverItIsFor() {
            assertThat(granted(once(BenefitScope.HOUSEHOLD), needs("h/x", "g/x", "h/y", "h")))
                    .containsExactly(again("n2"), again("n3"));
        }

        @Test
        void aPersonGetsOneGrantAndOthersOfTheHouseholdToo() {
            assertThat(granted(once(BenefitScope.PERSON), needs("h/x", "g/x", "h/y", "h/x", "g/y")))
                    .containsExactly(again("n3"));
        }

        @Test
        void aHouseholdThatDoesNotNameItsPersonsIsOne() {
            assertThat(granted(once(BenefitScope.PERSON), needs("h/x", "h/y", "h")))
                    .containsExactly(again("n1"), again("n2"));
        }

        @Test
        void householdsAreToldApartEvenIfTheirHashesAreEqual() {
            assertThat(HouseholdId.of("Aa")).hasSameHashCodeAs(HouseholdId.of("BB"));
            assertThat(granted(once(BenefitScope.HOUSEHOLD), needs("Aa", "BB", "Aa")))
                    .containsExactly(again("n2"));
        }

        @Test
        void withoutTheRuleEachNeedGetsItsOwn() {
            assertThat(granted(ProjectCapacity.builder().project(project("p")).build(), needs("h/x", "h/x")))
                    .isEmpty();
        }

        @Test
        void anExceededSingleGrantIsNoExceededProject() {
            ProjectCapacity project = ProjectCapacity.builder()
                    .from(once(BenefitScope.HOUSEHOLD))
                    .places(1)
                    .budget(Yuan.of(200))
                    .build();
            assertThat(granted(project, needs("h", "h")))
                    .containsExactly(again("n1"), Violations.of(ViolationKind.PLACES_EXCEEDED, project("p")));
        }
    }
}
