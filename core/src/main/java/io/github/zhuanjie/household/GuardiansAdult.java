package io.github.zhuanjie.household;

import io.github.zhuanjie.person.EmploymentStatus;
import io.github.zhuanjie.person.Guardian;
import io.github.zhuanjie.person.Person;
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
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A guardian who is a member of the household is not known to be a minor. From sixteen those who live by their own work
 * count as adults (民法典 art. 18), so before eighteen only those pass who are not known to go to school or to be without
 * work. Valid if the guardian's birth date is not known.
 *
 * <p>Today is what the validator's clock provider says.
 */
@Documented
@Constraint(validatedBy = GuardiansAdult.Validator.class)
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface GuardiansAdult {

    /**
     * Returns the message or its key.
     *
     * @return the key in braces
     */
    String message() default "{io.github.zhuanjie.household.GuardiansAdult.message}";

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

    /** Checks {@link GuardiansAdult}. */
    final class Validator implements ConstraintValidator<GuardiansAdult, Household> {

        private static final int WORKING = 16;
        private static final int ADULT = 18;
        private static final Set<EmploymentStatus> DEPENDENT =
                EnumSet.of(EmploymentStatus.STUDENT, EmploymentStatus.NOT_WORKING);

        /** Creates a validator. */
        public Validator() {}

        @Override
        public boolean isValid(Household household, ConstraintValidatorContext context) {
            if (household == null) {
                return true;
            }
            LocalDate today = LocalDate.now(context.getClockProvider().getClock());
            boolean valid = true;
            List<Person> members = household.getMembers();
            for (int i = 0; i < members.size(); i++) {
                List<Guardian> guardians =
                        members.get(i).getGuardians().toOptional().orElse(List.of());
                boolean adult = guardians.stream()
                        .map(Guardian::getMember)
                        .flatMap(Optional::stream)
                        .map(household::findMember)
                        .flatMap(Optional::stream)
                        .noneMatch(guardian -> isMinor(guardian, today));
                if (!adult) {
                    valid = Violations.atMember(context, i, "guardians");
                }
            }
            return valid;
        }

        private static boolean isMinor(Person guardian, LocalDate today) {
            int age = guardian.effectiveBirthDate()
                    .toOptional()
                    .map(birth -> Period.between(birth, today).getYears())
                    .orElse(ADULT);
            boolean dependent = guardian.getEmploymentStatus()
                    .toOptional()
                    .filter(DEPENDENT::contains)
                    .isPresent();
            return age < WORKING || age < ADULT && dependent;
        }
    }
}
