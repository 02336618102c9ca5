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

/**
 * No expense is smaller than one that is a part of it, such as all medical cost and its share in policy.
 */
@Documented
@Constraint(validatedBy = ExpensesAgree.Validator.class)
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ExpensesAgree {

    /**
     * Returns the message or its key.
     *
     * @return the key in braces
     */
    String message() default "{io.github.zhuanjie.household.ExpensesAgree.message}";

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

    /** Checks {@link ExpensesAgree}. */
    final class Validator implements ConstraintValidator<ExpensesAgree, Household> {

        /** Creates a validator. */
        public Validator() {}

        @Override
        public boolean isValid(Household household, ConstraintValidatorContext context) {
            if (household == null) {
                return true;
            }
            boolean agree = household.getExpenses().keySet().stream()
                    .allMatch(part -> part.getBroader()
                            .map(whole -> isNotAbove(household.expenseOf(part), household.expenseOf(whole)))
                            .orElse(true));
            return agree || Violations.at(context, "expenses");
        }

        private static boolean isNotAbove(Fact<Yuan> part, Fact<Yuan> whole) {
            return part.toOptional()
                    .flatMap(small -> whole.toOptional().map(large -> small.compareTo(large) <= 0))
                    .orElse(true);
        }
    }
}
