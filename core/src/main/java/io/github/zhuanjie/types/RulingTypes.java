package io.github.zhuanjie.types;

import io.github.zhuanjie.calendar.DeadlineRule;
import io.github.zhuanjie.consent.Consent;
import io.github.zhuanjie.consent.EmergencyRule;
import io.github.zhuanjie.consent.Provision;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.transition.LocalTable;
import io.github.zhuanjie.transition.TransitionTable;
import java.util.Set;

/**
 * The types whose values rule on others: with a constant left out they would permit or demand something else, so a
 * lenient reading leaves none out of them.
 */
final class RulingTypes {

    private static final Set<Class<?>> TYPES = Set.of(
            Consent.class,
            DeadlineRule.class,
            EmergencyRule.class,
            LocalTable.class,
            PriorityPolicy.class,
            Provision.class,
            TransitionTable.class);

    private RulingTypes() {}

    static boolean contains(Class<?> type) {
        return TYPES.contains(type);
    }
}
