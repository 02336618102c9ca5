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
 * The fact was asked for: it is known, or the person withheld it. Null is valid.
 *
 * <p>For what must not be missing when a record is handed in. A person may withhold and must not be refused for it
 * (PIPL art. 16), so a withheld fact is an answer.
 */
@Documented
@Constraint(validatedBy = Answered.Validator.class)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Answered {

    /**
     * Returns the message or its key.
     *
     * @return the key in braces
     */
    String message() default "{io.github.zhuanjie.validation.Answered.message}";

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

    /** Checks {@link Answered}. */
    final class Validator implements ConstraintValidator<Answered, Fact<?>> {

        /** Creates a validator. */
        public Validator() {}

        @Override
        public boolean isValid(Fact<?> fact, ConstraintValidatorContext context) {
            return !(fact instanceof Fact.Unknown);
        }
    }
}
