package io.github.zhuanjie.need;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A need that is itself one of the four services of article three asks for no other service. */
@Documented
@Constraint(validatedBy = ServicesMatchKind.Validator.class)
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ServicesMatchKind {

    /**
     * Returns the message or its key.
     *
     * @return the key in braces
     */
    String message() default "{io.github.zhuanjie.need.ServicesMatchKind.message}";

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

    /** Checks {@link ServicesMatchKind}. */
    final class Validator implements ConstraintValidator<ServicesMatchKind, Need> {

        /** Creates a validator. */
        public Validator() {}

        @Override
        public boolean isValid(Need need, ConstraintValidatorContext context) {
            return need == null || agrees(need);
        }

        private static boolean agrees(Need need) {
            return !need.getKind().isService()
                    || need.getServices().stream().allMatch(service -> service.getService() == need.getKind());
        }
    }
}
