package io.github.zhuanjie.person;

import io.github.zhuanjie.base.Fact;
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
import java.time.LocalDate;

/**
 * The person has an identity number, either a resident number or that of a foreigner's permanent residence card, or a
 * recorded reason why there is none, and an age: without a resident number the birth date must have been asked for.
 *
 * <p>For records that are handed in. Somebody without any number cannot be found again in another system, so an empty
 * cell is not enough: newborns and the unregistered are handed in with {@link Person#getNoNumberReason}.
 */
@Documented
@Constraint(validatedBy = IdentityGiven.Validator.class)
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface IdentityGiven {

    /**
     * Returns the message or its key.
     *
     * @return the key in braces
     */
    String message() default "{io.github.zhuanjie.person.IdentityGiven.message}";

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

    /** Checks {@link IdentityGiven}. */
    final class Validator implements ConstraintValidator<IdentityGiven, Person> {

        /** Creates a validator. */
        public Validator() {}

        @Override
        public boolean isValid(Person person, ConstraintValidatorContext context) {
            if (person == null || person.getResidentId().isPresent()) {
                return true;
            }
            boolean excused = person.getNoNumberReason().isPresent();
            if (person.getForeignPermanentResidentId().isEmpty() && !excused) {
                return Violations.at(context, "residentId");
            }
            boolean asked = !(person.getBirthDate() instanceof Fact.Unknown<LocalDate>);
            return asked || Violations.at(context, "birthDate");
        }
    }
}
