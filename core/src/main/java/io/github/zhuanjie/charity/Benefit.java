package io.github.zhuanjie.charity;

import io.github.zhuanjie.base.FreeText;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.need.ServiceUnit;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a project gives to one person or household (帮扶标准). Plain data: {@link io.github.zhuanjie.eligibility.Awards}
 * computes what it comes to in a given case.
 *
 * <p>A benefit that is not on the list of forms is left out of the project, never guessed; the project then says
 * "standard unknown".
 */
@Disclosure(DisclosureClass.PUBLIC)
public sealed interface Benefit
        permits Benefit.Fixed,
                Benefit.Range,
                Benefit.Goods,
                Benefit.Stepped,
                Benefit.Service,
                Benefit.Premium,
                Benefit.VillageIncome,
                Benefit.Supplement,
                ShareOfExpense {

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

    /**
     * A service, counted in units: the four services of article three of 苏民助〔2024〕4号, or another.
     *
     * @param service  which service
     * @param units  how many units one person or household gets in all, positive
     * @param unit  what it is counted in
     * @param unitCost  what a unit costs the project, positive; empty if not published
     */
    record Service(NeedKind service, int units, ServiceUnit unit, Optional<Yuan> unitCost) implements Benefit {
        /**
         * Requires units, and a positive cost if there is one.
         *
         * @throws InvalidValueException with code {@code SERVICE_UNITS}, {@code BENEFIT_AMOUNT}, or {@code AMOUNT_RANGE}
         *     if all units cost more than a document may hold
         */
        public Service {
            Objects.requireNonNull(service, "service");
            Objects.requireNonNull(unit, "unit");
            if (units <= 0) {
                throw new InvalidValueException("SERVICE_UNITS", "units must be positive");
            }
            unitCost.ifPresent(Benefit::requirePositive);
            unitCost.ifPresent(cost -> cost.timesReadable(units));
        }
    }

    /**
     * An insurance premium that the project pays for the person (代缴保费).
     *
     * @param product  the insurance, such as 苏惠保
     * @param amount  the premium in yuan, positive
     */
    record Premium(String product, Yuan amount) implements Benefit {
        /** Requires a product and a positive sum. */
        public Premium {
            if (FreeText.isBlank(product)) {
                throw new InvalidValueException("BENEFIT_PRODUCT", "product must not be blank");
            }
            requirePositive(amount);
        }
    }

    /**
     * Income of an asset that goes to a village or collective, which shares it out (村集体收益); no sum for one
     * household follows from it.
     *
     * @param yearly  what a village gets in a year, positive; empty if not published
     */
    record VillageIncome(Optional<Yuan> yearly) implements Benefit {
        /** Requires a positive sum if there is one. */
        public VillageIncome {
            yearly.ifPresent(Benefit::requirePositive);
        }
    }

    /**
     * A sum on top of an earlier grant, such as the 20,000 yuan of 小天使基金 when a transplant follows.
     *
     * @param project  the project that gave the earlier grant, often the same
     * @param amount  the sum, positive
     * @param occasion  what must have happened since, in the project's words
     */
    record Supplement(ProjectId project, Yuan amount, String occasion) implements Benefit {
        /** Requires a project, a positive sum and an occasion. */
        public Supplement {
            Objects.requireNonNull(project, "project");
            requirePositive(amount);
            if (FreeText.isBlank(occasion)) {
                throw new InvalidValueException("BENEFIT_OCCASION", "occasion must not be blank");
            }
        }
    }

    private static void requirePositive(Yuan amount) {
        if (amount.compareTo(Yuan.ZERO) <= 0) {
            throw new InvalidValueException("BENEFIT_AMOUNT", "amount must be positive");
        }
    }
}
