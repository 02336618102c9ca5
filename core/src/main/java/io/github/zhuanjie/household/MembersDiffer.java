package io.github.zhuanjie.household;

import io.github.zhuanjie.identity.ResidentId;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * No two members have the same resident number: they would be one person entered twice, such as a head who is also the
 * spouse.
 */
@Documented
@Constraint(validatedBy = MembersDiffer.Validator.class)
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface MembersDiffer {

    /**
     * Returns the message or its key.
     *
     * @return the key in braces
     */
    String message() default "{io.github.zhuanjie.household.MembersDiffer.message}";

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

    /** Checks {@link MembersDiffer}. */
    final class Validator implements ConstraintValidator<MembersDiffer, Household> {

        /** Creates a validator. */
        public Validator() {}

        @Override
        public boolean isValid(Household household, ConstraintValidatorContext context) {
            if (household == null) {
                return true;
            }
            boolean valid = true;
            Set<ResidentId> seen = new HashSet<>();
            List<Person> members = household.getMembers();
            for (int i = 0; i < members.size(); i++) {
                Optional<ResidentId> number = members.get(i).getResidentId();
                if (number.isPresent() && !seen.add(number.get())) {
                    valid = Violations.atMember(context, i, "residentId");
                }
            }
            return valid;
        }
    }
}
