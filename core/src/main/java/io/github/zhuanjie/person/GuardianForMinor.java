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
 * A child below an age, fourteen unless said otherwise, has a guardian on record. Valid if the age is not known.
 *
 * <p>Below fourteen nothing may be done with a person's data without a guardian's consent (PIPL art. 31), so a record that
 * is handed in must say who that is; that no guardian exists is no answer either, because then civil affairs or the
 * village committee is guardian (民法典 art. 32). From fourteen to eighteen everybody has a guardian too, but the law on
 * personal information asks for none, and from sixteen those who live by their own work count as adults (民法典 art. 18):
 * there we require nothing. A place that does sets {@link #below} to 18.
 *
 * <p>Today is what the validator's clock provider says. A year of age is complete on the birthday.
 */
@Documented
@Constraint(validatedBy = GuardianForMinor.Validator.class)
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface GuardianForMinor {

    /**
     * Returns the age from which nobody needs a guardian on record.
     *
     * @return full years
     */
    int below() default 14;

    /**
     * Returns the message or its key.
     *
     * @return the key in braces
     */
    String message() default "{io.github.zhuanjie.person.GuardianForMinor.message}";

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

    /** Checks {@link GuardianForMinor}. */
    final class Validator implements ConstraintValidator<GuardianForMinor, Person> {

        private int below;

        /** Creates a validator. */
        public Validator() {}

        @Override
        public void initialize(GuardianForMinor rule) {
            below = rule.below();
        }

        @Override
        public boolean isValid(Person person, ConstraintValidatorContext context) {
            if (person == null || person.effectiveBirthDate().toOptional().isEmpty()) {
                return true;
            }
            LocalDate today = LocalDate.now(context.getClockProvider().getClock());
            LocalDate birth = person.effectiveBirthDate().toOptional().get();
            boolean isChild = Ages.on(today, birth, AgeDayRule.ON_BIRTHDAY) < below;
            boolean guarded = person.getGuardians()
                    .toOptional()
                    .map(guardians -> !guardians.isEmpty())
                    .orElse(false);
            return !isChild || guarded || Violations.at(context, "guardians");
        }
    }
}
