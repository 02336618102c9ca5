package io.github.zhuanjie.priority;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.need.Urgency;
import java.util.Set;

/** The policy that the library proposes. Every number is ours. */
final class StandardPolicy {

    private static final PriorityPolicy POLICY = build();

    private StandardPolicy() {}

    static PriorityPolicy get() {
        return POLICY;
    }

    private static PriorityPolicy build() {
        return PriorityPolicy.builder()
                .id("zhuanjie-standard")
                .version("1")
                .title("转介库建议的优先次序")
                .englishTitle("order of priority suggested by zhuanjie")
                .source("zhuanjie 的建议，未见于任何文件；分值仅供讨论 (a proposal of this library, found in no document)")
                .addTier(new PriorityTier("急难", Set.of(), Set.of(Urgency.EMERGENCY)))
                .putCategoryPoint(AssistanceCategory.TEKUN, 60)
                .putCategoryPoint(AssistanceCategory.DIBAO, 50)
                .putCategoryPoint(AssistanceCategory.ORPHAN, 50)
                .putCategoryPoint(AssistanceCategory.DE_FACTO_ORPHAN, 50)
                .putCategoryPoint(AssistanceCategory.DIBAO_EDGE, 35)
                .putCategoryPoint(AssistanceCategory.RIGID, 35)
                .putCategoryPoint(AssistanceCategory.FANPIN, 30)
                .putCategoryPoint(AssistanceCategory.CHILD_HARDSHIP, 30)
                .putCategoryPoint(AssistanceCategory.EMERGENCY, 25)
                .putCategoryPoint(AssistanceCategory.OTHER_LOW, 15)
                .putUrgencyPoint(Urgency.EMERGENCY, 30)
                .putUrgencyPoint(Urgency.URGENT, 30)
                .addIncomeStep(new PriorityStep(Ratio.parse("0.5"), 15))
                .addIncomeStep(new PriorityStep(Ratio.parse("1"), 10))
                .addIncomeStep(new PriorityStep(Ratio.parse("1.5"), 5))
                .addExpenseStep(new PriorityStep(Ratio.parse("0.5"), 5))
                .addExpenseStep(new PriorityStep(Ratio.parse("1"), 10))
                .addExpenseStep(new PriorityStep(Ratio.parse("2"), 15))
                .waiting(new PriorityRate(1, 12))
                .householdChildren(new PriorityRate(3, 9))
                .householdOldPersons(new PriorityRate(3, 6))
                .householdSeverelyDisabled(new PriorityRate(5, 10))
                .childPoints(10)
                .oldAgePoints(10)
                .severeDisabilityPoints(15)
                .seriousIllnessPoints(15)
                .build();
    }
}
