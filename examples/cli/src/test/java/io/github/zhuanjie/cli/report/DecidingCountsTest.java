package io.github.zhuanjie.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.criterion.Criteria;
import io.github.zhuanjie.eligibility.Condition;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.eligibility.FactKind;
import io.github.zhuanjie.fixtures.Households;
import io.github.zhuanjie.fixtures.Needs;
import io.github.zhuanjie.fixtures.Projects;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.plan.Exclusion;
import io.github.zhuanjie.plan.UnmetNeed;
import io.github.zhuanjie.plan.UnmetReason;
import io.github.zhuanjie.supply.SupplyList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DecidingCountsTest {

    private static final EvaluationContext CONTEXT = EvaluationContext.on(LocalDate.of(2026, 6, 28));

    private final NeedCase subject =
            NeedCase.of(Households.singleParentWithIllChild(), Needs.singleParentWithIllChild());

    @Test
    void aNeedCountsOnceForEachConditionAndEachFact() {
        SupplyList supply = SupplyList.builder()
                .from(Projects.list())
                .projects(List.of(
                        project("a", Criteria.ageFrom(90)),
                        project("b", Criteria.ageFrom(95)),
                        project("c", Criteria.judgement("poor"))))
                .build();
        UnmetNeed unmet = UnmetNeed.of(
                subject.need().getId(),
                List.of(
                        new Exclusion(ProjectId.of("a"), UnmetReason.CRITERIA_NOT_MET),
                        new Exclusion(ProjectId.of("b"), UnmetReason.CRITERIA_NOT_MET),
                        new Exclusion(ProjectId.of("c"), UnmetReason.JUDGEMENT_NEEDED)));

        DecidingCounts counts =
                DecidingCounts.of(List.of(unmet), Map.of(subject.need().getId(), subject), supply, CONTEXT);

        assertThat(counts.failed()).isEqualTo(Map.of(Condition.AGE, 1));
        assertThat(counts.missing()).isEqualTo(Map.of(FactKind.JUDGEMENT, 1));
    }

    private CharityProject project(String id, io.github.zhuanjie.criterion.Criterion rule) {
        return CharityProject.builder()
                .from(Projects.fixedTuitionGrant())
                .id(ProjectId.of(id))
                .areas(List.of(subject.household().getResidence()))
                .needKinds(List.of(subject.need().getKind()))
                .criteria(rule)
                .build();
    }

    @Test
    void theMostFrequentStandFirstAndTheRestIsLeftOut() {
        Map<Condition, Integer> counts = new java.util.EnumMap<>(Condition.class);
        for (Condition condition : List.of(
                Condition.AGE,
                Condition.SEX,
                Condition.HUKOU,
                Condition.INCOME,
                Condition.EVENT,
                Condition.INSURED,
                Condition.STUDENT,
                Condition.EXPENSE,
                Condition.ILLNESS)) {
            counts.put(condition, condition == Condition.ILLNESS ? 40 : 10);
        }

        List<CountRow> rows = CountRow.top(counts, 100);

        assertThat(rows).hasSize(8);
        assertThat(rows.get(0)).isEqualTo(new CountRow(Bilingual.of(Condition.ILLNESS), "40", "40.0%", "100.00"));
        assertThat(rows.get(1)).isEqualTo(new CountRow(Bilingual.of(Condition.AGE), "10", "10.0%", "25.00"));
        assertThat(CountRow.top(Map.<Condition, Integer>of(), 0)).isEmpty();
    }
}
