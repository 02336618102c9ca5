package io.github.zhuanjie.person;

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
 * Nobody is recorded who is not born yet, whether the birth date or the resident number says so. Valid if neither is known.
 *
 * <p>Today is what the validator's clock provider says.
 */
@Documented
@Constraint(validatedBy = BornByToday.Validator.class)
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface BornByToday {

    /**
     * Returns the message or its key.
     *
     * @return the key in braces
     */
    String message() default "{io.github.zhuanjie.person.BornByToday.message}";

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

    /** Checks {@link BornByToday}. */
    final class Validator implements ConstraintValidator<BornByToday, Person> {

        /** Creates a validator. */
        public Validator() {}

        @Override
        public boolean isValid(Person person, ConstraintValidatorContext context) {
            if (person == null) {
                return true;
            }
            LocalDate today = LocalDate.now(context.getClockProvider().getClock());
            boolean born = person.effectiveBirthDate()
                    .toOptional()
                    .map(birth -> !birth.isAfter(today))
                    .orElse(true);
            boolean recorded = person.getBirthDate().toOptional().isPresent();
            return born || Violations.at(context, recorded ? "birthDate" : "residentId");
        }
    }
}
