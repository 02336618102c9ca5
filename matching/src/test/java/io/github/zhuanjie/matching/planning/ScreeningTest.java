package io.github.zhuanjie.matching.planning;

import static io.github.zhuanjie.matching.planning.Cases.DAY;
import static io.github.zhuanjie.matching.planning.Cases.dibao;
import static io.github.zhuanjie.matching.planning.Cases.inCategory;
import static io.github.zhuanjie.matching.planning.Cases.medical;
import static io.github.zhuanjie.matching.planning.Cases.places;
import static io.github.zhuanjie.matching.planning.Cases.project;
import static io.github.zhuanjie.matching.planning.Cases.supply;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.charity.ApplicationMode;
import io.github.zhuanjie.charity.ConflictOfInterest;
import io.github.zhuanjie.criterion.Comparison;
import io.github.zhuanjie.criterion.Criteria;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.plan.UnmetReason;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.supply.SupplyList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Cases are screened alike one by one and all at once. */
class ScreeningTest {

    private static final Criterion DIBAO = Criteria.categoryIn(AssistanceCategory.DIBAO);
    private static final Criterion INCOME = Criteria.income(Comparison.AT_MOST, Ratio.parse("1.5"));
    private static final List<NeedCase> CASES =
            List.of(medical("n-1", dibao("h-1")), medical("n-2", inCategory("h-2", AssistanceCategory.DIBAO_EDGE)));
    private static final SupplyList SUPPLY = supply(
            project("open").criteria(DIBAO).capacity(places(3)).build(),
            project("closed").criteria(DIBAO).validUntil(DAY.minusDays(1)).build(),
            project("listed")
                    .criteria(DIBAO)
                    .applicationMode(ApplicationMode.PROGRAMME)
                    .build(),
            project("unpublished").criteria(Optional.empty()).build(),
            project("nothing-said").benefit(Optional.empty()).build(),
            project("judged").criteria(Criteria.judgement("确有困难")).build(),
            project("poor").criteria(INCOME).build(),
            project("closed-and-judged")
                    .criteria(Criteria.judgement("确有困难"))
                    .validUntil(DAY.minusDays(1))
                    .build());

    @Test
    void bulkGivesTheSameReasonsAndAwards() {
        assertSame(ConflictOfInterest.NOT_CHECKED);
    }

    @Test
    void bulkGivesTheSameWhereConflictsAreAskedAbout() {
        assertSame((project, subject) -> Fact.unknown());
        assertSame((project, subject) -> Fact.known(true));
        assertSame((project, subject) -> Fact.known(false));
    }

    private static void assertSame(ConflictOfInterest conflicts) {
        assertThat(screen(conflicts, 0)).isEqualTo(screen(conflicts, Integer.MAX_VALUE));
    }

    @Test
    void theReasonsAreManifold() {
        assertThat(screen(ConflictOfInterest.NOT_CHECKED, 0).stream()
                        .flatMap(screened -> screened.prospects().stream())
                        .map(Prospect::reason)
                        .collect(Collectors.toSet()))
                .contains(
                        UnmetReason.CAPACITY_EXHAUSTED,
                        UnmetReason.WINDOW_CLOSED,
                        UnmetReason.NOT_FOR_INDIVIDUALS,
                        UnmetReason.STANDARD_UNPUBLISHED,
                        UnmetReason.JUDGEMENT_NEEDED,
                        UnmetReason.CRITERIA_NOT_MET);
    }

    private static List<ScreenedCase> screen(ConflictOfInterest conflicts, int bulkFrom) {
        Judging judging =
                new Judging(EvaluationContext.on(DAY), PriorityPolicy.standard(), conflicts, Optional.empty());
        return new Screening(judging, Underway.nothing(), SUPPLY, bulkFrom).screen(CASES);
    }
}
