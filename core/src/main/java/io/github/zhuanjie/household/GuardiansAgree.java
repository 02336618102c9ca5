package io.github.zhuanjie.household;

import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.person.Guardian;
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
import java.util.List;
import java.util.Optional;

/**
 * A guardian who is said to be a member of the household is one, and nobody is their own guardian.
 */
@Documented
@Constraint(validatedBy = GuardiansAgree.Validator.class)
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface GuardiansAgree {

    /**
     * Returns the message or its key.
     *
     * @return the key in braces
     */
    String message() default "{io.github.zhuanjie.household.GuardiansAgree.message}";

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

    /** Checks {@link GuardiansAgree}. */
    final class Validator implements ConstraintValidator<GuardiansAgree, Household> {

        /** Creates a validator. */
        public Validator() {}

        @Override
        public boolean isValid(Household household, ConstraintValidatorContext context) {
            if (household == null) {
                return true;
            }
            boolean valid = true;
            List<Person> members = household.getMembers();
            for (int i = 0; i < members.size(); i++) {
                if (!agree(household, members.get(i))) {
                    valid = Violations.atElement(context, "members", i, "guardians");
                }
            }
            return valid;
        }

        private static boolean agree(Household household, Person ward) {
            for (Guardian guardian : ward.getGuardians().toOptional().orElse(List.of())) {
                Optional<PersonId> member = guardian.getMember();
                if (member.isPresent() && !isOther(household, ward, member.get())) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isOther(Household household, Person ward, PersonId id) {
            return !id.equals(ward.getId()) && household.findMember(id).isPresent();
        }
    }
}
