package io.github.zhuanjie.matching.algorithm;

import static io.github.zhuanjie.matching.Requests.need;
import static io.github.zhuanjie.matching.Requests.places;
import static io.github.zhuanjie.matching.Requests.project;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.MatchingNeed;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.ProjectCapacity;
import io.github.zhuanjie.matching.Requests;
import io.github.zhuanjie.need.NeedId;
import java.util.List;
import java.util.Map;
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
