package io.github.zhuanjie.validation;

import io.github.zhuanjie.money.Yuan;
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
 * The amount is zero or more. Null is valid.
 */
@Documented
@Constraint(validatedBy = NotNegative.Validator.class)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface NotNegative {

    /**
     * Returns the message or its key.
     *
     * @return the key in braces
     */
    String message() default "{io.github.zhuanjie.validation.NotNegative.message}";

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

    /** Checks {@link NotNegative}. */
    final class Validator implements ConstraintValidator<NotNegative, Yuan> {

        /** Creates a validator. */
        public Validator() {}

        @Override
        public boolean isValid(Yuan amount, ConstraintValidatorContext context) {
            return amount == null || !amount.isNegative();
        }
    }
}
