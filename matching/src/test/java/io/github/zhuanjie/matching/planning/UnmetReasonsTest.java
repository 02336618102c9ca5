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
import io.github.zhuanjie.assistance.LocalStandards;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.charity.ApplicationMode;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.criterion.Comparison;
import io.github.zhuanjie.criterion.Criteria;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.PersonCriterion;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.matching.algorithm.PriorityFirstMatching;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.plan.UnmetNeed;
import io.github.zhuanjie.plan.UnmetReason;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnmetReasonsTest {

    private static final Criterion DIBAO = new PersonCriterion.CategoryIn(Set.of(AssistanceCategory.DIBAO));
    private static final Criterion INCOME = Criteria.income(Comparison.AT_MOST, Ratio.parse("1.5"));
    private static final Criterion JUDGED = new Criterion.Judgement("确有困难");
    private static final Criterion INSURED = new PersonCriterion.Insured();

    private static final NeedCase MARGIN = medical("n", inCategory("h", AssistanceCategory.DIBAO_EDGE));
    private static final NeedCase ELIGIBLE = medical("n", dibao("h"));

    private static UnmetReason reason(CharityProject.Builder project, NeedCase subject) {
        EvaluationContext context =
                new EvaluationContext(DAY, LocalStandards.of(List.of()), Optional.of(Period.ofMonths(6)));
        List<UnmetNeed> unmet = MatchingPlanner.of(context, PriorityPolicy.standard(), new PriorityFirstMatching())
                .plan(List.of(subject), supply(project.build()))
                .getUnmetNeeds();
        assertThat(unmet).hasSize(1);
        return unmet.get(0).reason();
    }

    private static CharityProject.Builder open(Criterion... criteria) {
        return project("a").criteria(new Criterion.AllOf(List.of(criteria))).capacity(places(1));
    }

    @Test
    void noPlaceLeft() {
        assertThat(reason(project("a").capacity(places(0)), ELIGIBLE)).isEqualTo(UnmetReason.CAPACITY_EXHAUSTED);
    }

    @Test
    void capacityUnpublished() {
        assertThat(reason(project("a"), ELIGIBLE)).isEqualTo(UnmetReason.STANDARD_UNPUBLISHED);
    }

    @Test
    void factUnknown() {
        assertThat(reason(open(DIBAO, INSURED), ELIGIBLE)).isEqualTo(UnmetReason.FACTS_MISSING);
    }

    @Test
    void factWithheld() {
        Household household = Household.builder()
                .from(dibao("h"))
                .members(List.of(Cases.person("head").insured(Fact.withheld()).build()))
                .build();
        assertThat(reason(open(DIBAO, INSURED), medical("n", household))).isEqualTo(UnmetReason.FACTS_MISSING);
    }

    @Test
    void factStale() {
        Household household = Household.builder()
                .from(dibao("h"))
                .members(List.of(Cases.person("head")
                        .insured(Fact.known(true, DAY.minusYears(1)))
                        .build()))
                .build();
        assertThat(reason(open(DIBAO, INSURED), medical("n", household))).isEqualTo(UnmetReason.FACTS_MISSING);
    }

    @Test
    void localStandardMissing() {
        assertThat(reason(open(INCOME), ELIGIBLE)).isEqualTo(UnmetReason.LOCAL_STANDARD_MISSING);
    }

    @Test
    void judgementNeeded() {
        assertThat(reason(open(DIBAO, JUDGED), ELIGIBLE)).isEqualTo(UnmetReason.JUDGEMENT_NEEDED);
    }

    @Test
    void criteriaUnpublished() {
        assertThat(reason(project("a").criteria(Optional.empty()).capacity(places(1)), ELIGIBLE))
                .isEqualTo(UnmetReason.STANDARD_UNPUBLISHED);
    }

    @Test
    void benefitUnpublished() {
        assertThat(reason(project("a").benefit(Optional.empty()).capacity(places(1)), ELIGIBLE))
                .isEqualTo(UnmetReason.STANDARD_UNPUBLISHED);
    }

    @Test
    void ofSeveralGapsTheFarthestFromAGrantCounts() {
        assertThat(reason(open(INSURED, INCOME), ELIGIBLE)).isEqualTo(UnmetReason.LOCAL_STANDARD_MISSING);
        assertThat(reason(open(JUDGED, INSURED, INCOME), ELIGIBLE)).isEqualTo(UnmetReason.JUDGEMENT_NEEDED);
        assertThat(reason(open(JUDGED, INSURED, INCOME).benefit(Optional.empty()), ELIGIBLE))
                .isEqualTo(UnmetReason.STANDARD_UNPUBLISHED);
    }

    @Test
    void criteriaNotMet() {
        assertThat(reason(open(DIBAO), MARGIN)).isEqualTo(UnmetReason.CRITERIA_NOT_MET);
    }

    @Test
    void knownFailureOutweighsGaps() {
        assertThat(reason(open(DIBAO, INSURED, JUDGED), MARGIN)).isEqualTo(UnmetReason.CRITERIA_NOT_MET);
    }

    @Test
    void windowClosed() {
        assertThat(reason(open(DIBAO).validUntil(DAY.minusDays(1)), ELIGIBLE)).isEqualTo(UnmetReason.WINDOW_CLOSED);
    }

    @Test
    void closedWindowDoesNotCountIfCriteriaFailToo() {
        assertThat(reason(open(DIBAO).validUntil(DAY.minusDays(1)), MARGIN)).isEqualTo(UnmetReason.CRITERIA_NOT_MET);
    }

    @Test
    void notForIndividualsWhateverElseFails() {
        CharityProject.Builder closed =
                open(DIBAO).validUntil(DAY.minusDays(1)).applicationMode(ApplicationMode.COMMUNITY_GRANT);
        assertThat(reason(closed, MARGIN)).isEqualTo(UnmetReason.NOT_FOR_INDIVIDUALS);
    }

    @Test
    void projectOfAnotherAreaIsNoReason() {
        assertThat(reason(open(DIBAO).areas(Set.of(DivisionCode.of("320925"))), ELIGIBLE))
                .isEqualTo(UnmetReason.NO_PROJECT);
    }

    @Test
    void projectForAnotherKindIsNoReason() {
        assertThat(reason(open(DIBAO).needKinds(Set.of(NeedKind.HOUSING)), ELIGIBLE))
                .isEqualTo(UnmetReason.NO_PROJECT);
    }
}
