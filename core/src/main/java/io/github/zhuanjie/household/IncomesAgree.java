package io.github.zhuanjie.household;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.validation.Violations;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigInteger;

/**
 * Wages are not below zero, and if all four kinds of income and their total are known, they add up. Where a kind is a
 * loss, local rules differ on whether it is set off, so any total is valid between the sum, but not below zero, and the
 * sum without losses.
 */
@Documented
@Constraint(validatedBy = IncomesAgree.Validator.class)
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface IncomesAgree {

    /**
     * Returns the message or its key.
     *
     * @return the key in braces
     */
    String message() default "{io.github.zhuanjie.household.IncomesAgree.message}";

    /**
     * Returns the groups.
     *
     * @return the groups, default if empty
     */
    Class<?>[] groups() default {};

    /**
     * Returns the payload.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /** Checks {@link IncomesAgree}. */
    final class Validator implements ConstraintValidator<IncomesAgree, Household> {

        /** Creates a validator. */
        public Validator() {}

        @Override
        public boolean isValid(Household household, ConstraintValidatorContext context) {
            if (household == null) {
                return true;
            }
            boolean earned = household
                            .incomeOf(IncomeKind.WAGES)
                            .toOptional()
                            .filter(Yuan::isNegative)
                            .isEmpty()
                    || Violations.at(context, "incomes");
            boolean added = addsUp(household) || Violations.at(context, "annualIncome");
            return earned && added;
        }

        /** Adds exactly whatever the amounts: a rule must report, not overflow. */
        private static boolean addsUp(Household household) {
            if (!(household.getAnnualIncome() instanceof Fact.Known<Yuan> total)) {
                return true;
            }
            BigInteger sum = BigInteger.ZERO;
            BigInteger withoutLosses = BigInteger.ZERO;
            for (Fact<Yuan> income : Finances.incomes(household)) {
                if (!(income instanceof Fact.Known<Yuan> known)) {
                    return true;
                }
                BigInteger fen = BigInteger.valueOf(known.value().toFen());
                sum = sum.add(fen);
                withoutLosses = withoutLosses.add(fen.max(BigInteger.ZERO));
            }
            BigInteger given = BigInteger.valueOf(total.value().toFen());
            return given.compareTo(sum.max(BigInteger.ZERO)) >= 0 && given.compareTo(withoutLosses) <= 0;
        }
    }
}
