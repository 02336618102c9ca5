package io.github.zhuanjie.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.charity.Benefit;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.ShareOfExpense;
import io.github.zhuanjie.criterion.Comparison;
import io.github.zhuanjie.criterion.Criteria;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.NeedCriterion;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Severity;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.supply.SupplyList;
import io.github.zhuanjie.supply.SupplyListId;
import io.github.zhuanjie.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProjectLinterTest {

    private static final Criterion DIBAO = Criteria.categoryIn(AssistanceCategory.DIBAO);

    @Test
    void aProjectWithoutCriteriaHasNothingWrongInThem() {
        CharityProject silent = CharityProject.builder()
                .from(Samples.project().build())
                .criteria(java.util.Optional.empty())
                .build();
        assertThat(ProjectLinter.standard().lint(silent)).isEmpty();
    }

    @Test
    void criteriaThatGoWithTheProjectAreFine() {
        assertThat(lint(project(Criteria.allOf(DIBAO, Criteria.residenceIn(DivisionCode.of("321000"))))))
                .isEmpty();
        assertThat(lint(project(Criteria.anyOf(DIBAO, Criteria.residenceIn(DivisionCode.of("110000"))))))
                .isEmpty();
        assertThat(lint(project(Criteria.hukouIn(DivisionCode.of("110000"))))).isEmpty();
    }

    @Test
    void findingsInTheCriteriaPointThere() {
        assertThat(lint(project(Criteria.allOf(DIBAO, Criteria.anyOf(DIBAO, DIBAO)))))
                .containsExactly("CRITERION_ABSORBED /criteria/of/1", "CRITERION_DUPLICATE /criteria/of/1/of/1");
    }

    @Test
    void criteriaThatNobodyMeetsAreAnErrorAndNothingElseIsSaidOfThem() {
        CharityProject project = project(Criteria.allOf(DIBAO, Criteria.not(DIBAO)));
        List<Fault> faults = ProjectLinter.standard().lint(project);
        assertThat(faults).extracting(Fault::severity).containsExactly(Severity.ERROR);
        assertThat(lint(project)).containsExactly("CRITERION_NEVER /criteria");
    }

    @Test
    void criteriaOutsideTheAreaAreFound() {
        assertThat(lint(project(Criteria.allOf(DIBAO, Criteria.residenceIn(DivisionCode.of("320100"))))))
                .containsExactly("PROJECT_CRITERIA_AREA /criteria");
        assertThat(lint(CharityProject.builder()
                        .from(project(Criteria.residenceIn(DivisionCode.of("320100"))))
                        .addArea(DivisionCode.of("320102"))
                        .build()))
                .isEmpty();
    }

    @Test
    void criteriaForOtherNeedsAreFound() {
        assertThat(lint(project(Criteria.allOf(DIBAO, new NeedCriterion.KindIn(Set.of(NeedKind.HOUSING))))))
                .containsExactly("PROJECT_CRITERIA_NEED_KIND /criteria");
        assertThat(lint(project(new NeedCriterion.KindIn(Set.of(NeedKind.HOUSING, NeedKind.MEDICAL)))))
                .isEmpty();
    }

    @Test
    void aBenefitByAnotherExpenseThanTheCriteriaAskForIsFound() {
        Criterion schooling = Criteria.expense(ExpenseKind.EDUCATION, Comparison.AT_LEAST, Yuan.of(1));
        Criterion medical = Criteria.expense(ExpenseKind.MEDICAL_IN_POLICY, Comparison.AT_LEAST, Yuan.of(1));
        assertThat(lint(with(stepped(), schooling))).containsExactly("PROJECT_BENEFIT_EXPENSE /benefit");
        assertThat(lint(with(share(AssistanceCategory.DIBAO), schooling)))
                .containsExactly("PROJECT_BENEFIT_EXPENSE /benefit");
        assertThat(lint(with(stepped(), Criteria.allOf(schooling, medical)))).isEmpty();
        assertThat(lint(with(stepped(), DIBAO))).isEmpty();
        assertThat(lint(with(new Benefit.Fixed(Yuan.of(1)), schooling))).isEmpty();
    }

    @Test
    void aShareForATierThatIsLeftOutIsFound() {
        Benefit shares = share(AssistanceCategory.DIBAO, AssistanceCategory.TEKUN, AssistanceCategory.FANPIN);
        String finding = "PROJECT_SHARE_UNREACHED /benefit/shares/TEKUN";
        assertThat(lint(with(shares, DIBAO))).containsExactly(finding);
        assertThat(lint(with(shares, Criteria.rule("a", "1", "b", Criteria.allOf(DIBAO, Criteria.insured())))))
                .containsExactly(finding);
        assertThat(lint(with(shares, Criteria.categoryIn(AssistanceCategory.DIBAO, AssistanceCategory.TEKUN_CENTRAL))))
                .isEmpty();
        assertThat(lint(with(shares, Criteria.categoryIn(AssistanceCategory.DIBAO, AssistanceCategory.FANPIN))))
                .as("monitored people may be in extreme hardship")
                .isEmpty();
        assertThat(lint(with(shares, Criteria.anyOf(DIBAO, Criteria.insured()))))
                .isEmpty();
        assertThat(lint(with(shares, Criteria.not(Criteria.categoryIn(AssistanceCategory.FANPIN)))))
                .containsExactly("PROJECT_SHARE_UNREACHED /benefit/shares/FANPIN");
    }

    @Test
    void findingsOfAListNameTheProject() {
        SupplyList list = SupplyList.builder()
                .id(SupplyListId.of("list"))
                .version(1)
                .title("清单")
                .area(DivisionCode.of("321081"))
                .asOf(LocalDate.of(2026, 1, 1))
                .addProject(project(DIBAO))
                .addProject(CharityProject.builder()
                        .from(project(Criteria.allOf(DIBAO)))
                        .id(ProjectId.of("other"))
                        .build())
                .build();
        assertThat(ProjectLinter.standard().lint(list))
                .extracting(fault -> fault.location().pointer())
                .containsExactly("/projects/1/criteria");
    }

    @Test
    void textsAreThereInBothLanguages() {
        Fault fault = ProjectLinter.standard()
                .lint(with(stepped(), Criteria.expense(ExpenseKind.EDUCATION, Comparison.AT_LEAST, Yuan.of(1))))
                .get(0);
        assertThat(Messages.of(Locale.ENGLISH).fault(fault))
                .isEqualTo("the benefit goes by an expense of the kind MEDICAL, the criteria ask for others only");
        assertThat(Messages.of(Locale.SIMPLIFIED_CHINESE).fault(fault)).contains("MEDICAL", "资助");
        for (String code : List.of(
                "PROJECT_CRITERIA_AREA", "PROJECT_CRITERIA_NEED_KIND", "PROJECT_SHARE_UNREACHED", "CRITERION_NEVER")) {
            Fault any = Fault.warning(code, io.github.zhuanjie.fault.Location.WHOLE);
            assertThat(Messages.of(Locale.ENGLISH).fault(any)).doesNotContain("breaks the rule");
        }
    }

    @Test
    void nothingIsNoProject() {
        assertThatNullPointerException()
                .isThrownBy(() -> ProjectLinter.standard().lint((CharityProject) null))
                .withMessage("project");
    }

    private static List<String> lint(CharityProject project) {
        return ProjectLinter.standard().lint(project).stream()
                .map(fault -> fault.code() + " " + fault.location().pointer())
                .toList();
    }

    private static CharityProject project(Criterion criteria) {
        return with(new Benefit.Fixed(Yuan.of(1_000)), criteria);
    }

    private static CharityProject with(Benefit benefit, Criterion criteria) {
        return Samples.project().criteria(criteria).benefit(benefit).build();
    }

    private static Benefit stepped() {
        return new Benefit.Stepped(ExpenseKind.MEDICAL, List.of(new Benefit.Step(Yuan.of(20_000), Yuan.of(10_000))));
    }

    private static Benefit share(AssistanceCategory... categories) {
        ShareOfExpense.Builder builder = ShareOfExpense.builder();
        builder.kind(ExpenseKind.MEDICAL);
        for (AssistanceCategory category : categories) {
            builder.putShare(category, Ratio.parse("0.5"));
        }
        return builder.build();
    }
}
