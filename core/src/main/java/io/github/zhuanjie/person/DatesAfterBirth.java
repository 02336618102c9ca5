package io.github.zhuanjie.person;

import io.github.zhuanjie.assistance.Recognition;
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
import java.util.List;
import java.util.function.Function;

/**
 * Nothing is recorded of a person as true on a day before birth, and no recognition of the person alone began before.
 * Valid if the birth date is not known.
 */
@Documented
@Constraint(validatedBy = DatesAfterBirth.Validator.class)
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface DatesAfterBirth {

    /**
     * Returns the message or its key.
     *
     * @return the key in braces
     */
    String message() default "{io.github.zhuanjie.person.DatesAfterBirth.message}";

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

    /** Checks {@link DatesAfterBirth}. */
    final class Validator implements ConstraintValidator<DatesAfterBirth, Person> {

        private static final List<Member> MEMBERS = List.of(
                new Member("disabilityKinds", Person::getDisabilityKinds),
                new Member("disabilityLevel", Person::getDisabilityLevel),
                new Member("employmentStatus", Person::getEmploymentStatus),
                new Member("guardians", Person::getGuardians),
                new Member("healthStatus", Person::getHealthStatus),
                new Member("hukouKind", Person::getHukouKind),
                new Member("illnesses", Person::getIllnesses),
                new Member("insured", Person::getInsured),
                new Member("maritalStatus", Person::getMaritalStatus),
                new Member("selfCare", Person::getSelfCare),
                new Member("studentStage", Person::getStudentStage),
                new Member("workCapacity", Person::getWorkCapacity));

        /** Creates a validator. */
        public Validator() {}

        @Override
        public boolean isValid(Person person, ConstraintValidatorContext context) {
            if (person == null || !(person.effectiveBirthDate() instanceof Fact.Known<LocalDate> birth)) {
                return true;
            }
            boolean valid = true;
            for (Member member : MEMBERS) {
                if (isBefore(member.read().apply(person), birth.value())) {
                    valid = Violations.at(context, member.name());
                }
            }
            return hasRecognitionBefore(person, birth.value()) ? Violations.at(context, "recognitions") : valid;
        }

        private static boolean isBefore(Fact<?> fact, LocalDate birth) {
            return fact instanceof Fact.Known<?> known
                    && known.asOf().isPresent()
                    && known.asOf().get().isBefore(birth);
        }

        private static boolean hasRecognitionBefore(Person person, LocalDate birth) {
            if (isBefore(person.getRecognitions(), birth)) {
                return true;
            }
            for (Recognition one : person.getRecognitions().toOptional().orElse(List.of())) {
                if (one.getValidFrom().isBefore(birth)) {
                    return true;
                }
            }
            return false;
        }

        /** A fact about a person by its name; recognitions have days of their own besides. */
        private record Member(String name, Function<Person, Fact<?>> read) {}
    }
}
