package io.github.zhuanjie.json;

import io.github.zhuanjie.charity.BenefitScope;
import io.github.zhuanjie.charity.ProjectId;
import io.github.zhuanjie.charity.StackingPeriod;
import io.github.zhuanjie.charity.StackingRule;
import io.github.zhuanjie.household.ExpenseKind;
import java.util.List;
import java.util.Set;

/** Aid and how it goes together. */
final class AidSamples {

    private AidSamples() {}

    static List<Object> all() {
        return rules();
    }

    private static List<Object> rules() {
        return List.of(
                new StackingRule.Once(BenefitScope.PERSON, StackingPeriod.ILLNESS, true),
                new StackingRule.NotWith(
                        Set.of(ProjectId.of("PR-3"), ProjectId.of("PR-2")),
                        Set.of("某区慈善会"),
                        BenefitScope.HOUSEHOLD,
                        StackingPeriod.EVENT),
                new StackingRule.WithinExpense(ExpenseKind.MEDICAL),
                new StackingRule.AfterGovernmentDecision());
    }
}
