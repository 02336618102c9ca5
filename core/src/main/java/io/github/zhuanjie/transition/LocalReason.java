package io.github.zhuanjie.transition;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.identity.Identifiers;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Objects;

/**
 * A finer reason that a city or vendor distinguishes. It stands beside the reason that it is a kind of, never instead of
 * it: with which actions it may be given and what follows are those of that reason, and who does not know the local table
 * still understands.
 *
 * @param code  the vendor's code, 1 to 64 ASCII letters, digits, {@code . _ : -}
 * @param reason  the reason that it is a kind of
 */
@Disclosure(DisclosureClass.PUBLIC)
public record LocalReason(String code, ReferralReason reason) {

    /**
     * Checks the code.
     *
     * @throws InvalidValueException as {@link Identifiers#check}
     */
    public LocalReason {
        Identifiers.check(code, "LocalReason");
        Objects.requireNonNull(reason, "reason");
    }
}
