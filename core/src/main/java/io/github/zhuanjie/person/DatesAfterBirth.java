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
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

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

        /** Creates a validator. */
        public Validator() {}

        @Override
        public boolean isValid(Person person, ConstraintValidatorContext context) {
            if (person == null || person.effectiveBirthDate().toOptional().isEmpty()) {
                return true;
            }
            LocalDate birth = person.effectiveBirthDate().toOptional().get();
            boolean valid = true;
            for (Map.Entry<String, Fact<?>> entry : facts(person).entrySet()) {
                if (isBefore(entry.getValue(), birth)) {
                    valid = Violations.at(context, entry.getKey());
                }
            }
            return valid;
        }

        private static SortedMap<String, Fact<?>> facts(Person person) {
            SortedMap<String, Fact<?>> facts = new TreeMap<>();
            facts.put("disabilityKinds", person.getDisabilityKinds());
            facts.put("disabilityLevel", person.getDisabilityLevel());
            facts.put("employmentStatus", person.getEmploymentStatus());
            facts.put("guardians", person.getGuardians());
            facts.put("healthStatus", person.getHealthStatus());
            facts.put("hukouKind", person.getHukouKind());
            facts.put("illnesses", person.getIllnesses());
            facts.put("insured", person.getInsured());
            facts.put("maritalStatus", person.getMaritalStatus());
            facts.put("recognitions", person.getRecognitions());
            facts.put("selfCare", person.getSelfCare());
            facts.put("studentStage", person.getStudentStage());
            facts.put("workCapacity", person.getWorkCapacity());
            return facts;
        }

        private static boolean isBefore(Fact<?> fact, LocalDate birth) {
            return fact instanceof Fact.Known<?> known
                    && (known.asOf().filter(birth::isAfter).isPresent()
                            || known.value() instanceof List<?> parts
                                    && parts.stream().anyMatch(part -> hasBegunBefore(part, birth)));
        }

        private static boolean hasBegunBefore(Object part, LocalDate birth) {
            return part instanceof Recognition recognition
                    && recognition.getValidFrom().isBefore(birth);
        }
    }
}
