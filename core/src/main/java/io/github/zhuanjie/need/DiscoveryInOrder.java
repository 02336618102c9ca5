package io.github.zhuanjie.need;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A need is registered on the day it was found or later. Valid if that day is not recorded. */
@Documented
@Constraint(validatedBy = DiscoveryInOrder.Validator.class)
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface DiscoveryInOrder {

    /**
     * Returns the message or its key.
     *
     * @return the key in braces
     */
    String message() default "{io.github.zhuanjie.need.DiscoveryInOrder.message}";

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

    /** Checks {@link DiscoveryInOrder}. */
    final class Validator implements ConstraintValidator<DiscoveryInOrder, Need> {

        /** Creates a validator. */
        public Validator() {}

        @Override
        public boolean isValid(Need need, ConstraintValidatorContext context) {
            return need == null
                    || need.getDiscoveredOn()
                            .map(day -> !day.isAfter(need.getRegisteredOn()))
                            .orElse(true);
        }
    }
}
