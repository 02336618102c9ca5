package io.github.zhuanjie.validation;

import io.github.zhuanjie.base.Fact;
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
 * A known fact has the day on which it was true; null and a fact that is not known are valid.
 *
 * <p>For figures that grow stale, such as income: without the day nobody can tell later whether they still hold.
 */
@Documented
@Constraint(validatedBy = AsOfGiven.Validator.class)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface AsOfGiven {

    /**
     * Returns the message or its key.
     *
     * @return the key in braces
     */
    String message() default "{io.github.zhuanjie.validation.AsOfGiven.message}";

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

    /** Checks {@link AsOfGiven}. */
    final class Validator implements ConstraintValidator<AsOfGiven, Fact<?>> {

        /** Creates a validator. */
        public Validator() {}

        @Override
        public boolean isValid(Fact<?> fact, ConstraintValidatorContext context) {
            return !(fact instanceof Fact.Known<?> known) || known.asOf().isPresent();
        }
    }
}
