package io.github.zhuanjie.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.charity.ApplicationMode;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.ConflictOfInterest;
import io.github.zhuanjie.criterion.Criteria;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.NeedCriterion;
import io.github.zhuanjie.criterion.PersonCriterion;
import io.github.zhuanjie.criterion.RuleReference;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.eligibility.DecidingConditions.Deciders;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.sample.Samples;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DecidingConditionsTest {

    private final Eligibility eligibility = new Eligibility(Samples.context());

    @Test
    void whatDecidesIsWhatTheFindingsOfEachProjectSay() {
        DecidingConditions deciding = new DecidingConditions(eligibility);
        for (NeedCase subject : ListEligibilityTest.cases()) {
            for (CharityProject project : projects()) {
                assertThat(deciding.of(subject, List.of(project)))
                        .as(String.valueOf(project.getCriteria()))
                        .isEqualTo(expected(eligibility, subject, List.of(project)));
            }
        }
    }

    @Test
    void ofSeveralProjectsItIsAllTogether() {
        DecidingConditions deciding = new DecidingConditions(eligibility);
        List<CharityProject> projects = projects();
        for (NeedCase subject : ListEligibilityTest.cases()) {
            Deciders all = expected(eligibility, subject, projects);
            assertThat(all.failed()).isNotEmpty();
            assertThat(all.missing()).isNotEmpty();
            assertThat(deciding.of(subject, projects)).isEqualTo(all);
            assertThat(deciding.of(subject, List.of())).isEqualTo(new Deciders(Set.of(), Set.of()));
        }
    }

    @Test
    void conflictsOfInterestDecideAsInAnAssessment() {
        for (Fact<Boolean> interested : List.of(Fact.known(true), Fact.known(false), Fact.<Boolean>withheld())) {
            ConflictOfInterest conflicts = (project, subject) -> interested;
            Eligibility asking = new Eligibility(Samples.context(), conflicts);
            DecidingConditions deciding = new DecidingConditions(asking);
            for (CharityProject project : projects()) {
                assertThat(deciding.of(Samples.plainCase(), List.of(project)))
                        .isEqualTo(expected(asking, Samples.plainCase(), List.of(project)));
            }
        }
    }

    @Test
    void needsSomethingToAssessLike() {
        assertThatNullPointerException().isThrownBy(() -> new DecidingConditions(null));
    }

    private static Deciders expected(Eligibility eligibility, NeedCase subject, List<CharityProject> projects) {
        Set<Condition> failed = new HashSet<>();
        Set<FactKind> missing = new HashSet<>();
        for (CharityProject project : projects) {
            Assessment assessment = eligibility.assess(project, subject);
            for (Finding finding : assessment.finding().deciding()) {
                if (assessment.verdict() == Verdict.NOT_ELIGIBLE) {
                    failed.add(finding.condition());
                } else if (assessment.verdict() == Verdict.UNDETERMINED) {
                    finding.missing().forEach(fact -> missing.add(fact.kind()));
                }
            }
        }
        return new Deciders(failed, missing);
    }

    /** Besides those of the list, compositions within compositions and projects that are not for the case at all. */
    private static List<CharityProject> projects() {
        List<CharityProject> projects = new ArrayList<>(ListEligibilityTest.projects());
        Criterion insured = new PersonCriterion.Insured();
        Criterion medical = new NeedCriterion.KindIn(Set.of(NeedKind.MEDICAL));
        Criterion education = new NeedCriterion.KindIn(Set.of(NeedKind.EDUCATION));
        Criterion old = Criteria.ageFrom(90);
        List<Criterion> deep = List.of(
                new Criterion.Not(new Criterion.AllOf(List.of(medical, new Criterion.Not(old)))),
                new Criterion.AnyOf(List.of(new Criterion.AllOf(List.of(insured, old)), new Criterion.Not(insured))),
                new Criterion.AllOf(List.of(new Criterion.AnyOf(List.of(old, education)), insured)),
                new Criterion.Not(new Criterion.AtLeast(1, List.of(medical, insured))),
                new Criterion.Rule(
                        new RuleReference("x", Optional.empty(), Optional.empty()),
                        new Criterion.AllOf(List.of(insured, education))),
                new Criterion.Not(new Criterion.AnyMember(new Criterion.AnyOf(List.of(insured, medical)))));
        deep.forEach(each -> projects.add(Samples.project().criteria(each).build()));
        projects.add(Samples.project()
                .areas(Set.of(DivisionCode.of("110000")))
                .criteria(old)
                .build());
        projects.add(Samples.project().needKinds(Set.of(NeedKind.EDUCATION)).build());
        projects.add(Samples.project()
                .validUntil(Samples.context().asOf().minusDays(1))
                .criteria(insured)
                .build());
        for (ApplicationMode mode : ApplicationMode.values()) {
            projects.add(Samples.project().applicationMode(mode).build());
        }
        return projects;
    }
}
