package io.github.zhuanjie.matching.planning;

import static io.github.zhuanjie.matching.Requests.need;
import static io.github.zhuanjie.matching.Requests.placed;
import static io.github.zhuanjie.matching.Requests.places;
import static io.github.zhuanjie.matching.Requests.project;
import static io.github.zhuanjie.matching.Requests.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.AreaCapacity;
import io.github.zhuanjie.matching.ChangedRequests;
import io.github.zhuanjie.matching.MatchingNeed;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Placement;
import io.github.zhuanjie.matching.ProjectCapacity;
import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.matching.Stability;
import io.github.zhuanjie.matching.Unserved;
import io.github.zhuanjie.matching.algorithm.PriorityFirstMatching;
import io.github.zhuanjie.matching.verify.MatchingVerifier;
import io.github.zhuanjie.matching.verify.Violation;
import io.github.zhuanjie.matching.verify.ViolationKind;
import io.github.zhuanjie.money.Yuan;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AgreedGrantsTest {

    private static final PriorityFirstMatching ALGORITHM = new PriorityFirstMatching();
    private static final MatchingVerifier VERIFIER = new MatchingVerifier();
    private static final DivisionCode CITY = DivisionCode.of("320100");
    private static final DivisionCode DISTRICT = DivisionCode.of("320102");

    private static MatchingNeed of(String id, int priority, Optional<String> person, String... projects) {
        MatchingNeed.Builder need = MatchingNeed.builder()
                .from(need(id, priority, projects))
                .household(HouseholdId.of("h"))
                .place(DISTRICT);
        person.ifPresent(each -> need.person(PersonId.of(each)));
        return need.build();
    }

    private static Allocation matched(AgreedGrants agreed) {
        return agreed.with(ALGORITHM.match(agreed.getRemaining()));
    }

    /** Half of the grants of an earlier allocation were agreed; the request is a later one. */
    @Property(tries = 3_000)
    void agreedGrantsAreInTheResultAndNothingElseIsExceeded(
            @ForAll long seed, @ForAll boolean budgets, @ForAll boolean nested) {
        MatchingRequest now = ChangedRequests.draw(seed, budgets, nested).now();
        List<Placement> earlier = ALGORITHM.match(now).getPlacements();
        List<Placement> promised =
                earlier.stream().filter(each -> (each.hashCode() & 1) == 0).toList();
        AgreedGrants agreed = AgreedGrants.of(now, promised);
        Allocation all = matched(agreed);
        assertThat(agreed.getContradictions()).isEmpty();
        assertThat(all.getPlacements()).containsAll(promised);
        assertThat(VERIFIER.verify(now, all)).isEmpty();
    }

    /** What was agreed on an earlier day may be impossible now. */
    @Property(tries = 3_000)
    void promisesAreKeptAlsoWhereTheyCannotBe(@ForAll long seed, @ForAll boolean budgets, @ForAll boolean nested) {
        ChangedRequests drawn = ChangedRequests.draw(seed, budgets, nested);
        Set<Object> known = new HashSet<>();
        drawn.now().getNeeds().forEach(need -> known.add(need.getId()));
        drawn.now().getProjects().forEach(project -> known.add(project.getProject()));
        List<Placement> promised = ALGORITHM.match(drawn.before()).getPlacements().stream()
                .filter(each -> known.contains(each.need()) && known.contains(each.project()))
                .toList();
        AgreedGrants agreed = AgreedGrants.of(drawn.now(), promised);
        Allocation rest = ALGORITHM.match(agreed.getRemaining());
        assertThat(VERIFIER.verify(agreed.getRemaining(), rest)).isEmpty();
        Allocation all = agreed.with(rest);
        assertThat(all.getPlacements()).containsAll(promised);
        for (ProjectCapacity project : drawn.now().getProjects()) {
            List<Placement> ofProject = promised.stream()
                    .filter(each -> each.project().equals(project.getProject()))
                    .toList();
            long fen =
                    ofProject.stream().mapToLong(each -> each.amount().toFen()).sum();
            assertThat(tells(agreed, ViolationKind.PLACES_EXCEEDED, project))
                    .isEqualTo(project.getPlaces()
                            .filter(most -> most < ofProject.size())
                            .isPresent());
            assertThat(tells(agreed, ViolationKind.BUDGET_EXCEEDED, project))
                    .isEqualTo(project.getBudget()
                            .filter(most -> most.toFen() < fen)
                            .isPresent());
        }
    }

    private static boolean tells(AgreedGrants agreed, ViolationKind kind, ProjectCapacity project) {
        return agreed.getContradictions()
                .contains(new Violation(kind, Optional.empty(), Optional.of(project.getProject()), Optional.empty()));
    }

    @Test
    void whatIsNotAnAllocationOfTheRestIsRefused() {
        MatchingRequest request =
                request(List.of(need("a", 3, "p"), need("b", 2, "p"), need("c", 1, "p")), places("p", 2));
        AgreedGrants agreed = AgreedGrants.of(request, List.of(placed("c", "p")));
        Allocation rest = ALGORITHM.match(agreed.getRemaining());
        assertThat(agreed.with(rest).getPlacements()).containsExactly(placed("a", "p"), placed("c", "p"));
        Allocation withoutProofs = Allocation.builder()
                .placements(rest.getPlacements())
                .unserved(rest.getUnserved().stream()
                        .map(each -> new Unserved(each.need(), List.of()))
                        .toList())
                .build();
        assertThat(agreed.with(withoutProofs).getPlacements()).hasSize(2);
        for (List<Placement> foreign : List.of(
                List.of(placed("x", "p")),
                List.of(placed("a", "q")),
                List.of(placed("b", "p"), placed("a", "p")),
                List.of(placed("a", "p"), placed("b", "p")),
                List.of(placed("c", "p")),
                List.<Placement>of())) {
            Allocation allocation =
                    Allocation.builder().from(rest).placements(foreign).build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> agreed.with(allocation))
                    .withMessage(
                            "rest must be a feasible allocation of the remaining request, complete and in its order");
        }
    }

    @Test
    void whatIsAgreedTakesPlacesMoneyAndShares() {
        ProjectCapacity capacity = ProjectCapacity.builder()
                .project(project("a"))
                .places(5)
                .budget(Yuan.of(1_000))
                .addArea(new AreaCapacity(CITY, Optional.of(3), Optional.of(Yuan.of(250))))
                .addArea(new AreaCapacity(DivisionCode.of("320200"), Optional.of(3), Optional.empty()))
                .build();
        MatchingRequest whole = request(
                List.of(of("n1", 3, Optional.empty(), "a"), of("n2", 2, Optional.empty(), "a"), need("n3", 1, "a")),
                capacity,
                places("b", 1));
        AgreedGrants agreed = AgreedGrants.of(whole, List.of(placed("n1", "a", 240), placed("n3", "a", 10)));
        assertThat(agreed.getRemaining().getProjects())
                .containsExactly(
                        ProjectCapacity.builder()
                                .project(project("a"))
                                .places(3)
                                .budget(Yuan.of(750))
                                .addArea(new AreaCapacity(CITY, Optional.of(2), Optional.of(Yuan.of(10))))
                                .addArea(new AreaCapacity(DivisionCode.of("320200"), Optional.of(3), Optional.empty()))
                                .build(),
                        places("b", 1));
        assertThat(agreed.getContradictions()).isEmpty();
        assertThat(agreed.getRemaining().getNeeds())
                .extracting(each -> each.getCandidates().size())
                .containsExactly(0, 1, 0);
        assertThat(matched(agreed).getPlacements()).containsExactly(placed("n1", "a", 240), placed("n3", "a", 10));
    }

    @Test
    void agreedGrantsBeyondCapacityAreToldAndOthersAreStillServed() {
        MatchingRequest whole = request(
                List.of(need("n1", 4, "a"), need("n2", 3, "a"), need("n3", 2, "a", "b"), need("n4", 1, "a")),
                places("a", 1),
                places("b", 1));
        AgreedGrants agreed = AgreedGrants.of(whole, List.of(placed("n4", "a"), placed("n2", "a")));
        assertThat(agreed.getContradictions())
                .containsExactly(new Violation(
                        ViolationKind.PLACES_EXCEEDED, Optional.empty(), Optional.of(project("a")), Optional.empty()));
        assertThat(matched(agreed).getPlacements())
                .containsExactly(placed("n2", "a"), placed("n3", "b"), placed("n4", "a"));
        assertThat(agreed.getRemaining().getProjects()).containsExactly(places("a", 0), places("b", 1));
    }

    @Test
    void moreMoneyThanThereIsLeavesNothing() {
        MatchingRequest whole = request(
                List.of(need("n1", 2, "a"), need("n2", 1, "a")), ProjectCapacity.ofBudget(project("a"), Yuan.of(50)));
        AgreedGrants agreed = AgreedGrants.of(whole, List.of(placed("n1", "a")));
        assertThat(agreed.getContradictions())
                .extracting(Violation::kind)
                .containsExactly(ViolationKind.BUDGET_EXCEEDED);
        assertThat(agreed.getRemaining().getProjects())
                .containsExactly(ProjectCapacity.ofBudget(project("a"), Yuan.ZERO));
    }

    @Test
    void aHouseholdsSingleGrantIsTaken() {
        MatchingNeed first = of("n1", 3, Optional.of("x"), "a");
        MatchingNeed second = of("n2", 2, Optional.of("y"), "a", "b");
        ProjectCapacity perHousehold = ProjectCapacity.builder()
                .project(project("a"))
                .oncePer(BenefitScope.HOUSEHOLD)
                .build();
        ProjectCapacity perPerson = ProjectCapacity.builder()
                .project(project("a"))
                .oncePer(BenefitScope.PERSON)
                .build();
        List<Placement> promised = List.of(placed("n1", "a"));
        assertThat(matched(AgreedGrants.of(request(List.of(first, second), perHousehold, places("b", 1)), promised))
                        .getPlacements())
                .contains(placed("n2", "b"));
        assertThat(matched(AgreedGrants.of(request(List.of(first, second), perPerson, places("b", 1)), promised))
                        .getPlacements())
                .contains(placed("n2", "a"));
        MatchingNeed nobody = of("n3", 1, Optional.empty());
        assertThat(matched(AgreedGrants.of(
                                request(List.of(first, second, nobody), perPerson, places("b", 1)), promised))
                        .getPlacements())
                .contains(placed("n2", "b"));
        assertThat(AgreedGrants.of(
                                request(List.of(first, second), perHousehold, places("b", 1)),
                                List.of(placed("n1", "a"), placed("n2", "a")))
                        .getContradictions())
                .extracting(Violation::kind)
                .containsExactly(ViolationKind.ONCE_EXCEEDED);
    }

    @Test
    void whatIsAgreedNeedNotBeACandidateAnyMore() {
        MatchingRequest whole = request(List.of(need("n1", 1), need("n2", 0, "a")), places("a", 2));
        Allocation all = matched(AgreedGrants.of(whole, List.of(placed("n1", "a"))));
        assertThat(all.getPlacements()).containsExactly(placed("n1", "a"), placed("n2", "a"));
        assertThat(all.getGuarantees()).isEmpty();
    }

    @Test
    void agreedGrantsHoldInARematchToo() {
        MatchingRequest whole = request(List.of(need("n1", 2, "a"), need("n2", 1, "a")), places("a", 1));
        AgreedGrants agreed = AgreedGrants.of(whole, List.of(placed("n2", "a")));
        Allocation previous = ALGORITHM.match(whole);
        assertThat(agreed.with(ALGORITHM.rematch(
                                agreed.getRemaining(), previous, new Stability.Worth(9), RunControl.none()))
                        .getPlacements())
                .containsExactly(placed("n2", "a"));
    }

    @Test
    void whatTheRequestDoesNotKnowIsRefused() {
        MatchingRequest whole = request(List.of(need("n1", 1, "a")), places("a", 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgreedGrants.of(whole, List.of(placed("n9", "a"))))
                .withMessage("an agreed grant must be to a need of the request: n9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgreedGrants.of(whole, List.of(placed("n1", "z"))))
                .withMessage("an agreed grant must be of a project of the request: z");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgreedGrants.of(whole, List.of(placed("n1", "a"), placed("n1", "a", 7))))
                .withMessage("a grant must be agreed once: n1, a");
    }
}
