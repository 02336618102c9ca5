package io.github.zhuanjie.assistance;

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
 * The number of people covered by a recognition is the number of members named as covered. Valid if either is not known.
 */
@Documented
@Constraint(validatedBy = CoveredCountAgrees.Validator.class)
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface CoveredCountAgrees {

    /**
     * Returns the message or its key.
     *
     * @return the key in braces
     */
    String message() default "{io.github.zhuanjie.assistance.CoveredCountAgrees.message}";

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

    /** Checks {@link CoveredCountAgrees}. */
    final class Validator implements ConstraintValidator<CoveredCountAgrees, Recognition> {

        /** Creates a validator. */
        public Validator() {}

        @Override
        public boolean isValid(Recognition recognition, ConstraintValidatorContext context) {
            if (recognition == null) {
                return true;
            }
            boolean agrees = recognition
                    .getCoveredMembers()
                    .toOptional()
                    .flatMap(members ->
                            recognition.getCoveredCount().toOptional().map(count -> count == members.size()))
                    .orElse(true);
            return agrees || Violations.at(context, "coveredCount");
        }
    }
}
