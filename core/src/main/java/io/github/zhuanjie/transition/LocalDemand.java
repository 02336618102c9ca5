package io.github.zhuanjie.transition;

import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Objects;
import java.util.Set;

/**
 * What a city or vendor requires of an action beyond what the table does. There is no way to write that less is required.
 *
 * @param action  the action
 * @param requires  what it must bring besides
 */
@Disclosure(DisclosureClass.PUBLIC)
public record LocalDemand(ReferralAction action, Set<EventField> requires) {

    /** Copies the set. */
    public LocalDemand {
        Objects.requireNonNull(action, "action");
        requires = Set.copyOf(requires);
    }
}
