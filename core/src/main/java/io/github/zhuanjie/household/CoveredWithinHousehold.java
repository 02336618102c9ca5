package io.github.zhuanjie.household;

import io.github.zhuanjie.assistance.Recognition;
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

/**
 * No recognition that may be in force today covers more people than the household counts. One that has ended is left alone,
 * because the household may have been larger then.
 *
 * <p>Today is what the validator's clock provider says.
 */
@Documented
@Constraint(validatedBy = CoveredWithinHousehold.Validator.class)
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface CoveredWithinHousehold {

    /**
     * Returns the message or its key.
     *
     * @return the key in braces
     */
    String message() default "{io.github.zhuanjie.household.CoveredWithinHousehold.message}";

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

    /** Checks {@link CoveredWithinHousehold}. */
    final class Validator implements ConstraintValidator<CoveredWithinHousehold, Household> {

        /** Creates a validator. */
        public Validator() {}

        @Override
        public boolean isValid(Household household, ConstraintValidatorContext context) {
            if (household == null || household.effectiveHeadCount().toOptional().isEmpty()) {
                return true;
            }
            LocalDate today = LocalDate.now(context.getClockProvider().getClock());
            int size = household.effectiveHeadCount().toOptional().get();
            boolean within = household.getRecognitions().toOptional().orElse(List.of()).stream()
                    .filter(recognition ->
                            recognition.inForce(today).toOptional().orElse(true))
                    .allMatch(recognition -> covers(recognition) <= size);
            return within || Violations.at(context, "recognitions");
        }

        private static int covers(Recognition recognition) {
            return recognition.getCoveredCount().toOptional().orElse(0);
        }
    }
}
