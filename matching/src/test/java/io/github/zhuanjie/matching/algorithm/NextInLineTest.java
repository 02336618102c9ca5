package io.github.zhuanjie.matching.algorithm;

import static io.github.zhuanjie.matching.Requests.need;
import static io.github.zhuanjie.matching.Requests.placed;
import static io.github.zhuanjie.matching.Requests.places;
import static io.github.zhuanjie.matching.Requests.project;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.AreaCapacity;
import io.github.zhuanjie.matching.MatchingNeed;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Placement;
import io.github.zhuanjie.matching.ProjectCapacity;
import io.github.zhuanjie.matching.Requests;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.Guarantee;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class NextInLineTest {

    private static Map<ProjectId, NeedId> next(List<MatchingNeed> needs, ProjectCapacity... projects) {
        MatchingRequest request = Requests.request(needs, projects);
        return NextInLine.of(request, new PriorityFirstMatching().match(request));
    }

    @Test
    void aPlaceHelpsWhoeverCanBeLedToIt() {
        // c asks for p only; with one place more in q, a or b would go there
        List<MatchingNeed> needs = List.of(need("a", 3, "p", "q"), need("b", 2, "q", "p"), need("c", 1, "p"));
        assertThat(next(needs, places("p", 1), places("q", 1), places("r", 0)))
                .containsExactly(Map.entry(project("p"), need("c")), Map.entry(project("q"), need("c")));
    }

    @Test
    void aProjectWithRoomHelpsNobodyMore() {
        assertThat(next(List.of(need("a", 3, "p"), need("b", 2, "q")), places("p", 5), places("q", 0)))
                .containsExactly(Map.entry(project("q"), need("b")));
    }

    /** Ten places; a county may have one of them, and one of its towns none. */
    @Test
    void aPlaceMoreOfAShareHelpsItsArea() {
        DivisionCode county = DivisionCode.of("321081");
        DivisionCode town = DivisionCode.of("321081101");
        ProjectCapacity shared = ProjectCapacity.builder()
                .from(places("p", 10))
                .addArea(new AreaCapacity(county, Optional.of(1), Optional.empty()))
                .addArea(new AreaCapacity(town, Optional.of(0), Optional.empty()))
                .build();
        MatchingRequest request = Requests.request(
                List.of(at("a", 3, county), at("b", 2, town), at("c", 1, county)), shared, places("q", 1));
        Allocation allocation = new PriorityFirstMatching().match(request);

        assertThat(NextInLine.of(request, allocation)).isEmpty();
        assertThat(NextInLine.ofShares(request, allocation))
                .containsOnlyKeys(project("p"))
                .containsEntry(project("p"), new TreeMap<>(Map.of(county, need("c"), town, need("b"))));
    }

    private static MatchingNeed at(String id, int priority, DivisionCode place) {
        return MatchingNeed.builder().from(need(id, priority, "p")).place(place).build();
    }

    @Test
    void allocationsOfSomethingElseAreRefused() {
        MatchingNeed far = MatchingNeed.builder()
                .from(need("far", 1, "p", "q"))
                .place(DivisionCode.of("320102"))
                .build();
        ProjectCapacity shared = ProjectCapacity.builder()
                .from(places("q", 5))
                .addArea(new AreaCapacity(DivisionCode.of("321081"), Optional.of(2), Optional.empty()))
                .build();
        MatchingRequest request = Requests.request(
                List.of(need("a", 3, "p", "r"), need("b", 2, "p"), far), places("p", 5), shared, places("r", 5));
        for (List<Placement> foreign : List.of(
                List.of(placed("x", "p")),
                List.of(placed("a", "x")),
                List.of(placed("a", "q")),
                List.of(placed("b", "p"), placed("a", "p")),
                List.of(placed("a", "p"), placed("a", "p")),
                List.of(placed("a", "r"), placed("a", "p")),
                List.of(placed("a", "p"), placed("a", "r")),
                List.of(placed("far", "q")))) {
            Allocation allocation = Allocation.builder().placements(foreign).build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> NextInLine.of(request, allocation))
                    .withMessage("allocation must have grants that the request allows, in the order of the request");
        }
        assertThat(NextInLine.of(
                        request,
                        Allocation.builder()
                                .addPlacement(placed("b", "p"))
                                .addPlacement(placed("far", "p"))
                                .build()))
                .containsOnlyKeys(project("p"), project("r"));
    }

    @Test
    void partsOfGrantsAreRefused() {
        MatchingRequest request = Requests.request(List.of(need("a", 3, "p")), places("p", 1));
        Allocation divided = Allocation.builder()
                .addPlacement(placed("a", "p"))
                .addGuarantee(Guarantee.AMOUNTS_DIVIDED)
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NextInLine.of(request, divided))
                .withMessage("allocation must not divide amounts");
    }

    @Test
    void secondGrantsOfANeedAreItsOwn() {
        MatchingNeed two = MatchingNeed.builder()
                .from(need("a", 3, "p", "q"))
                .mostGrants(2)
                .build();
        assertThat(next(List.of(two, need("b", 2, "q")), places("p", 1), places("q", 1)))
                .containsExactly(Map.entry(project("q"), need("a")));
    }
}
