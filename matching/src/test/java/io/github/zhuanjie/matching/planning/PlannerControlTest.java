package io.github.zhuanjie.matching.planning;

import static io.github.zhuanjie.matching.planning.Cases.DAY;
import static io.github.zhuanjie.matching.planning.Cases.dibao;
import static io.github.zhuanjie.matching.planning.Cases.medical;
import static io.github.zhuanjie.matching.planning.Cases.supply;
import static io.github.zhuanjie.matching.planning.Cases.withPlaces;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.zhuanjie.aid.AidLedger;
import io.github.zhuanjie.aid.Stacking;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.ConflictOfInterest;
import io.github.zhuanjie.charity.StackingRule;
import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.criterion.StackingPeriod;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.household.SamePersons;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.PlugIn;
import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.matching.RunStage;
import io.github.zhuanjie.matching.algorithm.MaxBenefitMatching;
import io.github.zhuanjie.matching.algorithm.PriorityFirstMatching;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.plan.Guarantee;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.supply.SupplyList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A planner goes along with its caller in all that it does, not only while the algorithm runs. */
class PlannerControlTest {

    private static final int NEEDS = 60;
    private static final List<NeedCase> CASES = IntStream.range(0, NEEDS)
            .mapToObj(i -> medical("n" + i, dibao("h" + i)))
            .toList();

    private static MatchingPlanner planner(MatchingAlgorithm algorithm) {
        return MatchingPlanner.of(EvaluationContext.on(DAY), PriorityPolicy.standard(), algorithm);
    }

    /** Returns a list with so many projects for every need; with many, all pairs are screened at once. */
    private static SupplyList projects(int number) {
        return supply(
                IntStream.range(0, number).mapToObj(i -> withPlaces("p" + i, 3)).toArray(CharityProject[]::new));
    }

    /** Counts how often it is asked in each stage, and stops a stage when it was asked often enough. */
    private static final class Counting implements RunControl {

        private final Map<RunStage, Integer> asked = new EnumMap<>(RunStage.class);
        private final List<Integer> told = new ArrayList<>();
        private final RunStage stopped;
        private final int most;
        private RunStage stage = RunStage.SCREENING;

        private Counting(RunStage stopped, int most) {
            this.stopped = stopped;
            this.most = most;
        }

        @Override
        public void check() {
            if (asked.merge(stage, 1, Integer::sum) > most && stage == stopped) {
                throw new CancellationException("enough");
            }
        }

        @Override
        public void begins(RunStage next) {
            stage = next;
        }

        @Override
        public void progress(int permille) {
            told.add(permille);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyStageCanBeStopped(RunStage stage) {
        Counting control = new Counting(stage, 0);
        AlgorithmException stopped = catchThrowableOfType(
                AlgorithmException.class,
                () -> planner(new PriorityFirstMatching()).plan(CASES, projects(2), control));
        assertThat(stopped.getFault()).isEqualTo(AlgorithmFault.STOPPED);
        assertThat(stopped).hasMessage("algorithm 'priority-first' was stopped");
        assertThat(control.asked.keySet())
                .allMatch(each -> each.compareTo(stage) <= 0)
                .contains(stage);
        assertThat(control.asked.get(stage)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 12})
    void thePlannersOwnWorkAsksForEveryNeed(int projects) {
        Counting control = new Counting(RunStage.SCREENING, Integer.MAX_VALUE);
        planner(new PriorityFirstMatching()).plan(CASES, projects(projects), control);
        assertThat(control.asked.get(RunStage.SCREENING)).isGreaterThan(NEEDS);
        assertThat(control.asked.get(RunStage.ORDERING)).isGreaterThan(NEEDS);
        assertThat(control.asked.get(RunStage.WRITING)).isGreaterThan(2 * NEEDS);
        assertThat(control.asked.get(RunStage.VERIFYING)).isGreaterThan(4);
    }

    @Test
    void theCertificateIsStoppedToo() {
        SupplyList list = projects(2);
        Counting proving = new Counting(RunStage.SCREENING, Integer.MAX_VALUE);
        planner(new MaxBenefitMatching()).plan(CASES, list, proving);
        int asked = proving.asked.get(RunStage.VERIFYING);
        Counting other = new Counting(RunStage.SCREENING, Integer.MAX_VALUE);
        planner(new PlugIn(
                        "silent",
                        (request, control) -> Allocation.builder()
                                .from(new MaxBenefitMatching().match(request))
                                .prices(Optional.empty())
                                .guarantees(Set.of(Guarantee.FEASIBLE))
                                .build()))
                .plan(CASES, list, other);
        assertThat(asked).as("more often than without prices").isGreaterThan(other.asked.get(RunStage.VERIFYING));

        for (int most = 0; most < asked; most++) {
            Counting control = new Counting(RunStage.VERIFYING, most);
            AlgorithmException stopped = catchThrowableOfType(
                    AlgorithmException.class,
                    () -> planner(new MaxBenefitMatching()).plan(CASES, list, control));
            assertThat(stopped.getFault()).isEqualTo(AlgorithmFault.STOPPED);
            assertThat(control.asked).doesNotContainKey(RunStage.WRITING);
        }
    }

    @Test
    void holdingGrantsAgainstEachOtherAsksForEveryNeed() {
        StackingRule rule = new StackingRule.Once(BenefitScope.HOUSEHOLD, StackingPeriod.TWELVE_MONTHS, false);
        SupplyList list = supply(Cases.project("a")
                .capacity(Cases.places(3))
                .addStackingRule(rule)
                .build());
        Counting control = new Counting(RunStage.SCREENING, Integer.MAX_VALUE);
        planner(new PriorityFirstMatching())
                .withAid(new Stacking(AidLedger.empty(), SamePersons.none()))
                .plan(CASES, list, control);
        assertThat(control.asked.get(RunStage.VERIFYING)).isGreaterThan(NEEDS);
    }

    @Test
    void checkingAStoredPlanIsStoppedAsTheCallerSays() {
        MatchingPlanner planner = planner(new PriorityFirstMatching());
        MatchingResult plan = planner.plan(CASES, projects(2));
        Counting counting = new Counting(RunStage.SCREENING, Integer.MAX_VALUE);
        assertThat(planner.guaranteesOf(CASES, projects(2), plan, counting))
                .isEqualTo(planner.guaranteesOf(CASES, projects(2), plan))
                .containsAll(plan.getGuarantees());
        int asked = counting.asked.get(RunStage.SCREENING);
        assertThat(asked).isGreaterThan(NEEDS);

        for (int most : List.of(0, asked / 2, asked - 1)) {
            assertThat(catchThrowableOfType(
                            CancellationException.class,
                            () -> planner.guaranteesOf(
                                    CASES, projects(2), plan, new Counting(RunStage.SCREENING, most))))
                    .hasMessage("enough");
        }
    }

    @Test
    void provingWhatAStoredPlanStatesAsksMoreOften() {
        MatchingPlanner planner = planner(new MaxBenefitMatching());
        MatchingResult stating = planner.plan(CASES, projects(2));
        MatchingResult silent = MatchingResult.builder()
                .from(stating)
                .provenBenefit(Optional.empty())
                .build();
        List<Integer> asked = new ArrayList<>();
        for (MatchingResult plan : List.of(silent, stating)) {
            Counting counting = new Counting(RunStage.SCREENING, Integer.MAX_VALUE);
            planner.guaranteesOf(CASES, projects(2), plan, counting);
            asked.add(counting.asked.get(RunStage.SCREENING));
        }
        assertThat(asked.get(1)).isGreaterThan(asked.get(0));
    }

    @Test
    void askingAboutConflictsIsStoppedInBetween() {
        AtomicInteger asked = new AtomicInteger();
        ConflictOfInterest conflicts = (project, subject) -> {
            asked.incrementAndGet();
            return Fact.known(false);
        };
        AlgorithmException stopped = catchThrowableOfType(
                AlgorithmException.class,
                () -> planner(new PriorityFirstMatching())
                        .withConflicts(conflicts)
                        .plan(CASES, projects(12), new Counting(RunStage.SCREENING, 5)));
        assertThat(stopped.getFault()).isEqualTo(AlgorithmFault.STOPPED);
        assertThat(asked).hasValueBetween(1, 5);
    }

    @Test
    void aStopOfSomebodyElseIsNotThePlanners() {
        CancellationException foreign = new CancellationException("the caller's collection");
        List<NeedCase> cases = new ArrayList<>(CASES) {
            private static final long serialVersionUID = 1L;

            @Override
            public Object[] toArray() {
                throw foreign;
            }
        };
        assertThat(catchThrowableOfType(
                        CancellationException.class,
                        () -> planner(new PriorityFirstMatching()).plan(cases, projects(2))))
                .isSameAs(foreign);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 12})
    void progressGrowsOverAllStagesToTheEnd(int projects) {
        Counting control = new Counting(RunStage.SCREENING, Integer.MAX_VALUE);
        planner(new PriorityFirstMatching()).plan(CASES, projects(projects), control);
        assertThat(control.told).startsWith(0).endsWith(1000).isSorted();
        assertThat(new HashSet<>(control.told)).hasSameSizeAs(control.told).hasSizeGreaterThan(NEEDS);
    }

    @Test
    void whatTheAlgorithmTellsIsAPartOfTheWholeAndNeverFalls() {
        Counting control = new Counting(RunStage.SCREENING, Integer.MAX_VALUE);
        List<Integer> after = new ArrayList<>();
        MatchingAlgorithm telling = new PlugIn("telling", (request, given) -> {
            for (int permille : new int[] {-5, 500, 400, 1000, 9_000_000}) {
                given.progress(permille);
                after.add(control.told.get(control.told.size() - 1));
            }
            given.begins(RunStage.WRITING);
            return new PriorityFirstMatching().match(request);
        });
        planner(telling).plan(CASES, projects(2), control);
        assertThat(after).containsExactly(650, 750, 750, 850, 850);
        assertThat(control.told).isSorted().endsWith(1000);
        assertThat(control.asked).containsKey(RunStage.MATCHING);
    }

    @Test
    void nothingToScreenIsNoReasonToStumble() {
        Counting control = new Counting(RunStage.SCREENING, Integer.MAX_VALUE);
        planner(new PriorityFirstMatching()).plan(List.of(), projects(2), control);
        assertThat(control.told).endsWith(1000);
    }
}
