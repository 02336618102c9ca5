package io.github.zhuanjie.matching;

import static io.github.zhuanjie.matching.Requests.need;
import static io.github.zhuanjie.matching.Requests.places;
import static io.github.zhuanjie.matching.Requests.project;
import static io.github.zhuanjie.matching.Requests.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.money.Yuan;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MatchingChangesTest {

    private static final MatchingRequest BEFORE = request(
            List.of(need("n1", 3, "a", "b"), need("n2", 2, "b"), need("n3", 1, "a")), places("a", 1), places("b", 2));

    private static MatchingChanges.Builder changes() {
        return MatchingChanges.builder();
    }

    private static void refused(MatchingChanges.Builder changes, String message) {
        MatchingChanges built = changes.build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> built.applyTo(BEFORE))
                .withMessage(message);
    }

    @Test
    void noChangesChangeNothing() {
        assertThat(changes().build().applyTo(BEFORE)).isEqualTo(BEFORE);
        MatchingRequest nothing = request(List.of());
        assertThat(changes().build().applyTo(nothing)).isEqualTo(nothing);
    }

    @Test
    void tiesAreBrokenWithTheSameSeed() {
        List<MatchingNeed> needs =
                IntStream.range(0, 40).mapToObj(i -> need("n" + i, 1, "a")).toList();
        MatchingRequest all = MatchingRequest.builder()
                .seed("s")
                .addNeeds(needs)
                .addProject(places("a", 1))
                .build();
        MatchingRequest half = MatchingRequest.builder()
                .seed("s")
                .addNeeds(needs.subList(0, 20))
                .addProject(places("a", 1))
                .build();
        assertThat(changes().addAllAddedNeeds(needs.subList(20, 40)).build().applyTo(half))
                .isEqualTo(all);
    }

    @Test
    void columnsThatSayNothingAnyMoreAreDropped() {
        MatchingNeed rich = need("r", 1, List.of(new Candidate(project("a"), Yuan.of(1), 1, 7)));
        MatchingNeed poor = need("p", 2, List.of(new Candidate(project("a"), Yuan.ZERO, 1, 0)));
        MatchingRequest both = request(List.of(rich, poor), places("a", 1));
        MatchingRequest one = request(List.of(poor), places("a", 1));
        assertThat(changes().addRemovedNeed(need("r")).build().applyTo(both)).isEqualTo(one);
        assertThat(changes().addAddedNeed(rich).build().applyTo(one)).isEqualTo(both);
    }

    @Test
    void aProjectThatWentIsNobodysCandidate() {
        MatchingRequest now = changes().addRemovedProject(project("a")).build().applyTo(BEFORE);
        assertThat(now)
                .isEqualTo(request(List.of(need("n1", 3, "b"), need("n2", 2, "b"), need("n3", 1)), places("b", 2)));
    }

    @Test
    void whatIsNotThereCannotChangeOrGo() {
        refused(
                changes()
                        .addChangedNeed(need("n9", 1))
                        .addRemovedNeed(need("n8"))
                        .addRemovedNeed(need("n1")),
                "a changed or removed need must be in the request: n8");
        refused(changes().addRemovedProject(project("z")), "a removed project must be in the request: z");
        refused(changes().addChangedProject(places("z", 1)), "a changed project must be in the request: z");
    }

    @Test
    void whatIsThereCannotCome() {
        refused(changes().addAddedNeed(need("n2", 1)), "an added need must not be in the request: n2");
        refused(changes().addAddedProject(places("b", 1)), "an added project must not be in the request: b");
    }

    @Test
    void candidatesMustBeProjectsOfNow() {
        refused(
                changes().addRemovedProject(project("a")).addChangedNeed(need("n1", 1, "a")),
                "a candidate must be one of the projects: a");
    }

    @Test
    void householdsStayAtOnePlace() {
        MatchingNeed elsewhere = MatchingNeed.builder()
                .from(need("n4", 1, "a"))
                .household(HouseholdId.of("h-n1"))
                .place(DivisionCode.of("320100"))
                .build();
        refused(changes().addAddedNeed(elsewhere), "needs of one household must be at one place: n1");
        MatchingNeed another = MatchingNeed.builder()
                .from(elsewhere)
                .id(need("n5"))
                .place(Optional.empty())
                .build();
        refused(
                changes().addAddedNeed(another).addAddedNeed(elsewhere),
                "needs of one household must be at one place: n4");
        MatchingNeed moved =
                MatchingNeed.builder().from(elsewhere).id(need("n1")).build();
        assertThat(changes().addChangedNeed(moved).build().applyTo(BEFORE).getNeeds())
                .contains(moved);
    }

    @Test
    void nothingIsNamedTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> changes()
                        .addChangedNeed(need("n1", 1))
                        .addRemovedNeed(need("n1"))
                        .build())
                .withMessage("a need or project must be named once in changes: n1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> changes()
                        .addAddedNeed(need("n1", 1))
                        .addAddedNeed(need("n1", 2))
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> changes()
                        .addAddedProject(places("a", 1))
                        .addChangedProject(places("a", 1))
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> changes()
                        .addRemovedProject(project("a"))
                        .addChangedProject(places("a", 1))
                        .build());
    }

    @Test
    void textTellsNoCosts() {
        assertThat(changes().addAddedNeed(need("n1", 1, "a")).build().toString())
                .doesNotContain("100");
    }
}
