package io.github.zhuanjie.transition;

import io.github.zhuanjie.party.ActorSide;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Objects;
import java.util.Set;

/**
 * Which sides may still do an action where a city or vendor lets fewer do it than the table does.
 *
 * @param action  the action
 * @param by  the sides, some of those that the table names
 */
@Disclosure(DisclosureClass.PUBLIC)
public record LocalLimit(ReferralAction action, Set<ActorSide> by) {

    /** Copies the set. */
    public LocalLimit {
        Objects.requireNonNull(action, "action");
        by = Set.copyOf(by);
    }
}
