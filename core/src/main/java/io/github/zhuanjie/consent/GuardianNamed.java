package io.github.zhuanjie.consent;

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
 * A guardian who consented has a name (the form asks for identity and relation of a guardian who signs). Valid if the
 * person consented.
 */
@Documented
@Constraint(validatedBy = GuardianNamed.Validator.class)
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface GuardianNamed {

    /**
     * Returns the message or its key.
     *
     * @return the key in braces
     */
    String message() default "{io.github.zhuanjie.consent.GuardianNamed.message}";

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

    /** Checks {@link GuardianNamed}. */
    final class Validator implements ConstraintValidator<GuardianNamed, Consent> {

        /** Creates a validator. */
        public Validator() {}

        @Override
        public boolean isValid(Consent consent, ConstraintValidatorContext context) {
            return consent == null
                    || consent.getGiver() == ConsentGiver.SELF
                    || consent.getGuardianName().isPresent()
                    || Violations.at(context, "guardianName");
        }
    }
}
