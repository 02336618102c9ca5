package io.github.zhuanjie.person;

import io.github.zhuanjie.identity.ResidentId;
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
 * The recorded birth date of a person is the one that the resident number holds. Valid if either is missing.
 */
@Documented
@Constraint(validatedBy = BirthDateAgrees.Validator.class)
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface BirthDateAgrees {

    /**
     * Returns the message or its key.
     *
     * @return the key in braces
     */
    String message() default "{io.github.zhuanjie.person.BirthDateAgrees.message}";

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

    /** Checks {@link BirthDateAgrees}. */
    final class Validator implements ConstraintValidator<BirthDateAgrees, Person> {

        /** Creates a validator. */
        public Validator() {}

        @Override
        public boolean isValid(Person person, ConstraintValidatorContext context) {
            if (person == null) {
                return true;
            }
            return person.getBirthDate()
                    .toOptional()
                    .flatMap(recorded ->
                            person.getResidentId().map(ResidentId::getBirthDate).map(recorded::equals))
                    .orElse(true);
        }
    }
}
