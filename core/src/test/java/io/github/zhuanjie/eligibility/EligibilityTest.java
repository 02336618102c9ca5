package io.github.zhuanjie.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.charity.ApplicationMode;
import io.github.zhuanjie.charity.Benefit;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.ShareOfExpense;
import io.github.zhuanjie.criterion.HouseholdCriterion;
import io.github.zhuanjie.criterion.PersonCriterion;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.sample.Samples;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EligibilityTest {

    private static final Benefit BY_EXPENSE =
            new Benefit.Stepped(ExpenseKind.MEDICAL, List.of(new Benefit.Step(Yuan.of(100), Yuan.of(50))));

    @Test
    void aCaseThatMeetsEverythingIsEligibleAndGetsAnAward() {
        Assessment assessment = assess(Samples.project().build());
        assertThat(assessment.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(assessment.award()).contains(Award.exactly(Yuan.of(1000)));
        assertThat(assessment.finding().condition()).isEqualTo(Condition.ALL_OF);
        assertThat(assessment.finding().parts())
                .extracting(Finding::condition)
                .containsExactly(
                        Condition.PROJECT_AREA,
                        Condition.PROJECT_NEED_KIND,
                        Condition.PROJECT_WINDOW,
                        Condition.PROJECT_APPLICATION,
                        Condition.RESIDENCE,
                        Condition.PROJECT_STANDARD);
    }

    @Test
    void aBareCriterionHasNoAward() {
        Assessment bare = new Eligibility(Samples.context())
                .assess(new HouseholdCriterion.Residence(DivisionCode.NATIONWIDE), Samples.plainCase());
        assertThat(bare.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(bare.award()).isEmpty();
    }

    @Test
    void anotherAreaIsNotServed() {
        assertFails(
                Samples.project().areas(Set.of(DivisionCode.of("321084"))),
                Brief.decided(Condition.PROJECT_AREA, false));
    }

    @Test
    void anotherKindOfNeedIsNotServed() {
        assertFails(
                Samples.project().needKinds(Set.of(NeedKind.EDUCATION)),
                Brief.decided(Condition.PROJECT_NEED_KIND, false));
    }

    @Test
    void aClosedProjectDoesNotServe() {
        assertFails(
                Samples.project().validUntil(Samples.TODAY.minusDays(1)),
                Brief.decided(Condition.PROJECT_WINDOW, false));
    }

    @Test
    void aProjectForCommunitiesDoesNotServeFamilies() {
        assertFails(
                Samples.project().applicationMode(ApplicationMode.COMMUNITY_GRANT),
                Brief.decided(Condition.PROJECT_APPLICATION, false));
    }

    @Test
    void aBenefitThatComesToNothingIsNotEligible() {
        NeedCase cheap = spent(Fact.known(Yuan.of(99)));
        Assessment assessment = new Eligibility(Samples.context())
                .assess(Samples.project().benefit(BY_EXPENSE).build(), cheap);
        assertThat(assessment.verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(assessment.award()).isEmpty();
        assertThat(assessment.finding().deciding())
                .extracting(Brief::of)
                .containsExactly(Brief.decided(Condition.PROJECT_STANDARD, false));
    }

    @Test
    void unpublishedCriteriaLeaveItOpen() {
        CharityProject base = Samples.project().build();
        assertOpen(
                CharityProject.builder().from(base).criteria(Optional.empty()),
                Brief.open(Condition.PROJECT_CRITERIA, Gap.UNPUBLISHED));
    }

    @Test
    void anUnpublishedStandardLeavesItOpen() {
        CharityProject base = Samples.project().build();
        assertOpen(
                CharityProject.builder().from(base).benefit(Optional.empty()),
                Brief.open(Condition.PROJECT_STANDARD, Gap.UNPUBLISHED));
    }

    @Test
    void aMissingFactLeavesItOpenAndSaysWhichKind() {
        assertOpen(Samples.project().benefit(BY_EXPENSE), Brief.open(Condition.PROJECT_STANDARD, Gap.UNKNOWN));
        Assessment withheld = new Eligibility(Samples.context())
                .assess(Samples.project().benefit(BY_EXPENSE).build(), spent(Fact.withheld()));
        assertThat(withheld.finding().deciding())
                .extracting(Brief::of)
                .containsExactly(Brief.open(Condition.PROJECT_STANDARD, Gap.WITHHELD));
    }

    @Test
    void aMissingLocalStandardLeavesItOpen() {
        Benefit capped = ShareOfExpense.builder()
                .kind(ExpenseKind.MEDICAL)
                .putShare(AssistanceCategory.DIBAO, Ratio.parse("0.6"))
                .capMonthsOfStandard(6)
                .build();
        Household household = Samples.household(Samples.head().build())
                .recognitions(Fact.known(List.of(Samples.recognition(AssistanceCategory.DIBAO))))
                .build();
        NeedCase subject =
                NeedCase.of(household, spent(Fact.known(Yuan.of(1000))).need());
        Assessment assessment = new Eligibility(Samples.contextWithoutStandards())
                .assess(Samples.project().benefit(capped).build(), subject);
        assertThat(assessment.finding().deciding())
                .extracting(Brief::of)
                .containsExactly(Brief.open(Condition.PROJECT_STANDARD, Gap.LOCAL_STANDARD));
    }

    @Test
    void theCriteriaTakePartInTheVerdict() {
        assertFails(
                Samples.project().criteria(new HouseholdCriterion.Residence(DivisionCode.of("110000"))),
                Brief.decided(Condition.RESIDENCE, false));
        assertOpen(
                Samples.project().criteria(new PersonCriterion.Insured()), Brief.open(Condition.INSURED, Gap.UNKNOWN));
    }

    private static void assertFails(CharityProject.Builder project, Brief why) {
        Assessment assessment = assess(project.build());
        assertThat(assessment.verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(assessment.award()).isEmpty();
        assertThat(assessment.finding().deciding()).extracting(Brief::of).containsExactly(why);
    }

    private static void assertOpen(CharityProject.Builder project, Brief why) {
        Assessment assessment = assess(project.build());
        assertThat(assessment.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(assessment.award()).isEmpty();
        assertThat(assessment.finding().deciding()).extracting(Brief::of).containsExactly(why);
    }

    private static Assessment assess(CharityProject project) {
        return new Eligibility(Samples.context()).assess(project, Samples.plainCase());
    }

    private static NeedCase spent(Fact<Yuan> expense) {
        return NeedCase.of(
                Samples.household(Samples.head().build()).build(),
                Samples.need().putExpense(ExpenseKind.MEDICAL, expense).build());
    }
}
