package io.github.zhuanjie.household;

import io.github.zhuanjie.person.FamilyRelation;
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
 * The household has exactly one member who is its head. A household without members is left to other constraints.
 */
@Documented
@Constraint(validatedBy = SingleHead.Validator.class)
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface SingleHead {

    /**
     * Returns the message or its key.
     *
     * @return the key in braces
     */
    String message() default "{io.github.zhuanjie.household.SingleHead.message}";

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

    /** Checks {@link SingleHead}. */
    final class Validator implements ConstraintValidator<SingleHead, Household> {

        /** Creates a validator. */
        public Validator() {}

        @Override
        public boolean isValid(Household household, ConstraintValidatorContext context) {
            if (household == null || household.getMembers().isEmpty()) {
                return true;
            }
            return household.getMembers().stream()
                            .filter(member -> member.getRelation() == FamilyRelation.HEAD)
                            .count()
                    == 1;
        }
    }
}
