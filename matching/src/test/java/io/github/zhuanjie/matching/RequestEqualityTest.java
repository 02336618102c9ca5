package io.github.zhuanjie.matching;

import static io.github.zhuanjie.matching.Requests.DAY;
import static io.github.zhuanjie.matching.Requests.need;
import static io.github.zhuanjie.matching.Requests.places;
import static io.github.zhuanjie.matching.Requests.project;
import static io.github.zhuanjie.matching.Requests.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.money.Yuan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Whatever an allocation depends on makes a request another one, and none of it is lost when something else changes. */
class RequestEqualityTest {

    private static final DivisionCode PLACE = DivisionCode.of("320102");

    private static MatchingNeed.Builder full(String id) {
        return MatchingNeed.builder()
                .id(need(id))
                .household(HouseholdId.of("H"))
                .person(PersonId.of("P-" + id))
                .place(PLACE)
                .mostGrants(2)
                .priority(5)
                .registeredOn(DAY)
                .addCandidates(
                        new Candidate(project("p"), Yuan.of(30), 7, 3), new Candidate(project("q"), Yuan.of(40), 8, 4));
    }

    private static MatchingRequest of(UnaryOperator<MatchingNeed.Builder> change) {
        return request(List.of(change.apply(full("a")).build()), places("p", 1), places("q", 1));
    }

    @Test
    void everyAttributeOfANeedCounts() {
        MatchingRequest request = of(need -> need);
        assertThat(request).isEqualTo(of(need -> need)).hasSameHashCodeAs(of(need -> need));
        assertThat(request)
                .isNotEqualTo(of(need -> need.id(need("b"))))
                .isNotEqualTo(of(need -> need.household(HouseholdId.of("G"))))
                .isNotEqualTo(of(need -> need.person(PersonId.of("Q"))))
                .isNotEqualTo(of(need -> need.place(DivisionCode.of("320104"))))
                .isNotEqualTo(of(need -> need.mostGrants(3)))
                .isNotEqualTo(of(need -> need.priority(6)))
                .isNotEqualTo(of(need -> need.registeredOn(DAY.plusDays(1))))
                .isNotEqualTo(of(need -> need.candidates(List.of())));
    }

    @Test
    void projectsAndSeedCount() {
        MatchingNeed need = full("a").build();
        MatchingRequest request = request(List.of(need), places("p", 1), places("q", 1));
        assertThat(request)
                .isNotEqualTo(request(List.of(need), places("p", 2), places("q", 1)))
                .isNotEqualTo(MatchingRequest.builder()
                        .seed("s")
                        .addNeed(need)
                        .addProject(places("p", 1))
                        .addProject(places("q", 1))
                        .build())
                .isNotEqualTo("another thing");
    }

    @Test
    void aRequestTellsByRankWhatItsNeedsSay() {
        MatchingNeed need = full("a").build();
        MatchingRequest request = request(List.of(need), places("p", 1), places("q", 1));
        assertThat(request.priority(0)).isEqualTo(5);
        assertThat(request.registeredOn(0)).isEqualTo(DAY);
        assertThat(request.household(0)).isEqualTo(need.getHousehold());
        assertThat(request.person(0)).isEqualTo(need.getPerson());
        assertThat(request.place(0)).isEqualTo(need.getPlace());
        assertThat(request.mostGrants(0)).isEqualTo(2);
        assertThat(request).hasToString("MatchingRequest[needs=1, projects=2, candidates=2]");
    }

    @Test
    void limitsOfAreasAreFeaturesToo() {
        ProjectCapacity shared = ProjectCapacity.builder()
                .project(project("p"))
                .addAreas(
                        new AreaCapacity(PLACE, Optional.of(1), Optional.empty()),
                        new AreaCapacity(DivisionCode.of("320104"), Optional.empty(), Optional.of(Yuan.of(1))))
                .build();
        assertThat(request(List.of(), shared).getFeatures())
                .containsExactlyInAnyOrder(RequestFeature.AREAS, RequestFeature.PLACES, RequestFeature.BUDGETS);
        assertThat(request(List.of(), places("p", 1)).getFeatures()).containsExactly(RequestFeature.PLACES);
    }

    @Test
    void whatDoesNotChangeIsKeptWithEverythingThatItSays() {
        MatchingNeed first = full("a").priority(9).build();
        MatchingNeed second = full("b").build();
        MatchingNeed plain = need("c", 1, "p");
        MatchingRequest before = request(List.of(first, second, plain), places("p", 1), places("q", 1));
        assertThat(before.getNeeds()).containsExactly(first, second, plain);
        MatchingNeed added = need("d", 7, "p");
        MatchingRequest now = MatchingChanges.builder()
                .addAddedNeed(added)
                .removedNeeds(Set.of(need("a")))
                .build()
                .applyTo(before);
        assertThat(now.getNeeds()).containsExactly(added, second, plain);
        MatchingRequest otherProjects = MatchingChanges.builder()
                .addAddedProject(places("o", 4))
                .build()
                .applyTo(before);
        assertThat(otherProjects.getNeeds()).containsExactly(first, second, plain);
    }

    @Test
    void columnsThatSayNothingAreFilledWhenSomethingComes() {
        MatchingNeed plain = need("c", 9, "p");
        MatchingNeed full = full("a").build();
        MatchingRequest now = MatchingChanges.builder()
                .addAddedNeed(full)
                .build()
                .applyTo(request(List.of(plain), places("p", 1), places("q", 1)));
        assertThat(now.getNeeds()).containsExactly(plain, full);
        assertThat(now).isEqualTo(request(List.of(plain, full), places("p", 1), places("q", 1)));
    }
}
