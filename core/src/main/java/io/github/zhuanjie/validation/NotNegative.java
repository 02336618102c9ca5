package io.github.zhuanjie.validation;

import io.github.zhuanjie.base.Fact;
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
 * The amount is zero or more; null and a fact that is not known are valid. Stands on a fact rather than on its value,
 * because a violation carries what was checked and hosts log it: a fact prints no amount.
 */
@Documented
@Constraint(validatedBy = {NotNegative.OfYuan.class, NotNegative.OfFact.class})
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

    /** Checks an amount. */
    final class OfYuan implements ConstraintValidator<NotNegative, Yuan> {

        /** Creates a validator. */
        public OfYuan() {}

        @Override
        public boolean isValid(Yuan amount, ConstraintValidatorContext context) {
            return amount == null || !amount.isNegative();
        }
    }

    /** Checks an amount that may be unknown. */
    final class OfFact implements ConstraintValidator<NotNegative, Fact<Yuan>> {

        /** Creates a validator. */
        public OfFact() {}

        @Override
        public boolean isValid(Fact<Yuan> fact, ConstraintValidatorContext context) {
            return fact == null
                    || fact.toOptional().map(amount -> !amount.isNegative()).orElse(true);
        }
    }
}
