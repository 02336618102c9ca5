package io.github.zhuanjie.types;

import io.github.zhuanjie.calendar.DeadlineRule;
import io.github.zhuanjie.charity.Benefit;
import io.github.zhuanjie.charity.StackingRule;
import io.github.zhuanjie.consent.Consent;
import io.github.zhuanjie.consent.EmergencyRule;
import io.github.zhuanjie.consent.LegalBasis;
import io.github.zhuanjie.consent.Provision;
import io.github.zhuanjie.consent.Purpose;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.transition.LocalTable;
import io.github.zhuanjie.transition.TransitionTable;
import java.util.List;

/**
 * The types whose values rule on others: with a constant left out they would permit or demand something else, so a
 * lenient reading leaves none out of them.
 */
final class RulingTypes {

    private static final List<Class<?>> TYPES = List.of(
            Benefit.class,
            Consent.class,
            DeadlineRule.class,
            EmergencyRule.class,
            LegalBasis.class,
            LocalTable.class,
            PriorityPolicy.class,
            Provision.class,
            Purpose.class,
            StackingRule.class,
            TransitionTable.class);

    private static final ClassValue<Boolean> RULES = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return TYPES.stream().anyMatch(ruling -> ruling.isAssignableFrom(type));
        }
    };

    private RulingTypes() {}

    static boolean contains(Class<?> type) {
        return RULES.get(type);
    }
}
