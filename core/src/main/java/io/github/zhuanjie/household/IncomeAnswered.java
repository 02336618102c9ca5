package io.github.zhuanjie.household;

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
 * The income of a year was asked for: {@link Household#effectiveAnnualIncome()} is known, from the total or from every
 * kind, or the household withheld it. For what must not be missing when a record is handed in; see {@link
 * io.github.zhuanjie.validation.Answered}.
 */
@Documented
@Constraint(validatedBy = IncomeAnswered.Validator.class)
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface IncomeAnswered {

    /**
     * Returns the message or its key.
     *
     * @return the key in braces
     */
    String message() default "{io.github.zhuanjie.household.IncomeAnswered.message}";

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

    /** Checks {@link IncomeAnswered}. */
    final class Validator implements ConstraintValidator<IncomeAnswered, Household> {

        /** Creates a validator. */
        public Validator() {}

        @Override
        public boolean isValid(Household household, ConstraintValidatorContext context) {
            return household == null || Finances.isIncomeAnswered(household) || Violations.at(context, "annualIncome");
        }
    }
}
