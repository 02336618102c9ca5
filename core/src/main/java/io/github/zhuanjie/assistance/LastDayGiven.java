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
 * A recognition in a category that is limited in time has a last day, see {@link AssistanceCategory#isLimitedInTime}.
 *
 * <p>For records that are handed in: without the day a recognition that lapsed years ago would pass for a current one.
 */
@Documented
@Constraint(validatedBy = LastDayGiven.Validator.class)
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface LastDayGiven {

    /**
     * Returns the message or its key.
     *
     * @return the key in braces
     */
    String message() default "{io.github.zhuanjie.assistance.LastDayGiven.message}";

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

    /** Checks {@link LastDayGiven}. */
    final class Validator implements ConstraintValidator<LastDayGiven, Recognition> {

        /** Creates a validator. */
        public Validator() {}

        @Override
        public boolean isValid(Recognition recognition, ConstraintValidatorContext context) {
            if (recognition == null) {
                return true;
            }
            boolean given = recognition.getValidUntil().isPresent()
                    || !recognition.getCategory().isLimitedInTime();
            return given || Violations.at(context, "validUntil");
        }
    }
}
