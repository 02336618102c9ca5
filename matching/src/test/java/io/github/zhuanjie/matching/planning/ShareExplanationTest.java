package io.github.zhuanjie.matching.planning;

import static io.github.zhuanjie.matching.planning.Cases.DAY;
import static io.github.zhuanjie.matching.planning.Cases.project;
import static io.github.zhuanjie.matching.planning.Cases.supply;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.charity.AreaQuota;
import io.github.zhuanjie.charity.Capacity;
import io.github.zhuanjie.charity.Provenance;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.explanation.NeedExplanationText;
import io.github.zhuanjie.explanation.ProjectExplanation;
import io.github.zhuanjie.explanation.ProjectOutcome;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.algorithm.MaxBenefitMatching;
import io.github.zhuanjie.matching.algorithm.PriorityFirstMatching;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.plan.CutOff;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.plan.ProjectUse;
import io.github.zhuanjie.plan.ShareUse;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.report.CoordinationReport;
import io.github.zhuanjie.report.NextPlaceLine;
import io.github.zhuanjie.report.WorthLine;
import io.github.zhuanjie.report.WorthUnit;
import io.github.zhuanjie.supply.SupplyList;
import io.github.zhuanjie.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Ten places, of which two counties may have one each: what is said to a need of one county is about that county's share. */
class ShareExplanationTest {

    private static final DivisionCode PREFECTURE = DivisionCode.of("321000");
    private static final DivisionCode HERE = DivisionCode.of("321081");
    private static final DivisionCode THERE = DivisionCode.of("321084");
    private static final NeedCase SERVED = at("n1", "321081", 700);
    private static final NeedCase REFUSED = at("n2", "321081", 1);
    private static final NeedCase ELSEWHERE = at("n3", "321084", 70);
    private static final List<NeedCase> ALL = List.of(SERVED, REFUSED, ELSEWHERE);

    private static final SupplyList LIST = supply(project("a")
            .areas(List.of(PREFECTURE))
            .capacity(Capacity.builder()
                    .places(10)
                    .addAreaQuota(AreaQuota.builder().area(HERE).places(1).build())
                    .addAreaQuota(AreaQuota.builder().area(THERE).places(1).build())
                    .provenance(Provenance.PUBLISHED)
                    .build())
            .build());

    private static NeedCase at(String id, String place, int waited) {
        Household household = Household.builder()
                .from(Cases.dibao("h-" + id))
                .residence(DivisionCode.of(place))
                .build();
        return NeedCase.of(
                household,
                Cases.need(id, household).registeredOn(DAY.minusDays(waited)).build());
    }

    private static MatchingPlanner planner(MatchingAlgorithm algorithm) {
        return MatchingPlanner.of(EvaluationContext.on(DAY), PriorityPolicy.standard(), algorithm);
    }

    private static ProjectExplanation explain(MatchingResult plan, NeedCase subject) {
        return planner(new PriorityFirstMatching())
                .explainer(LIST, plan)
                .explain(subject)
                .getProjects()
                .get(0);
    }

    private static MatchingResult plan(List<NeedCase> cases) {
        return planner(new PriorityFirstMatching()).plan(cases, LIST);
    }

    @Test
    void whatStoppedTheNeedIsTheShareOfItsCounty() {
        MatchingResult plan = plan(ALL);
        ProjectExplanation refused = explain(plan, REFUSED);
        CutOff here = explain(plan, SERVED).getCutOff().orElseThrow();
        CutOff there = explain(plan, ELSEWHERE).getCutOff().orElseThrow();

        assertThat(refused.getOutcome()).isEqualTo(ProjectOutcome.SHARE_USED_UP);
        assertThat(refused.getShare()).contains(HERE);
        assertThat(refused.isEarlierServed()).isTrue();
        assertThat(refused.getCutOff()).contains(here).isNotEqualTo(Optional.of(there));
        assertThat(refused.getPointsLacking().orElseThrow()).isGreaterThan(there.points() - 50);
        assertThat(refused.getNextInLine()).contains(NeedId.of("n2"));
    }

    /** Two points more, which another county's cut-off seemed to ask for, do not help; what is printed now does. */
    @Test
    void thePointsThatAreSaidToBeLackingAreEnough() {
        int lacking = explain(plan(ALL), REFUSED).getPointsLacking().orElseThrow();
        for (int days = 1; days < 700; days += 30) {
            NeedCase earlier = at("n2", "321081", days);
            MatchingResult plan = plan(List.of(SERVED, earlier, ELSEWHERE));
            ProjectExplanation now = explain(plan, earlier);
            assertThat(now.getOutcome()).isEqualTo(ProjectOutcome.SHARE_USED_UP);
            assertThat(now.getPointsLacking().orElseThrow()).isBetween(0, lacking);
        }
        assertThat(plan(List.of(SERVED, at("n2", "321081", 900), ELSEWHERE)).getGrants())
                .extracting(grant -> grant.getNeed().value())
                .containsExactly("n2", "n3");
    }

    @Test
    void theWholeDidNotStop() {
        ProjectUse use = plan(ALL).getProjectUses().get(0);

        assertThat(use.getCutOff()).isEmpty();
        assertThat(use.getNextInLine()).isEmpty();
        assertThat(use.getSaturationStep()).isEmpty();
        assertThat(use.getShares()).extracting(ShareUse::getArea).containsExactly(HERE, THERE);
        assertThat(use.getShares()).extracting(ShareUse::getGrants).containsExactly(1, 1);
        assertThat(use.getShares())
                .extracting(ShareUse::getNextInLine)
                .containsExactly(Optional.of(NeedId.of("n2")), Optional.empty());
        assertThat(use.getShares()).allMatch(ShareUse::isUsedUp);
        assertThat(use.getShares().toString()).doesNotContain("n2");
    }

    @Test
    void clerksReadItInBothLanguages() {
        MatchingResult plan = plan(ALL);
        MatchingPlanner planner = planner(new PriorityFirstMatching());

        assertThat(new NeedExplanationText(Messages.of(Locale.SIMPLIFIED_CHINESE), true)
                        .lines(planner.explainer(LIST, plan).explain(REFUSED)))
                .contains("a 项目：符合条件，本地区分得的名额已用完", "  江苏省扬州市仪征市分得的名额已用完，均给予次序在前的需求。")
                .anyMatch(line -> line.startsWith("  江苏省扬州市仪征市分得的名额安排到：第"));
        assertThat(new NeedExplanationText(Messages.of(Locale.ENGLISH), false)
                        .lines(planner.explainer(LIST, plan).explain(REFUSED)))
                .contains("a 项目: qualifies; the share of its area is used up")
                .anyMatch(line -> line.endsWith(" stopped at ***."));
    }

    @Test
    void onePlaceMoreOfTheShareIsWorthWhatThePricesSay() {
        MatchingResult plan = planner(new MaxBenefitMatching()).plan(ALL, LIST);
        ShareUse here = plan.getProjectUses().get(0).getShares().get(0);

        assertThat(here.getWorthOfPlace().orElseThrow().isZero()).isFalse();
        assertThat(CoordinationReport.of(PREFECTURE, ALL, LIST, plan).getByWorth())
                .containsExactly(new WorthLine(
                        HERE,
                        NeedKind.MEDICAL,
                        WorthUnit.PLACE,
                        plan.getProjectUses().get(0).getProject(),
                        Optional.of(HERE),
                        here.getWorthOfPlace().orElseThrow()));
        assertThat(CoordinationReport.of(PREFECTURE, ALL, LIST, plan(ALL)).getByNextPlace())
                .containsExactly(new NextPlaceLine(HERE, NeedKind.MEDICAL, 1));
    }

    @Test
    void aPlanByBenefitPromisesNoPoints() {
        MatchingPlanner planner = planner(new MaxBenefitMatching());
        ProjectExplanation refused = planner.explainer(LIST, planner.plan(ALL, LIST))
                .explain(REFUSED)
                .getProjects()
                .get(0);

        assertThat(refused.getOutcome()).isEqualTo(ProjectOutcome.SHARE_USED_UP);
        assertThat(refused.getPointsLacking()).isEmpty();
        assertThat(refused.getCutOff()).isEmpty();
    }
}
