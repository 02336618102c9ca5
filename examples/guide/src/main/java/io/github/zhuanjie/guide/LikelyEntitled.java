package io.github.zhuanjie.guide;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.criterion.Comparison;
import io.github.zhuanjie.criterion.Criteria;
import io.github.zhuanjie.discovery.AssistanceProposal;
import io.github.zhuanjie.discovery.AssistanceRule;
import io.github.zhuanjie.discovery.AssistanceRules;
import io.github.zhuanjie.discovery.AssistanceScreen;
import io.github.zhuanjie.discovery.RuleScope;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.eligibility.MissingFact;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who is likely to be eligible for government assistance and does not receive it: article four, the other direction. */
public final class LikelyEntitled {

    private LikelyEntitled() {}

    /**
     * Writes down a county's rule for dibao.
     *
     * @param source  the local document that sets it
     * @return the rule for 2026
     */
    public static AssistanceRule dibao(String source) {
        // tag::rule[]
        AssistanceRule rule = AssistanceRule.builder()
                .category(AssistanceCategory.DIBAO)
                .area(LocalFigures.YIZHENG)
                .validFrom(LocalDate.of(2026, 1, 1))
                .validUntil(LocalDate.of(2026, 12, 31))
                .scope(RuleScope.HOUSEHOLD)
                .criteria(Criteria.allOf(
                        Criteria.income(Comparison.BELOW, Ratio.parse("1")), // of the local standard of the day
                        Criteria.judgement("家庭财产状况符合当地规定"))) // no recorded fact decides it
                .source(source)
                .build();
        // end::rule[]
        return rule;
    }

    /**
     * Tells what is proposed about a household.
     *
     * @param household  the household
     * @param rules  the local rules
     * @param context  the day, and the local figures
     * @param words  the reader's language
     * @return a line for each proposal and, below it, for each fact that would have to be known or judged
     */
    public static List<String> explain(
            Household household, AssistanceRules rules, EvaluationContext context, Messages words) {
        List<String> lines = new ArrayList<>();
        // tag::screen[]
        AssistanceScreen screen = new AssistanceScreen(context, rules); // by the rules of the hukou
        for (AssistanceProposal proposal : screen.screen(household).proposals()) {
            lines.add(words.label(proposal.getCategory()) + ": " + words.label(proposal.getOutlook()));
            for (MissingFact fact : proposal.open()) { // what to ask, or to judge, before anybody is told
                lines.add("  " + words.label(fact.kind()) + " (" + words.label(fact.gap()) + ")");
            }
        }
        // end::screen[]
        return lines;
    }
}
