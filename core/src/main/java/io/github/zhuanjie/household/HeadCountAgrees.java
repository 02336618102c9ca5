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
 * The recorded number of people in the household is not smaller than the number of listed members who count. Larger it may
 * be: ledgers often list the head alone.
 */
@Documented
@Constraint(validatedBy = HeadCountAgrees.Validator.class)
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface HeadCountAgrees {

    /**
     * Returns the message or its key.
     *
     * @return the key in braces
     */
    String message() default "{io.github.zhuanjie.household.HeadCountAgrees.message}";

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

    /** Checks {@link HeadCountAgrees}. */
    final class Validator implements ConstraintValidator<HeadCountAgrees, Household> {

        /** Creates a validator. */
        public Validator() {}

        @Override
        public boolean isValid(Household household, ConstraintValidatorContext context) {
            if (household == null) {
                return true;
            }
            boolean agrees = household
                    .getHeadCount()
                    .toOptional()
                    .map(count -> count >= HeadCounts.counted(household))
                    .orElse(true);
            return agrees || Violations.at(context, "headCount");
        }
    }
}
