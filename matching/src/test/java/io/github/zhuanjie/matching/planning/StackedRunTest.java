package io.github.zhuanjie.matching.planning;

import static io.github.zhuanjie.matching.planning.Cases.DAY;
import static io.github.zhuanjie.matching.planning.Cases.dibao;
import static io.github.zhuanjie.matching.planning.Cases.need;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.aid.AidLedger;
import io.github.zhuanjie.aid.Stacking;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.ConflictOfInterest;
import io.github.zhuanjie.charity.StackingRule;
import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.criterion.StackingPeriod;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.household.SamePersons;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.Candidate;
import io.github.zhuanjie.matching.MatchingNeed;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Placement;
import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.matching.Unserved;
import io.github.zhuanjie.matching.algorithm.GreedyMatching;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.plan.Guarantee;
import io.github.zhuanjie.plan.UnmetReason;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.supply.SupplyList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Round by round, with an algorithm that does what a test says. Projects have one place unless another number is given. */
class StackedRunTest {

    private static final Stacking NO_AID = new Stacking(AidLedger.empty(), SamePersons.none());

    private final List<MatchingRequest> asked = new ArrayList<>();
    private final List<Allocation> answered = new ArrayList<>();

    /** Needs are numbered in the order of priority; those of households with the same letter are of one household. */
    private static NeedCase of(int number, String household) {
        return NeedCase.of(
                dibao(household),
                need("n" + number, dibao(household))
                        .registeredOn(DAY.minusDays(100 - number))
                        .build());
    }

    private static List<NeedCase> family(int needs) {
        return IntStream.range(0, needs).mapToObj(i -> of(i, "h")).toList();
    }

    private static CharityProject project(String id, int places, StackingRule... rules) {
        return Cases.project(id)
                .capacity(Cases.places(places))
                .stackingRules(List.of(rules))
                .build();
    }

    private static StackingRule notWith(String project) {
        return notWith(project, StackingPeriod.LIFETIME);
    }

    private static StackingRule notWith(String project, StackingPeriod period) {
        return new StackingRule.NotWith(Set.of(ProjectId.of(project)), Set.of(), BenefitScope.HOUSEHOLD, period);
    }

    /** What is given in a round, such as {@code "n0 a", "n1 b"}. */
    private static List<String> round(String... grants) {
        return List.of(grants);
    }

    /** Says the rounds one after the other, and the last one whenever it is asked again. */
    @SafeVarargs
    private StackedAllocation run(int most, List<NeedCase> cases, SupplyList list, List<String>... rounds) {
        return run(most, cases, list, 1, rounds);
    }

    @SafeVarargs
    private StackedAllocation run(
            int most, List<NeedCase> cases, SupplyList list, int mostGrants, List<String>... rounds) {
        Judging judging = new Judging(
                EvaluationContext.on(DAY),
                PriorityPolicy.standard(),
                ConflictOfInterest.NOT_CHECKED,
                Optional.of(NO_AID));
        Workers workers = new Workers(new PlanControl(RunControl.none()));
        ScreenedCases screened =
                ScreenedCases.of(new Screening(judging, Underway.nothing(), list).screen(cases, workers), workers);
        MatchingRequest request = MatchingRequest.builder()
                .addNeeds(screened.toMatchingNeeds().stream()
                        .map(each -> MatchingNeed.builder()
                                .from(each)
                                .mostGrants(mostGrants)
                                .build())
                        .toList())
                .addProjects(Capacities.of(list, Optional.empty()))
                .build();
        asked.clear();
        answered.clear();
        return new StackedRun(NO_AID, DAY, list, screened, most)
                .run(
                        request,
                        changed -> {
                            asked.add(changed);
                            answered.add(allocation(changed, rounds[Math.min(asked.size(), rounds.length) - 1]));
                            return answered.get(answered.size() - 1);
                        },
                        RunControl.none());
    }

    private static Allocation allocation(MatchingRequest request, List<String> grants) {
        Allocation.Builder allocation = Allocation.builder().addGuarantee(Guarantee.FEASIBLE);
        for (MatchingNeed need : request.getNeeds()) {
            List<Candidate> given = need.getCandidates().stream()
                    .filter(each -> grants.contains(need.getId() + " " + each.project()))
                    .toList();
            given.forEach(each -> allocation.addPlacement(new Placement(need.getId(), each.project(), each.cost())));
            if (given.isEmpty()) {
                allocation.addUnserved(new Unserved(need.getId(), List.of(ProjectId.of("proof"))));
            }
        }
        return allocation.build();
    }

    private static List<String> grants(StackedAllocation found) {
        return found.allocation().getPlacements().stream()
                .map(each -> each.need() + " " + each.project())
                .toList();
    }

    private static String candidates(MatchingRequest request, int need) {
        return request.getNeeds().get(need).getCandidates().stream()
                .map(each -> each.project().toString())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static UnmetReason reason(StackedAllocation found, String need, String project) {
        return found.cases().get(NeedId.of(need)).prospects().stream()
                .filter(each -> each.project().equals(ProjectId.of(project)))
                .findFirst()
                .orElseThrow()
                .reason();
    }

    @Test
    void withoutRulesTheFirstAllocationIsTheLast() {
        SupplyList list = Cases.supply(project("a", 1), project("b", 1));
        StackedAllocation found = run(100, family(2), list, round("n0 a", "n1 b"));

        assertThat(asked).hasSize(1).containsExactly(found.asked());
        assertThat(grants(found)).containsExactly("n0 a", "n1 b");
    }

    @Test
    void grantsThatGoTogetherAreLeftAsTheyAre() {
        SupplyList list = Cases.supply(project("a", 1, notWith("b")), project("c", 1), project("b", 1));
        StackedAllocation found = run(100, family(2), list, round("n0 a", "n1 c"));

        assertThat(asked).hasSize(1).containsExactly(found.asked());
        assertThat(found.allocation().getUnserved()).isEmpty();
    }

    @Test
    void whoeverIsRefusedLosesAllThatWouldBe() {
        SupplyList list = Cases.supply(
                project("a", 1, notWith("b"), notWith("c")), project("b", 1), project("c", 1), project("d", 1));
        StackedAllocation found = run(100, family(2), list, round("n0 a", "n1 b"), round("n0 a", "n1 d"));

        assertThat(asked).hasSize(2);
        assertThat(candidates(asked.get(1), 0)).isEqualTo("a b c d");
        assertThat(candidates(asked.get(1), 1)).isEqualTo("a d");
        assertThat(grants(found)).containsExactly("n0 a", "n1 d");
        assertThat(reason(found, "n1", "b")).isEqualTo(UnmetReason.OTHER_GRANT_OF_PLAN);
        assertThat(reason(found, "n1", "c")).isEqualTo(UnmetReason.OTHER_GRANT_OF_PLAN);
        assertThat(reason(found, "n1", "d")).isEqualTo(UnmetReason.CAPACITY_EXHAUSTED);
        assertThat(reason(found, "n0", "b")).isEqualTo(UnmetReason.CAPACITY_EXHAUSTED);
        assertThat(candidates(found.asked(), 1)).isEqualTo("a d");
    }

    @Test
    void whoeverKeepsAGrantLosesOnlyTheOther() {
        SupplyList list = Cases.supply(
                project("a", 1, notWith("b"), notWith("c")), project("b", 1), project("c", 1), project("d", 1));
        StackedAllocation found = run(100, family(2), list, 2, round("n0 a", "n1 b", "n1 d"), round("n0 a", "n1 d"));

        assertThat(candidates(asked.get(1), 1)).isEqualTo("a c d");
        assertThat(grants(found)).containsExactly("n0 a", "n1 d");
    }

    @Test
    void theReasonIsThatOfTheLastRound() {
        SupplyList list = Cases.supply(
                project("a", 1),
                project("c", 1),
                project("b", 1, notWith("a", StackingPeriod.EVENT), notWith("c", StackingPeriod.LIFETIME)));
        StackedAllocation told = run(100, family(2), list, round("n0 a", "n1 b"), round("n0 a"));
        assertThat(reason(told, "n1", "b")).isEqualTo(UnmetReason.FACTS_MISSING);

        StackedAllocation found = run(100, family(2), list, round("n0 a", "n1 b"), round("n0 c"));
        assertThat(reason(found, "n1", "b")).isEqualTo(UnmetReason.OTHER_GRANT_OF_PLAN);
    }

    @Test
    void whatNothingOpposesAnyMoreGetsOneChance() {
        SupplyList list = Cases.supply(project("a", 1, notWith("b")), project("b", 1), project("c", 1));
        List<String> conflict = round("n0 a", "n1 b");
        StackedAllocation found = run(100, family(2), list, conflict, round("n0 c"), conflict, round("n0 c"));

        assertThat(asked).as("no second chance").hasSize(4);
        assertThat(asked.stream().map(each -> candidates(each, 1))).containsExactly("a b c", "a c", "a b c", "a c");
        assertThat(grants(found)).as("what is left over is not withheld").containsExactly("n0 c", "n1 b");
        assertThat(reason(found, "n1", "b")).isEqualTo(UnmetReason.CAPACITY_EXHAUSTED);
    }

    @Test
    void aChanceThatIsTakenEndsIt() {
        SupplyList list = Cases.supply(project("a", 1, notWith("b")), project("b", 1), project("c", 1));
        StackedAllocation found =
                run(100, family(2), list, round("n0 a", "n1 b"), round("n0 c"), round("n0 c", "n1 b"));

        assertThat(asked).hasSize(3);
        assertThat(found.asked()).isEqualTo(asked.get(2)).isEqualTo(asked.get(0));
        assertThat(found.allocation()).as("with all that is said of it").isSameAs(answered.get(2));
        assertThat(grants(found)).containsExactly("n0 c", "n1 b");
    }

    @Test
    void oneNeedOfAHouseholdGetsAChanceAtATime() {
        List<NeedCase> cases = List.of(of(0, "h"), of(1, "h"), of(2, "h"), of(3, "i"), of(4, "i"));
        SupplyList list = Cases.supply(project("a", 2, notWith("b")), project("b", 9), project("c", 2));
        run(100, cases, list, round("n0 a", "n1 b", "n2 b", "n3 a", "n4 b"), round("n0 c", "n3 c"));

        assertThat(asked.get(1).getNeeds())
                .extracting(each -> candidates(asked.get(1), number(each)))
                .containsExactly("a b c", "a c", "a c", "a b c", "a c");
        assertThat(asked.get(2).getNeeds())
                .extracting(each -> candidates(asked.get(2), number(each)))
                .containsExactly("a b c", "a b c", "a c", "a b c", "a b c");
        assertThat(asked.get(3).getNeeds())
                .extracting(each -> candidates(asked.get(3), number(each)))
                .containsOnly("a b c");
        assertThat(asked).hasSize(4);
    }

    private static int number(MatchingNeed need) {
        return Integer.parseInt(need.getId().value().substring(1));
    }

    @Test
    void afterTenRoundsNobodyGetsAChance() {
        int needs = 15;
        SupplyList list = Cases.supply(project("a", 1, notWith("b")), project("b", 99), project("c", 1));
        String[] all = IntStream.range(0, needs)
                .mapToObj(i -> i == 0 ? "n0 a" : "n" + i + " b")
                .toArray(String[]::new);
        run(100, family(needs), list, round(all), round("n0 c"));

        assertThat(asked).hasSize(10);
        assertThat(IntStream.range(0, needs)
                        .filter(i -> candidates(asked.get(9), i).contains("b")))
                .as("the first, and eight of those after it")
                .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void takingAwayGoesOnAfterTenRounds() {
        int needs = 14;
        SupplyList list = Cases.supply(project("a", 1, notWith("b")), project("b", 99), project("c", 1));
        List<List<String>> rounds = IntStream.range(1, needs)
                .mapToObj(i -> round("n0 a", "n" + i + " b"))
                .collect(Collectors.toCollection(ArrayList::new));
        rounds.add(round("n0 a"));
        @SuppressWarnings("unchecked")
        List<String>[] said = rounds.toArray(List[]::new);
        StackedAllocation found = run(100, family(needs), list, said);

        assertThat(asked).hasSize(needs);
        assertThat(candidates(asked.get(needs - 1), needs - 1)).isEqualTo("a c");
        assertThat(grants(found)).containsExactly("n0 a");
        assertThat(found.allocation().getUnserved())
                .allSatisfy(each -> assertThat(each.saturated())
                        .extracting(ProjectId::value)
                        .containsExactly("a", "b", "c", "proof"));
    }

    @Test
    void whatIsLeftGoesToTheFirstWhoMayHaveIt() {
        SupplyList list = Cases.supply(project("a", 1, notWith("b")), project("b", 1), project("c", 1));
        List<NeedCase> cases = List.of(of(0, "h"), of(1, "h"), of(2, "i"), of(3, "i"));
        StackedAllocation found = run(2, cases, list, round("n0 a", "n1 b", "n2 a", "n3 b"), round("n0 c"));

        assertThat(asked).hasSize(2);
        assertThat(grants(found)).containsExactly("n0 c", "n1 b");
        assertThat(reason(found, "n1", "b")).isEqualTo(UnmetReason.CAPACITY_EXHAUSTED);
        assertThat(reason(found, "n3", "b")).as("free for it, and gone").isEqualTo(UnmetReason.CAPACITY_EXHAUSTED);
    }

    @Test
    void whatIsGivenLateStandsAgainstWhatWouldBeGivenLater() {
        SupplyList list = Cases.supply(
                project("a", 1, notWith("b"), notWith("d")),
                project("b", 1, notWith("d")),
                project("c", 1),
                project("d", 1));
        StackedAllocation found = run(2, family(3), list, round("n0 a", "n1 b", "n2 d"), round("n0 c"));

        assertThat(grants(found)).containsExactly("n0 c", "n1 b");
        assertThat(reason(found, "n2", "d")).isEqualTo(UnmetReason.OTHER_GRANT_OF_PLAN);
        assertThat(candidates(found.asked(), 2))
                .as("b is no longer away, only gone")
                .isEqualTo("a b c");
    }

    @Test
    void whoeverHasSomethingGetsNothingMore() {
        SupplyList list =
                Cases.supply(project("a", 1, notWith("b")), project("b", 1), project("c", 1), project("d", 1));
        StackedAllocation found = run(2, family(2), list, round("n0 a", "n1 b"), round("n0 c", "n1 d"));

        assertThat(grants(found)).containsExactly("n0 c", "n1 d");
        assertThat(found.allocation().getUnserved()).isEmpty();
        assertThat(candidates(found.asked(), 1)).isEqualTo("a c d");
    }

    @Test
    void aProjectThatCannotBeMatchedKeepsItsOwnReason() {
        SupplyList list = Cases.supply(
                project("a", 1, notWith("b"), notWith("e")),
                project("b", 1),
                Cases.project("e").build(),
                Cases.project("f").needKinds(Set.of(NeedKind.EDUCATION)).build());
        StackedAllocation found = run(100, family(2), list, round("n0 a", "n1 b"), round("n0 a"));

        assertThat(reason(found, "n1", "b")).isEqualTo(UnmetReason.OTHER_GRANT_OF_PLAN);
        assertThat(reason(found, "n1", "e")).isEqualTo(UnmetReason.STANDARD_UNPUBLISHED);
    }

    @Test
    void whereRoundsComeToAnEndTheOrderOfPriorityDecides() {
        SupplyList list = Cases.supply(
                project("a", 1, notWith("b"), notWith("c")), project("b", 2), project("c", 1), project("d", 1));
        List<NeedCase> cases = List.of(of(0, "h"), of(1, "h"), of(2, "i"), of(3, "h"), of(4, "j"));
        StackedAllocation found = run(1, cases, list, round("n0 a", "n1 b", "n2 b", "n3 c"));

        assertThat(asked).hasSize(1);
        assertThat(grants(found))
                .as("n1 and n3 are refused, n1 gets d, n4 what is left for it")
                .containsExactly("n0 a", "n1 d", "n2 b", "n4 b");
        assertThat(found.allocation().getUnserved())
                .extracting(each -> each.need().value())
                .containsExactly("n3");
        assertThat(found.allocation().getUnserved().get(0).saturated())
                .extracting(ProjectId::value)
                .containsExactly("a", "b", "c", "d");
        assertThat(reason(found, "n3", "c")).isEqualTo(UnmetReason.OTHER_GRANT_OF_PLAN);
        assertThat(reason(found, "n3", "d")).isEqualTo(UnmetReason.CAPACITY_EXHAUSTED);
    }

    @Test
    void aProofOfTheAlgorithmIsKeptAndCompleted() {
        SupplyList list = Cases.supply(project("a", 1, notWith("b")), project("b", 1), project("c", 0));
        List<NeedCase> cases = List.of(of(0, "h"), of(1, "h"), of(2, "i"));
        StackedAllocation found = run(1, cases, list, round("n0 a", "n1 b"));

        assertThat(grants(found)).containsExactly("n0 a", "n2 b");
        assertThat(found.allocation().getUnserved())
                .singleElement()
                .satisfies(each -> assertThat(each.saturated())
                        .extracting(ProjectId::value)
                        .containsExactly("a", "b", "c"));
    }

    @Test
    void aRealAlgorithmIsAskedUntilItIsDone() {
        SupplyList list = Cases.supply(project("a", 1, notWith("b")), project("b", 1), project("c", 1));
        MatchingPlanner planner = MatchingPlanner.of(
                        EvaluationContext.on(DAY), PriorityPolicy.standard(), new GreedyMatching())
                .withAid(NO_AID);

        assertThat(planner.plan(family(3), list).getGrants())
                .extracting(each -> each.getNeed() + " " + each.getProject() + " "
                        + each.getAward().max())
                .isEqualTo(Arrays.asList("n0 a " + Yuan.of(500), "n1 c " + Yuan.of(500)));
    }
}
