package io.github.zhuanjie.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.LocalStandard;
import io.github.zhuanjie.assistance.LocalStandards;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.discovery.AssistanceRules;
import io.github.zhuanjie.discovery.Outlook;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LikelyEntitledTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Messages CHINESE = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private static final AssistanceRules RULES =
            AssistanceRules.of(List.of(LikelyEntitled.dibao("made up for this test")));

    private static Household household(Fact<Yuan> income) {
        Person head = Person.builder()
                .id(PersonId.of("P-1"))
                .relation(FamilyRelation.HEAD)
                .recognitions(Fact.known(List.of()))
                .build();
        return Household.builder()
                .id(HouseholdId.of("H-1"))
                .residence(LocalFigures.YIZHENG)
                .hukou(Fact.known(LocalFigures.YIZHENG))
                .recognitions(Fact.known(List.of()))
                .headCount(Fact.known(1))
                .annualIncome(income)
                .addMember(head)
                .build();
    }

    private static List<String> explain(Fact<Yuan> income) {
        LocalStandard standard = LocalStandard.builder()
                .area(LocalFigures.YIZHENG)
                .validFrom(TODAY)
                .validUntil(TODAY)
                .monthlyPerPerson(Yuan.of(900))
                .source("made up for this test")
                .build();
        EvaluationContext context = EvaluationContext.on(TODAY).withStandards(LocalStandards.of(List.of(standard)));
        return LikelyEntitled.explain(household(income), RULES, context, CHINESE);
    }

    private static String dibao(Outlook outlook) {
        return CHINESE.label(AssistanceCategory.DIBAO) + ": " + CHINESE.label(outlook);
    }

    @Test
    void aFamilyBelowTheStandardIsProposedAndThePropertyLeftToAPerson() {
        assertThat(explain(Fact.known(Yuan.of(10_799)))).startsWith(dibao(Outlook.LIKELY), "  人工判断 (需人工判断)");
        assertThat(explain(Fact.known(Yuan.of(10_800)))).contains(dibao(Outlook.NOT_LIKELY));
    }

    @Test
    void whatIsNotKnownIsAskedForAndARuleThatIsMissingIsNamed() {
        assertThat(explain(Fact.unknown()))
                .startsWith(dibao(Outlook.CANNOT_BE_TOLD), "  家庭年收入 (未登记)", "  人工判断 (需人工判断)")
                .contains("  当地救助认定规则 (当地标准或规则未知)");
    }
}
