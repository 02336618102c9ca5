package io.github.zhuanjie.transition;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.identity.Identifiers;
import io.github.zhuanjie.party.ActorSide;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Objects;
import java.util.Set;

/**
 * A sub-state that a city or vendor distinguishes within a state, such as a visit that is planned or a committee that
 * has met. It is a second axis: it never changes the state, what is allowed in it, or what others see.
 *
 * @param code  the vendor's code, 1 to 64 ASCII letters, digits, {@code . _ : -}
 * @param within  the state
 * @param by  who may enter it
 */
@Disclosure(DisclosureClass.PUBLIC)
public record LocalState(String code, ReferralState within, Set<ActorSide> by) {

    /**
     * Checks the code.
     *
     * @throws InvalidValueException as {@link Identifiers#check}
     */
    public LocalState {
        Identifiers.check(code, "LocalState");
        Objects.requireNonNull(within, "within");
        by = Set.copyOf(by);
    }
}
