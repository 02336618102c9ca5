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
import java.util.List;
import java.util.Optional;

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

        private static boolean addsUp(Household household) {
            List<Fact<Yuan>> kinds = Finances.incomes(household);
            List<Yuan> amounts = kinds.stream()
                    .map(Fact::toOptional)
                    .flatMap(Optional::stream)
                    .toList();
            Optional<Yuan> total = household.getAnnualIncome().toOptional();
            if (total.isEmpty() || amounts.size() < kinds.size()) {
                return true;
            }
            BigInteger least = Yuan.fenOf(amounts).max(BigInteger.ZERO);
            BigInteger most = Yuan.fenOf(
                    amounts.stream().filter(amount -> !amount.isNegative()).toList());
            BigInteger given = BigInteger.valueOf(total.get().toFen());
            return given.compareTo(least) >= 0 && given.compareTo(most) <= 0;
        }
    }
}
