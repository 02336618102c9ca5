package io.github.zhuanjie.matching.planning;

import static io.github.zhuanjie.matching.planning.Cases.DAY;
import static io.github.zhuanjie.matching.planning.Cases.dibao;
import static io.github.zhuanjie.matching.planning.Cases.inCategory;
import static io.github.zhuanjie.matching.planning.Cases.need;
import static io.github.zhuanjie.matching.planning.Cases.project;
import static io.github.zhuanjie.matching.planning.Cases.supply;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.charity.AreaQuota;
import io.github.zhuanjie.charity.Capacity;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.Provenance;
import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.criterion.PersonCriterion;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.explanation.ProjectExplanation;
import io.github.zhuanjie.explanation.ProjectOutcome;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.matching.algorithm.PriorityFirstMatching;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.plan.ExplanationLevel;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.priority.PriorityRate;
import io.github.zhuanjie.supply.SupplyList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** With more points than are said to be lacking a need is served, and where that cannot be promised no points are named. */
class PointsLackingPropertyTest {

    private static final int MONTH = 30;
    private static final List<String> PLACES = List.of("321081", "321081101", "321081102", "321084");
    private static final List<Set<AssistanceCategory>> GROUPS = List.of(
            Set.of(AssistanceCategory.DIBAO),
            Set.of(AssistanceCategory.DIBAO_EDGE),
            Set.of(AssistanceCategory.DIBAO, AssistanceCategory.DIBAO_EDGE));

    /** One point for every month of waiting, and nothing else. */
    private static final PriorityPolicy POLICY = PriorityPolicy.builder()
            .id("months")
            .version("1")
            .title("months")
            .source("made up for this test")
            .waiting(new PriorityRate(1, PriorityPolicy.MAX_POINTS))
            .build();

    private static NeedCase waiting(NeedCase subject, int months) {
        return NeedCase.of(
                subject.household(),
                Need.builder()
                        .from(subject.need())
                        .registeredOn(DAY.minusDays((long) MONTH * months))
                        .build());
    }

    private static List<NeedCase> cases(SplittableRandom random) {
        List<NeedCase> cases = new ArrayList<>();
        int count = 2 + random.nextInt(10);
        for (int n = 0; n < count; n++) {
            boolean sibling = n > 0 && random.nextInt(4) == 0;
            Household household = sibling
                    ? cases.get(n - 1).household()
                    : Household.builder()
                            .from(
                                    random.nextBoolean()
                                            ? dibao("h" + n)
                                            : inCategory("h" + n, AssistanceCategory.DIBAO_EDGE))
                            .residence(DivisionCode.of(PLACES.get(random.nextInt(PLACES.size()))))
                            .build();
            NeedCase subject = NeedCase.of(household, need("n" + n, household).build());
            cases.add(waiting(subject, random.nextInt(6)));
        }
        return cases;
    }

    private static CharityProject drawn(SplittableRandom random, int number) {
        Capacity.Builder capacity = Capacity.builder();
        capacity.provenance(Provenance.PUBLISHED).places(random.nextInt(6));
        if (random.nextInt(8) == 0) {
            capacity.budget(Yuan.of(500L * random.nextInt(8)));
        }
        if (random.nextBoolean()) {
            int county = random.nextInt(3);
            capacity.places(county + 2 + random.nextInt(2))
                    .addAreaQuota(share("321081", county))
                    .addAreaQuota(share("321081101", random.nextInt(county + 1)))
                    .addAreaQuota(share("321084", random.nextInt(3)));
        }
        return project("p" + number)
                .areas(List.of(DivisionCode.of("321000")))
                .benefitScope(random.nextBoolean() ? BenefitScope.HOUSEHOLD : BenefitScope.PERSON)
                .criteria(new PersonCriterion.CategoryIn(GROUPS.get(random.nextInt(GROUPS.size()))))
                .capacity(capacity.build())
                .build();
    }

    private static AreaQuota share(String area, int places) {
        return AreaQuota.builder().area(DivisionCode.of(area)).places(places).build();
    }

    @Property(tries = 1_500)
    void whoHasMorePointsThanAreLackingIsServed(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        MatchingPlanner planner = MatchingPlanner.of(EvaluationContext.on(DAY), POLICY, new PriorityFirstMatching())
                .withExplanation(random.nextBoolean() ? ExplanationLevel.FULL : ExplanationLevel.NONE);
        SupplyList list = supply(IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(number -> drawn(random, number))
                .toArray(CharityProject[]::new));
        List<NeedCase> cases = cases(random);
        MatchingResult plan = planner.plan(cases, list);
        for (int i = 0; i < cases.size(); i++) {
            for (ProjectExplanation each :
                    planner.explainer(list, plan).explain(cases.get(i)).getProjects()) {
                if (each.getPointsLacking().isPresent()) {
                    assertThat(each.getOutcome()).isIn(ProjectOutcome.OUTRANKED, ProjectOutcome.SHARE_USED_UP);
                    int points = each.getPointsLacking().get() + 1;
                    assertThat(isServed(planner, list, cases, i, points)).isTrue();
                }
            }
        }
    }

    private static boolean isServed(
            MatchingPlanner planner, SupplyList list, List<NeedCase> cases, int who, int points) {
        NeedCase subject = cases.get(who);
        int waited = (int) (DAY.toEpochDay() - subject.need().getRegisteredOn().toEpochDay()) / MONTH;
        List<NeedCase> now = new ArrayList<>(cases);
        now.set(who, waiting(subject, waited + points));
        return planner.plan(now, list).getGrants().stream()
                .anyMatch(grant -> grant.getNeed().equals(subject.need().getId()));
    }
}
