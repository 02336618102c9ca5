package io.github.zhuanjie.validation;

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
import java.util.stream.IntStream;

/**
 * The last day is not before the first. Valid if either is missing.
 */
@Documented
@Constraint(validatedBy = DatesInOrder.Validator.class)
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface DatesInOrder {

    /**
     * Returns the message or its key.
     *
     * @return the key in braces
     */
    String message() default "{io.github.zhuanjie.validation.DatesInOrder.message}";

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

    /** Checks {@link DatesInOrder}. */
    final class Validator implements ConstraintValidator<DatesInOrder, Dated> {

        /** Creates a validator. */
        public Validator() {}

        @Override
        public boolean isValid(Dated dated, ConstraintValidatorContext context) {
            if (dated == null) {
                return true;
            }
            List<LocalDate> days = dated.orderedDays();
            return IntStream.range(1, days.size()).noneMatch(i -> days.get(i).isBefore(days.get(i - 1)));
        }
    }
}
