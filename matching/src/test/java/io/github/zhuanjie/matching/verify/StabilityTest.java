package io.github.zhuanjie.matching.verify;

import static io.github.zhuanjie.matching.Requests.need;
import static io.github.zhuanjie.matching.Requests.placed;
import static io.github.zhuanjie.matching.Requests.places;
import static io.github.zhuanjie.matching.Requests.project;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.AreaCapacity;
import io.github.zhuanjie.matching.Candidate;
import io.github.zhuanjie.matching.MatchingNeed;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Placement;
import io.github.zhuanjie.matching.ProjectCapacity;
import io.github.zhuanjie.matching.Requests;
import io.github.zhuanjie.matching.Unserved;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.plan.Guarantee;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StabilityTest {

    private final MatchingVerifier verifier = new MatchingVerifier();

    private static Candidate points(String project, int merit) {
        return new Candidate(project(project), Yuan.of(100), 1, merit);
    }

    private static MatchingNeed wants(String id, int priority, Candidate... candidates) {
        return need(id, priority, List.of(candidates));
    }

    private List<Violation> blocking(MatchingRequest request, Placement... placements) {
        Allocation.Builder allocation =
                Allocation.builder().addPlacements(placements).addGuarantee(Guarantee.STABLE);
        List<Object> served =
                List.of(placements).stream().<Object>map(Placement::need).toList();
        request.getNeeds().stream()
                .filter(need -> !served.contains(need.getId()))
                .forEach(need -> allocation.addUnserved(new Unserved(
                        need.getId(),
                        need.getCandidates().stream().map(Candidate::project).toList())));
        return verifier.verify(request, allocation.build());
    }

    private static Violation pair(String need, String project) {
        return Violations.of(ViolationKind.BLOCKING_PAIR, need(need), project(project));
    }

    @Test
    void projectsGoByPointsAndNotByPriority() {
        MatchingRequest request =
                Requests.request(List.of(wants("a", 2, points("p", 1)), wants("b", 1, points("p", 2))), places("p", 1));
        assertThat(blocking(request, placed("b", "p"))).isEmpty();
        assertThat(blocking(request, placed("a", "p"))).containsExactly(pair("b", "p"));
        assertThat(blocking(request)).containsExactly(pair("a", "p"), pair("b", "p"));
    }

    @Test
    void equalPointsGoByRank() {
        MatchingRequest request =
                Requests.request(List.of(wants("a", 2, points("p", 1)), wants("b", 1, points("p", 1))), places("p", 1));
        assertThat(blocking(request, placed("a", "p"))).isEmpty();
        assertThat(blocking(request, placed("b", "p"))).containsExactly(pair("a", "p"));
    }

    @Test
    void theWeakestOfSeveralHoldersIsTheOneToLeave() {
        MatchingRequest request = Requests.request(
                List.of(
                        wants("a", 4, points("p", 3)),
                        wants("b", 3, points("p", 1)),
                        wants("c", 2, points("p", 3)),
                        wants("d", 1, points("p", 2))),
                places("p", 3));
        assertThat(blocking(request, placed("a", "p"), placed("b", "p"), placed("c", "p")))
                .containsExactly(pair("d", "p"));
        assertThat(blocking(request, placed("a", "p"), placed("c", "p"), placed("d", "p")))
                .isEmpty();
    }

    @Test
    void aNeedThatHasWhatItPrefersWantsNothingElse() {
        MatchingRequest request = Requests.request(
                List.of(wants("a", 1, points("p", 0), points("q", 0))), places("p", 1), places("q", 1));
        assertThat(blocking(request, placed("a", "p"))).isEmpty();
        assertThat(blocking(request, placed("a", "q"))).containsExactly(pair("a", "p"));
    }

    @Test
    void aNeedThatMayHaveMoreWantsMore() {
        MatchingRequest request = Requests.request(
                List.of(MatchingNeed.builder()
                        .from(wants("a", 1, points("p", 0), points("q", 0), points("r", 0)))
                        .mostGrants(2)
                        .build()),
                places("p", 1),
                places("q", 1),
                places("r", 1));
        assertThat(blocking(request, placed("a", "p"), placed("a", "q"))).isEmpty();
        assertThat(blocking(request, placed("a", "p"), placed("a", "r"))).containsExactly(pair("a", "q"));
        assertThat(blocking(request, placed("a", "p"))).containsExactly(pair("a", "q"), pair("a", "r"));
    }

    @Test
    void aPlaceOfAnotherAreaIsNoRoomIfTheOwnIsFull() {
        DivisionCode one = DivisionCode.of("320101");
        DivisionCode other = DivisionCode.of("320102");
        MatchingRequest request = Requests.request(
                List.of(
                        at(one, wants("a", 4, points("p", 9))),
                        at(one, wants("b", 3, points("p", 5))),
                        at(other, wants("c", 2, points("p", 1))),
                        at(other, wants("d", 1, points("p", 2)))),
                ProjectCapacity.builder()
                        .project(project("p"))
                        .places(2)
                        .addAreas(
                                new AreaCapacity(one, Optional.of(1), Optional.empty()),
                                new AreaCapacity(other, Optional.of(2), Optional.empty()))
                        .build());
        assertThat(blocking(request, placed("a", "p"), placed("d", "p"))).isEmpty();
        // the project is full, but not the area of d, so c is the one to leave
        assertThat(blocking(request, placed("a", "p"), placed("c", "p"))).containsExactly(pair("d", "p"));
        assertThat(blocking(request, placed("b", "p"), placed("d", "p"))).containsExactly(pair("a", "p"));
        assertThat(blocking(request, placed("c", "p"), placed("d", "p")))
                .containsExactly(pair("a", "p"), pair("b", "p"));
    }

    @Test
    void aNeedOutsideOfTheAreasBlocksNothing() {
        MatchingRequest request = Requests.request(
                List.of(wants("a", 1, points("p", 1))),
                ProjectCapacity.builder()
                        .project(project("p"))
                        .addArea(new AreaCapacity(DivisionCode.of("320101"), Optional.empty(), Optional.empty()))
                        .build());
        assertThat(blocking(request)).isEmpty();
    }

    @Test
    void whoGetsTheSingleGrantOfAHouseholdGoesByPointsToo() {
        MatchingRequest request = Requests.request(
                List.of(
                        MatchingNeed.builder()
                                .from(wants("a", 2, points("p", 1)))
                                .household(HouseholdId.of("h"))
                                .build(),
                        MatchingNeed.builder()
                                .from(wants("b", 1, points("p", 2)))
                                .household(HouseholdId.of("h"))
                                .build()),
                ProjectCapacity.builder()
                        .project(project("p"))
                        .places(2)
                        .oncePer(BenefitScope.HOUSEHOLD)
                        .build());
        assertThat(blocking(request, placed("b", "p"))).isEmpty();
        assertThat(blocking(request, placed("a", "p"))).containsExactly(pair("b", "p"));
    }

    private static MatchingNeed at(DivisionCode place, MatchingNeed need) {
        return MatchingNeed.builder().from(need).place(place).build();
    }
}
