package io.github.zhuanjie.discovery;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.criterion.Comparison;
import io.github.zhuanjie.criterion.Criteria;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.person.DisabilityLevel;
import java.time.LocalDate;
import java.util.List;

/** Made-up rules for the tests of the screen. */
final class Rules {

    static final String PROPERTY = "家庭财产状况符合当地规定";

    private Rules() {}

    static AssistanceRule.Builder rule(AssistanceCategory category, String area, RuleScope scope, Criterion criteria) {
        return AssistanceRule.builder()
                .category(category)
                .area(DivisionCode.of(area))
                .validFrom(LocalDate.of(2024, 1, 1))
                .validUntil(LocalDate.of(2024, 12, 31))
                .scope(scope)
                .criteria(criteria)
                .source("made up for this test");
    }

    static Criterion poor() {
        return Criteria.income(Comparison.BELOW, Ratio.parse("1"));
    }

    static AssistanceRule dibao(String area) {
        return rule(
                        AssistanceCategory.DIBAO,
                        area,
                        RuleScope.HOUSEHOLD,
                        Criteria.allOf(poor(), Criteria.judgement(PROPERTY)))
                .build();
    }

    static AssistanceRule single(String area) {
        return rule(
                        AssistanceCategory.DIBAO_SINGLE,
                        area,
                        RuleScope.PERSON,
                        Criteria.allOf(Criteria.ageFrom(18), Criteria.disabilityAtLeast(DisabilityLevel.LEVEL_2)))
                .build();
    }

    static AssistanceRule edge(String area) {
        return rule(
                        AssistanceCategory.DIBAO_EDGE,
                        area,
                        RuleScope.HOUSEHOLD,
                        Criteria.allOf(
                                Criteria.income(Comparison.AT_LEAST, Ratio.parse("1")),
                                Criteria.income(Comparison.BELOW, Ratio.parse("2"))))
                .build();
    }

    static AssistanceRules table(AssistanceRule... rules) {
        return AssistanceRules.of(List.of(rules));
    }
}
