package io.github.zhuanjie.matching.planning;

import static io.github.zhuanjie.matching.planning.Cases.DAY;
import static io.github.zhuanjie.matching.planning.Cases.dibao;
import static io.github.zhuanjie.matching.planning.Cases.medical;
import static io.github.zhuanjie.matching.planning.Cases.supply;
import static io.github.zhuanjie.matching.planning.Cases.withPlaces;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.matching.algorithm.PriorityFirstMatching;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.supply.SupplyList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A plan is explained by a planner with the settings that it was made with, or not at all. */
class ExplainerSettingsTest {

    private static final SupplyList LIST = supply(withPlaces("a", 1));
    private static final List<NeedCase> CASES = List.of(medical("n1", dibao("h1")), medical("n2", dibao("h2")));
    private static final MatchingPlanner OTHER =
            MatchingPlanner.of(EvaluationContext.on(DAY), PriorityPolicy.standard(), new PriorityFirstMatching());
    private static final MatchingPlanner PLANNER = OTHER.withSeed("key");
    private static final MatchingPlanner ASKING = PLANNER.withConflicts((project, subject) -> Fact.known(false));

    private static boolean explains(MatchingPlanner planner, MatchingResult plan) {
        return planner.explainer(LIST, plan).explain(CASES.get(0)).isAsPlanned();
    }

    @Test
    void refusesAnotherKeyOfTies() {
        MatchingResult plan = PLANNER.plan(CASES, LIST);
        assertThat(explains(PLANNER, plan)).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OTHER.explainer(LIST, plan))
                .withMessage("result must be of this planner's key of ties");
    }

    @Test
    void aKeyThatIsNotPublishedCannotBeAnother() {
        MatchingResult unpublished = MatchingResult.builder()
                .from(PLANNER.plan(CASES, LIST))
                .seed(Optional.empty())
                .build();
        assertThat(explains(OTHER, unpublished)).isTrue();
    }

    @Test
    void refusesOtherChecks() {
        MatchingResult unchecked = PLANNER.plan(CASES, LIST);
        MatchingResult checked = ASKING.plan(CASES, LIST);
        assertThat(explains(ASKING, checked)).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ASKING.explainer(LIST, unchecked))
                .withMessage(
                        "result must be made with the checks of this planner: [] instead of [CONFLICT_OF_INTEREST]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLANNER.explainer(LIST, checked))
                .withMessageEndingWith("[CONFLICT_OF_INTEREST] instead of []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLANNER.withReferrals(List.of(), List.of()).explainer(LIST, unchecked))
                .withMessageEndingWith("[] instead of [REFERRALS]");
    }
}
