package io.github.zhuanjie.person;

import io.github.zhuanjie.identity.Sex;
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
 * The recorded sex of a person is the one that the resident number holds. Valid if either is missing.
 */
@Documented
@Constraint(validatedBy = SexAgrees.Validator.class)
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface SexAgrees {

    /**
     * Returns the message or its key.
     *
     * @return the key in braces
     */
    String message() default "{io.github.zhuanjie.person.SexAgrees.message}";

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

    /** Checks {@link SexAgrees}. */
    final class Validator implements ConstraintValidator<SexAgrees, Person> {

        /** Creates a validator. */
        public Validator() {}

        @Override
        public boolean isValid(Person person, ConstraintValidatorContext context) {
            if (person == null || person.getResidentId().isEmpty()) {
                return true;
            }
            Sex inNumber = person.getResidentId().get().getSex();
            boolean agrees = person.getSex().toOptional().map(inNumber::equals).orElse(true);
            return agrees || Violations.at(context, "sex");
        }
    }
}
