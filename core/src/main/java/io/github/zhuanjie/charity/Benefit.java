package io.github.zhuanjie.charity;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.List;
import java.util.Objects;

/**
 * What a project gives to one person or household (帮扶标准). Plain data: {@link io.github.zhuanjie.eligibility.Awards}
 * computes what it comes to in a given case.
 *
 * <p>A benefit that is not on the list of forms is left out of the project, never guessed; the project then says
 * "standard unknown".
 */
@Disclosure(DisclosureClass.PUBLIC)
public sealed interface Benefit permits Benefit.Fixed, Benefit.Range, Benefit.Goods, Benefit.Stepped, ShareOfExpense {

    /**
     * The same sum for everyone.
     *
     * @param amount  the sum, positive
     */
    record Fixed(Yuan amount) implements Benefit {
        /** Requires a positive sum. */
        public Fixed {
            requirePositive(amount);
        }
    }

    /**
     * A sum between two bounds, at the discretion of the project.
     *
     * @param min  the smallest sum, positive
     * @param max  the largest sum, not below the smallest
     */
    record Range(Yuan min, Yuan max) implements Benefit {
        /** Requires ordered, positive bounds. */
        public Range {
            requirePositive(min);
            if (max.compareTo(min) < 0) {
                throw new InvalidValueException("BENEFIT_RANGE", "max must not be below min");
            }
        }
    }

    /**
     * Goods of about a value.
     *
     * @param value  the value in yuan, positive
     */
    record Goods(Yuan value) implements Benefit {
        /** Requires a positive value. */
        public Goods {
            requirePositive(value);
        }
    }

    /**
     * A sum that depends on the own expense, in steps.
     *
     * @param kind  which expense is meant
     * @param steps  the steps in ascending order, each holding from its threshold to the next one's
     */
    record Stepped(ExpenseKind kind, List<Step> steps) implements Benefit {
        /** Requires ascending steps. */
        public Stepped {
            Objects.requireNonNull(kind, "kind");
            steps = List.copyOf(steps);
            if (steps.isEmpty()) {
                throw new InvalidValueException("BENEFIT_STEPS", "steps must not be empty");
            }
            for (int i = 1; i < steps.size(); i++) {
                if (steps.get(i).from().compareTo(steps.get(i - 1).from()) <= 0) {
                    throw new InvalidValueException("BENEFIT_STEPS", "steps must ascend");
                }
            }
        }
    }

    /**
     * One step of a {@link Stepped} benefit.
     *
     * @param from  the smallest expense of the step, inclusive
     * @param amount  the sum given, positive
     */
    @Disclosure(DisclosureClass.PUBLIC)
    record Step(Yuan from, Yuan amount) {
        /** Requires a threshold and a positive sum. */
        public Step {
            Objects.requireNonNull(from, "from");
            requirePositive(amount);
        }
    }

    private static void requirePositive(Yuan amount) {
        if (amount.compareTo(Yuan.ZERO) <= 0) {
            throw new InvalidValueException("BENEFIT_AMOUNT", "amount must be positive");
        }
    }
}
