package io.github.zhuanjie.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.criterion.Comparison;
import io.github.zhuanjie.criterion.Criteria;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.HouseholdCriterion;
import io.github.zhuanjie.criterion.Threshold;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.eligibility.Assessment;
import io.github.zhuanjie.eligibility.Eligibility;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Illness;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExplanationTextTest {

    private static final Messages CHINESE = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

    private static final Criterion RULE = Criteria.rule(
            "help-1/conditions",
            "2022-10",
            "仪慈〔2022〕1号 第三条",
            Criteria.allOf(
                    Criteria.expense(ExpenseKind.MEDICAL, Comparison.AT_LEAST, Yuan.parse("5000.00")),
                    Criteria.income(Comparison.AT_MOST, Ratio.parse("1.5")),
                    Criteria.anyOf(
                            Criteria.categoryIn(AssistanceCategory.DIBAO), Criteria.illnessIn(Illness.URAEMIA)),
                    Criteria.anyMember(Criteria.insured())));

    private static Household household(Fact<Yuan> income) {
        Person son = Person.builder()
                .id(PersonId.of("P-2"))
                .relation(FamilyRelation.SON)
                .build();
        Person head = Samples.head()
                .recognitions(Fact.known(List.of()))
                .insured(Fact.known(false))
                .illnesses(Fact.withheld())
                .build();
        return Samples.household(head, son)
                .headCount(Fact.known(4))
                .recognitions(Fact.known(List.of()))
                .annualIncome(income)
                .build();
    }

    private static NeedCase subject(Fact<Yuan> income) {
        return NeedCase.of(household(income), Samples.need().build());
    }

    private static String text(Messages messages, boolean reveal, Assessment assessment) {
        return String.join("\n", new ExplanationText(messages, reveal).lines(assessment));
    }

    private static Assessment open() {
        return new Eligibility(Samples.context()).assess(RULE, subject(Fact.known(Yuan.of(40000))));
    }

    private static Assessment refused() {
        CharityProject project = Samples.project()
                .areas(Set.of(DivisionCode.of("110000")))
                .needKinds(Set.of(NeedKind.EDUCATION))
                .criteria(Criteria.rule("r", "1", "c", Criteria.allOf(
                        Criteria.income(Comparison.BELOW, Ratio.parse("1")), Criteria.not(Criteria.ageFrom(60)))))
                .build();
        return new Eligibility(Samples.context()).assess(project, subject(Fact.known(Yuan.of(40000))));
    }

    @Test
    void saysAnOpenCaseInEnglish() {
        assertThat(text(ENGLISH, false, open())).isEqualTo("""
                OPEN_EN""");
    }

    @Test
    void saysAnOpenCaseInChinese() {
        assertThat(text(CHINESE, false, open())).isEqualTo("""
                OPEN_ZH""");
    }

    @Test
    void saysARefusalInEnglish() {
        assertThat(text(ENGLISH, false, refused())).isEqualTo("""
                REFUSED_EN""");
    }

    @Test
    void saysARefusalInChineseAndRevealsOnlyIfAsked() {
        assertThat(text(CHINESE, true, refused())).isEqualTo("""
                REFUSED_ZH""");
    }

    @Test
    void anEligibleCaseHasNothingMoreToSay() {
        Assessment assessment = new Eligibility(Samples.context()).assess(Samples.project().build(), Samples.plainCase());
        assertThat(text(ENGLISH, false, assessment)).isEqualTo("""
                ELIGIBLE_EN""");
    }

    @Test
    void whatCannotBeTurnedIsSaidToBeSo() {
        NeedCase subject = NeedCase.of(
                Samples.household(Samples.head()
                                .illnesses(Fact.known(Set.of()))
                                .build())
                        .build(),
                Samples.need().build());
        Eligibility eligibility = new Eligibility(Samples.context());
        Assessment no = eligibility.assess(Criteria.illnessIn(Illness.URAEMIA), subject);
        assertThat(text(ENGLISH, false, no)).endsWith("Nothing that can change or be learnt would make it eligible.");
        Criterion both = Criteria.allOf(Criteria.insured(), Criteria.not(Criteria.insured()));
        Assessment open = eligibility.assess(both, subject);
        assertThat(text(CHINESE, false, open)).contains("没有可以补充的信息能使其符合条件。");
    }

    @Test
    void ofManyWaysTheBestAreShown() {
        Criterion[] parts = java.util.stream.IntStream.range(0, 12)
                .mapToObj(i -> Criteria.judgement("point " + i))
                .toArray(Criterion[]::new);
        Assessment assessment = new Eligibility(Samples.context()).assess(Criteria.anyOf(parts), Samples.plainCase());
        List<String> lines = new ExplanationText(ENGLISH, false).lines(assessment);
        assertThat(lines).contains("  10. a person's judgement: point 6 (needs judgement)", "  There are more ways than are listed.");
        assertThat(lines).noneMatch(line -> line.startsWith("  11."));
    }

    @Test
    void localFiguresAndAidAreSaid() {
        EvaluationContext bare = Samples.contextWithoutStandards();
        Criterion rule = Criteria.allOf(
                Criteria.income(Comparison.AT_MOST, Ratio.parse("1.5")),
                new HouseholdCriterion.AssetsPerHead(Comparison.AT_MOST, new Threshold.TimesStandard(Ratio.parse("24"))),
                new HouseholdCriterion.RigidExpense(
                        ExpenseKind.MEDICAL, Comparison.ABOVE, new Threshold.TimesStandard(Ratio.parse("2"))),
                new HouseholdCriterion.RigidShareAboveLocalRatio(),
                Criteria.membersAtLeast(2, Criteria.insured()),
                Criteria.atLeast(1, Criteria.insured()));
        NeedCase subject = subject(Fact.known(Yuan.of(40000)));
        assertThat(text(ENGLISH, false, new Eligibility(bare).assess(rule, subject))).isEqualTo("""
                BARE_EN""");
        assertThat(text(ENGLISH, false, new Eligibility(Samples.context()).assess(rule, subject)))
                .contains("limit for the household 76,800.00 yuan", "limit 1,600.00 yuan");
    }

    @Test
    void everythingFoundIsMaskedUnlessAsked() {
        String masked = text(ENGLISH, false, refused()) + text(CHINESE, false, open());
        assertThat(masked).contains("***").doesNotContain("40,000", "40000");
        assertThat(text(ENGLISH, true, refused())).contains("found: 40,000.00 yuan").doesNotContain("***");
    }

    @Test
    void requiresALanguage() {
        assertThatNullPointerException()
                .isThrownBy(() -> new ExplanationText(null, false))
                .withMessage("messages");
        assertThatNullPointerException().isThrownBy(() -> new FindingText(null, true)).withMessage("messages");
    }
}
