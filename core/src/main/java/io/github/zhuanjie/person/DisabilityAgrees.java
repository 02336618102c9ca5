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
import java.util.Set;

/**
 * What is recorded of a disability fits together: level, kinds and the certificate, whose number holds the holder's
 * resident number, a kind and a level. Valid as far as something is missing.
 */
@Documented
@Constraint(validatedBy = DisabilityAgrees.Validator.class)
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface DisabilityAgrees {

    /**
     * Returns the message or its key.
     *
     * @return the key in braces
     */
    String message() default "{io.github.zhuanjie.person.DisabilityAgrees.message}";

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

    /** Checks {@link DisabilityAgrees}. */
    final class Validator implements ConstraintValidator<DisabilityAgrees, Person> {

        /** Creates a validator. */
        public Validator() {}

        @Override
        public boolean isValid(Person person, ConstraintValidatorContext context) {
            if (person == null) {
                return true;
            }
            boolean level = levelAgrees(person) || Violations.at(context, "disabilityLevel");
            boolean kinds = kindsAgree(person) || Violations.at(context, "disabilityKinds");
            boolean holder = holderAgrees(person) || Violations.at(context, "disabilityCertificate");
            return level && kinds && holder;
        }

        private static boolean levelAgrees(Person person) {
            DisabilityLevel level = person.getDisabilityLevel().toOptional().orElse(null);
            boolean certified = person.getDisabilityCertificate()
                    .map(certificate -> level == null || certificate.getLevel() == level)
                    .orElse(true);
            boolean disabled = person.getDisabilityKinds()
                    .toOptional()
                    .filter(kinds -> !kinds.isEmpty())
                    .isPresent();
            return certified && !(level == DisabilityLevel.NONE && disabled);
        }

        private static boolean kindsAgree(Person person) {
            if (person.getDisabilityKinds().toOptional().isEmpty()) {
                return true;
            }
            Set<DisabilityKind> kinds = person.getDisabilityKinds().toOptional().get();
            boolean disabled = person.getDisabilityLevel()
                    .toOptional()
                    .filter(level -> level != DisabilityLevel.NONE)
                    .isPresent();
            return !(kinds.isEmpty() && disabled)
                    && person.getDisabilityCertificate()
                            .map(certificate -> agrees(certificate.getKind(), kinds))
                            .orElse(true);
        }

        /** A certificate for a multiple disability names no kinds; a record may name them, or say multiple as well. */
        private static boolean agrees(DisabilityKind certified, Set<DisabilityKind> kinds) {
            boolean several = kinds.size() > 1 || kinds.contains(DisabilityKind.MULTIPLE);
            return certified == DisabilityKind.MULTIPLE ? several : kinds.contains(certified);
        }

        private static boolean holderAgrees(Person person) {
            return person.getDisabilityCertificate()
                    .map(DisabilityCertificateNumber::getHolder)
                    .flatMap(holder -> person.getResidentId().map(holder::equals))
                    .orElse(true);
        }
    }
}
