package io.github.zhuanjie.matching;

import static io.github.zhuanjie.matching.Requests.DAY;
import static io.github.zhuanjie.matching.Requests.budget;
import static io.github.zhuanjie.matching.Requests.need;
import static io.github.zhuanjie.matching.Requests.places;
import static io.github.zhuanjie.matching.Requests.project;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.matching.algorithm.PriorityFirstMatching;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MatchingRequestTest {

    @Test
    void aBuilderIsForOneRequest() {
        MatchingRequestBuilder builder =
                MatchingRequest.builder().addProject(Requests.places("p", 1)).addNeed(Requests.need("a", 1, "p"));
        builder.build();
        assertThatIllegalStateException().isThrownBy(builder::build);
        assertThatIllegalStateException().isThrownBy(() -> builder.addNeed(Requests.need("b", 1, "p")));
        assertThatIllegalStateException().isThrownBy(() -> builder.addProject(Requests.places("q", 1)));
    }

    private static MatchingNeed of(String id, String household, Optional<String> person, String... projects) {
        return MatchingNeed.builder()
                .from(Requests.need(id, 1, projects))
                .household(HouseholdId.of(household))
                .person(person.map(PersonId::of))
                .build();
    }

    private static Set<RequestFeature> features(BenefitScope scope, MatchingNeed... needs) {
        ProjectCapacity once = ProjectCapacity.builder()
                .project(Requests.project("once"))
                .places(9)
                .oncePer(scope)
                .build();
        return Requests.request(List.of(needs), once, Requests.places("free", 9))
                .getFeatures();
    }

    @Test
    void givingOnceCountsOnlyWhereTwoCompete() {
        Optional<String> me = Optional.of("me");
        Optional<String> you = Optional.of("you");
        for (BenefitScope scope : BenefitScope.values()) {
            assertThat(features(scope, of("a", "h", me, "once"), of("b", "i", me, "once")))
                    .containsExactly(RequestFeature.PLACES);
            assertThat(features(scope, of("a", "h", me, "once"), of("b", "h", me, "free")))
                    .containsExactly(RequestFeature.PLACES);
            assertThat(features(scope, of("a", "h", me, "once"), of("b", "h", me, "once")))
                    .contains(RequestFeature.ONCE_PER);
            assertThat(features(scope, of("a", "h", Optional.empty(), "once"), of("b", "h", you, "once")))
                    .contains(RequestFeature.ONCE_PER);
        }
        assertThat(features(BenefitScope.HOUSEHOLD, of("a", "h", me, "once"), of("b", "h", you, "once")))
                .contains(RequestFeature.ONCE_PER);
        assertThat(features(BenefitScope.PERSON, of("a", "h", me, "once"), of("b", "h", you, "once")))
                .containsExactly(RequestFeature.PLACES);
    }

    private static List<NeedId> order(MatchingRequest request) {
        return request.getNeeds().stream().map(MatchingNeed::getId).toList();
    }

    @Test
    void needsGoByPriorityThenByWaiting() {
        MatchingNeed early = MatchingNeed.builder()
                .from(need("early", 1))
                .registeredOn(DAY.minusDays(1))
                .build();
        MatchingRequest request = Requests.request(List.of(need("late", 1), need("first", 2), early));
        assertThat(order(request)).containsExactly(need("first"), need("early"), need("late"));
    }

    @Test
    void tiesGoByTheDocumentedHash() throws Exception {
        List<MatchingNeed> needs =
                IntStream.range(0, 50).mapToObj(i -> need("n" + i, 1)).toList();
        MatchingRequest request =
                MatchingRequest.builder().addNeeds(needs).seed("钥匙").build();
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        // hexadecimal text of equal length sorts like the unsigned number
        List<NeedId> expected = needs.stream()
                .map(MatchingNeed::getId)
                .sorted(Comparator.comparing(id -> HexFormat.of()
                        .formatHex(sha.digest(("钥匙\0" + id).getBytes(StandardCharsets.UTF_8)))
                        .substring(0, 16)))
                .toList();
        assertThat(order(request)).isEqualTo(expected);
    }

    @Test
    void anotherSeedBreaksTiesAnotherWay() {
        List<MatchingNeed> needs =
                IntStream.range(0, 50).mapToObj(i -> need("n" + i, 1)).toList();
        MatchingRequest one =
                MatchingRequest.builder().addNeeds(needs).seed("1").build();
        MatchingRequest two =
                MatchingRequest.builder().addNeeds(needs).seed("2").build();
        assertThat(order(one)).isNotEqualTo(order(two)).containsExactlyInAnyOrderElementsOf(order(two));
    }

    @Test
    void requestsOfTheSameSetAreEqual() {
        MatchingNeed a = need("a", 1, "p");
        MatchingNeed b = need("b", 1, "q");
        assertThat(Requests.request(List.of(a, b), places("p", 1), places("q", 1)))
                .isEqualTo(Requests.request(List.of(b, a), places("q", 1), places("p", 1)));
    }

    @Test
    void refusesTwoNeedsWithOneIdentifier() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Requests.request(List.of(need("a", 1), need("a", 2))))
                .withMessage("needs must have different identifiers: a");
    }

    @Test
    void refusesTwoProjectsWithOneIdentifier() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Requests.request(List.of(), places("p", 1), places("p", 2)))
                .withMessage("projects must have different identifiers: p");
    }

    @Test
    void refusesACandidateThatIsNoProject() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Requests.request(List.of(need("a", 1, "x")), places("p", 1)))
                .withMessage("a candidate must be one of the projects: x");
    }

    @Test
    void refusesAProjectThatIsACandidateTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> need("a", 1, "p", "p"))
                .withMessage("candidates must be different projects: a");
    }

    @Test
    void refusesNegativeCostPlacesAndBudget() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Candidate(project("p"), Yuan.of(-1)))
                .withMessage("cost must not be negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> places("p", -1))
                .withMessage("places must not be negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> budget("p", -1))
                .withMessage("budget must not be negative");
    }

    @Test
    void projectWithoutAnyLimitServesEverybody() {
        MatchingRequest request = Requests.request(
                List.of(need("a", 1, "p"), need("b", 1, "p")),
                ProjectCapacity.builder().project(project("p")).build());
        assertThat(new PriorityFirstMatching().match(request).getUnserved()).isEmpty();
    }
}
