package io.github.zhuanjie.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.charity.Benefit;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.ConflictOfInterest;
import io.github.zhuanjie.charity.ShareOfExpense;
import io.github.zhuanjie.criterion.Criteria;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.NeedCriterion;
import io.github.zhuanjie.criterion.PersonCriterion;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.sample.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListEligibilityTest {

    private static final int PARTS = 6;
    private static final int CRITERION_PART = 4;

    private final Eligibility eligibility = new Eligibility(Samples.context());
    private final ListEligibility list = new ListEligibility(eligibility);

    @Test
    void everyAssessmentIsThatOfEligibilityInWhateverOrderOneAsks() {
        List<CharityProject> projects = projects();
        List<NeedCase> cases = cases();
        for (NeedCase subject : cases) {
            assertSame(projects, subject);
        }
        for (CharityProject project : projects) {
            for (NeedCase subject : cases) {
                assertThat(list.assess(project, subject)).isEqualTo(eligibility.assess(project, subject));
            }
        }
    }

    private void assertSame(List<CharityProject> projects, NeedCase subject) {
        for (CharityProject project : projects) {
            assertThat(list.assess(project, subject))
                    .as(String.valueOf(project.getCriteria()))
                    .isEqualTo(eligibility.assess(project, subject));
        }
    }

    static List<NeedCase> cases() {
        return List.of(
                Samples.plainCase(),
                Samples.caseOf(Samples.head().insured(Fact.known(true))),
                Samples.caseOf(Samples.head().insured(Fact.withheld())),
                NeedCase.of(
                        Household.builder()
                                .from(Samples.plainCase().household())
                                .recognitions(Fact.unknown())
                                .build(),
                        Samples.need()
                                .expenses(Map.of(ExpenseKind.MEDICAL, Fact.known(Yuan.of(30_000))))
                                .build()));
    }

    static List<CharityProject> projects() {
        Criterion insured = new PersonCriterion.Insured();
        Criterion kind = new NeedCriterion.KindIn(Set.of(NeedKind.MEDICAL));
        List<Criterion> criteria = List.of(
                insured,
                new PersonCriterion.Insured(),
                kind,
                Criteria.ageFrom(60),
                Criteria.judgement("x"),
                new Criterion.Not(insured),
                new Criterion.AllOf(List.of(insured, kind)),
                new Criterion.AnyOf(List.of(Criteria.ageFrom(60), new Criterion.Not(kind))),
                new Criterion.AtLeast(2, List.of(insured, kind, Criteria.ageFrom(60))),
                new Criterion.AnyMember(insured),
                new Criterion.AnyMember(Criteria.ageFrom(60)),
                new Criterion.AllMembers(kind, insured),
                new Criterion.MemberCount(1, Optional.of(1), insured));
        List<CharityProject> projects = new ArrayList<>();
        for (Criterion criterion : criteria) {
            projects.add(Samples.project().criteria(criterion).build());
            projects.add(Samples.project().criteria(criterion).benefit(share()).build());
        }
        projects.add(Samples.project()
                .benefit(new Benefit.Stepped(ExpenseKind.MEDICAL, List.of(new Benefit.Step(Yuan.of(100), Yuan.of(50)))))
                .build());
        projects.add(Samples.project().benefit(Optional.empty()).build());
        projects.add(Samples.project().criteria(Optional.empty()).build());
        return projects;
    }

    private static ShareOfExpense share() {
        return ShareOfExpense.builder()
                .kind(ExpenseKind.MEDICAL)
                .shares(Map.of(AssistanceCategory.DIBAO, Ratio.parse("0.5")))
                .build();
    }

    @Test
    void equalConditionsAreWorkedOutOnceForACase() {
        CharityProject one =
                Samples.project().criteria(new PersonCriterion.Insured()).build();
        CharityProject other =
                Samples.project().criteria(new PersonCriterion.Insured()).build();
        NeedCase subject = Samples.plainCase();

        Finding first = criterion(list.assess(one, subject));
        assertThat(criterion(list.assess(other, subject))).isSameAs(first);

        list.assess(one, Samples.caseOf(Samples.head().insured(Fact.known(false))));
        assertThat(criterion(list.assess(one, subject))).isEqualTo(first).isNotSameAs(first);
    }

    @Test
    void aCaseThatIsEqualButAnotherIsAskedAnew() {
        CharityProject project =
                Samples.project().criteria(new PersonCriterion.Insured()).build();
        NeedCase subject = Samples.plainCase();
        Finding first = criterion(list.assess(project, subject));
        assertThat(criterion(list.assess(project, NeedCase.of(subject.household(), subject.need()))))
                .isEqualTo(first)
                .isNotSameAs(first);
    }

    @Test
    void conflictsAreAskedAboutAsEligibilityDoes() {
        ConflictOfInterest interested = (project, subject) -> Fact.known(true);
        Eligibility asking = new Eligibility(Samples.context(), interested);
        Assessment assessment =
                new ListEligibility(asking).assess(Samples.project().build(), Samples.plainCase());
        assertThat(assessment.isConflictChecked()).isTrue();
        assertThat(assessment.verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
    }

    @Test
    void needsSomethingToAssessLike() {
        assertThatNullPointerException().isThrownBy(() -> new ListEligibility(null));
    }

    private static Finding criterion(Assessment assessment) {
        assertThat(assessment.finding().parts()).hasSize(PARTS);
        return assessment.finding().parts().get(CRITERION_PART);
    }
}
