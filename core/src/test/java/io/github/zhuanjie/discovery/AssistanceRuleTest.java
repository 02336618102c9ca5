package io.github.zhuanjie.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.DaySpan;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.criterion.Criteria;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.validation.ZhuanjieValidator;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssistanceRuleTest {

    @Test
    void holdsForItsSpan() {
        assertThat(Rules.dibao("321000").span())
                .isEqualTo(new DaySpan(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));
    }

    @Test
    void theLastDayIsNotBeforeTheFirst() {
        AssistanceRule.Builder rule = AssistanceRule.builder().from(Rules.dibao("321000"));
        assertThat(rule.validUntil(LocalDate.of(2024, 1, 1)).build().span().first())
                .isEqualTo(LocalDate.of(2024, 1, 1));
        refused("SPAN_ORDER", rule.validUntil(LocalDate.of(2023, 12, 31)));
    }

    @ParameterizedTest
    @EnumSource(AssistanceCategory.class)
    void aCategoryOfSingleMembersIsNotDecidedForAHousehold(AssistanceCategory category) {
        AssistanceRule.Builder rule = Rules.rule(category, "321000", RuleScope.HOUSEHOLD, Rules.poor());
        if (category.isOfSingleMembers()) {
            refused("RULE_SCOPE", rule);
        } else {
            assertThat(rule.build().getCategory()).isEqualTo(category);
        }
        assertThat(rule.scope(RuleScope.PERSON).build().getCategory()).isEqualTo(category);
    }

    @Test
    void aHouseholdIsNotAskedAboutAPersonWhomNobodyNames() {
        Criterion adult = Criteria.ageFrom(18);
        refused("RULE_PERSON", household(adult));
        refused("RULE_PERSON", household(Criteria.allOf(Rules.poor(), Criteria.not(adult))));
        refused(
                "RULE_PERSON",
                household(Criteria.rule("r", "1", "1", Criteria.anyOf(Criteria.anyMember(adult), adult))));
        assertThat(household(Criteria.anyMember(adult)).build().getScope()).isEqualTo(RuleScope.HOUSEHOLD);
        assertThat(household(Criteria.allMembers(adult, adult)).build().getScope())
                .isEqualTo(RuleScope.HOUSEHOLD);
        assertThat(household(Criteria.membersAtLeast(1, adult)).build().getScope())
                .isEqualTo(RuleScope.HOUSEHOLD);
        assertThat(household(new Criterion.MemberCount(0, Optional.of(0), adult))
                        .build()
                        .getScope())
                .isEqualTo(RuleScope.HOUSEHOLD);
        assertThat(household(adult).scope(RuleScope.PERSON).build().getCriteria())
                .isEqualTo(adult);
    }

    private static AssistanceRule.Builder household(Criterion criteria) {
        return Rules.rule(AssistanceCategory.DIBAO, "321000", RuleScope.HOUSEHOLD, criteria);
    }

    @Test
    void aRuleNeedsASource() {
        assertThatIllegalStateException()
                .isThrownBy(() -> AssistanceRule.builder().build());
        AssistanceRule unsourced = AssistanceRule.builder()
                .from(Rules.dibao("321000"))
                .source(" ")
                .addUnknowns("")
                .build();
        ZhuanjieValidator validator = ZhuanjieValidator.standard();
        assertThat(validator.validate(Rules.dibao("321000"))).isEmpty();
        assertThat(validator.validate(unsourced))
                .extracting(fault -> fault.location().pointer())
                .contains("/source", "/unknowns/0");
    }

    private static void refused(String code, AssistanceRule.Builder rule) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(rule::build)
                .returns(code, InvalidValueException::getCode);
    }
}
