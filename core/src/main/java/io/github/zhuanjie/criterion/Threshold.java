package io.github.zhuanjie.criterion;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Objects;

/**
 * What an amount is compared with. The local ones are found by the household's residence and the day of judgement; if
 * none is known, the comparison is open, whatever the amount.
 *
 * <p>Immutable and thread-safe.
 */
@Disclosure(DisclosureClass.PUBLIC)
public sealed interface Threshold {

    /**
     * A sum.
     *
     * @param amount  the sum
     */
    record Amount(Yuan amount) implements Threshold {
        /** Requires a sum. */
        public Amount {
            Objects.requireNonNull(amount, "amount").requireReadable();
            if (amount.isNegative()) {
                throw new InvalidValueException("CRITERION_AMOUNT", "a threshold must not be below zero");
            }
        }
    }

    /**
     * A multiple of the local monthly subsistence standard of one person (低保标准).
     *
     * @param times  the multiple
     */
    record TimesStandard(Ratio times) implements Threshold {
        /** Requires a multiple. */
        public TimesStandard {
            Objects.requireNonNull(times, "times");
        }
    }

    /**
     * A multiple of the local disposable income per head of the year before (上年度人均可支配收入).
     *
     * @param times  the multiple
     */
    record TimesDisposableIncome(Ratio times) implements Threshold {
        /** Requires a multiple. */
        public TimesDisposableIncome {
            Objects.requireNonNull(times, "times");
        }
    }
}
