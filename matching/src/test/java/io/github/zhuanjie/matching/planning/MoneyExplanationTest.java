package io.github.zhuanjie.matching.planning;

import static io.github.zhuanjie.matching.planning.Cases.DAY;
import static io.github.zhuanjie.matching.planning.Cases.budget;
import static io.github.zhuanjie.matching.planning.Cases.dibao;
import static io.github.zhuanjie.matching.planning.Cases.need;
import static io.github.zhuanjie.matching.planning.Cases.project;
import static io.github.zhuanjie.matching.planning.Cases.supply;
import static io.github.zhuanjie.matching.planning.Cases.withPlaces;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.explanation.NeedExplanation;
import io.github.zhuanjie.explanation.NeedExplanationText;
import io.github.zhuanjie.explanation.ProjectExplanation;
import io.github.zhuanjie.explanation.ProjectOutcome;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.algorithm.GreedyMatching;
import io.github.zhuanjie.matching.algorithm.MaxBenefitMatching;
import io.github.zhuanjie.matching.algorithm.PriorityFirstMatching;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.plan.Guarantee;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.supply.SupplyList;
import io.github.zhuanjie.text.Messages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Where money is short, points assure nobody of a grant, and no explanation says so. */
class MoneyExplanationTest {

    private static final List<NeedCase> CASES =
            List.of(waiting("first", 90), waiting("second", 60), waiting("third", 60));

    /** The budget is enough for one grant of 500 and leaves 289. */
    private static final SupplyList LIST =
            supply(project("a").capacity(budget(789)).build());

    private static NeedCase waiting(String id, int days) {
        Household household = dibao("h-" + id);
        return NeedCase.of(
                household, need(id, household).registeredOn(DAY.minusDays(days)).build());
    }

    private static NeedExplanation explain(MatchingAlgorithm algorithm, SupplyList list, int of) {
        MatchingPlanner planner = MatchingPlanner.of(EvaluationContext.on(DAY), PriorityPolicy.standard(), algorithm);
        MatchingResult plan = planner.plan(CASES, list);
        assertThat(plan.getGuarantees()).doesNotContain(Guarantee.PRIORITY_RESPECTED);
        return planner.explainer(list, plan).explain(CASES.get(of));
    }

    private static String text(NeedExplanation explanation, Locale locale, boolean reveal) {
        return String.join("\n", new NeedExplanationText(Messages.of(locale), reveal).lines(explanation));
    }

    @Test
    void whatWasLeftIsSaidAndNoPoints() {
        NeedExplanation explanation = explain(new PriorityFirstMatching(), LIST, 1);
        ProjectExplanation second = explanation.getProjects().get(0);

        assertThat(second.getOutcome()).isEqualTo(ProjectOutcome.MONEY_SHORT);
        assertThat(second.getMoneyLeft()).contains(Yuan.of(289));
        assertThat(second.isEarlierServed()).isTrue();
        assertThat(second.getPointsLacking()).isEmpty();
        assertThat(second.getCutOff()).isEmpty();
        assertThat(text(explanation, Locale.SIMPLIFIED_CHINESE, true))
                .contains("分值高低不保证获得帮扶", "资金已用于次序在前的需求；剩余资金（289.00 元）不足以安排本项帮扶。")
                .doesNotContain("相差分值", "分值相同", "安排到", "截止线");
        assertThat(text(explanation, Locale.ENGLISH, false))
                .contains("went to needs that come first; what was left (***) is less than this grant.")
                .doesNotContain("289", "stopped at", "lacking");
    }

    /** Level with the last one served, a need may come before it: which of the two the key of ties put first is not told. */
    @Test
    void levelWithTheLastOneNothingIsSaidOfTheOrder() {
        SupplyList two = supply(project("a").capacity(budget(1289)).build());
        NeedExplanation unserved =
                explain(new PriorityFirstMatching(), two, 1).getReason().isPresent()
                        ? explain(new PriorityFirstMatching(), two, 1)
                        : explain(new PriorityFirstMatching(), two, 2);

        assertThat(unserved.getProjects().get(0).getOutcome()).isEqualTo(ProjectOutcome.MONEY_SHORT);
        assertThat(unserved.getProjects().get(0).isEarlierServed()).isFalse();
        assertThat(text(unserved, Locale.ENGLISH, true))
                .contains("  What was left of the money (289.00 yuan) is less than this grant.")
                .doesNotContain("come first");
    }

    @Test
    void withoutEnvyPlacesWentToNeedsThatComeFirst() {
        NeedExplanation second = explain(new GreedyMatching(), supply(withPlaces("a", 1)), 1);

        assertThat(second.getProjects().get(0).getOutcome()).isEqualTo(ProjectOutcome.OUTRANKED);
        assertThat(second.getProjects().get(0).getPointsLacking()).isEmpty();
        assertThat(text(second, Locale.ENGLISH, true))
                .contains("its places or money went to needs that come first")
                .doesNotContain("lacking", "stopped at");
    }

    @Test
    void aPlanByBenefitGaveThePlacesToOthers() {
        NeedExplanation second = explain(new MaxBenefitMatching(), supply(withPlaces("a", 1)), 1);

        assertThat(second.getProjects().get(0).getOutcome()).isEqualTo(ProjectOutcome.NOT_CHOSEN);
        assertThat(text(second, Locale.SIMPLIFIED_CHINESE, true)).contains("a 项目：符合条件，方案未予安排");
    }
}
