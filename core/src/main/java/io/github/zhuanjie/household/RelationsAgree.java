package io.github.zhuanjie.household;

import io.github.zhuanjie.person.FamilyRelation;
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

/**
 * The members' relations to the head contradict neither each other nor what is known of the members.
 *
 * <p>Only what cannot be is reported: a second husband or wife of the head; a child or grandchild who is not younger, a
 * parent or grandparent who is not older, an elder or younger brother or sister who is the other way round; a son,
 * husband, father or brother known to be a woman, and the reverse. Step-relations and relations by marriage or adoption
 * may have any age; a ledger that writes 子 for a stepson is mended by the finer relation. A marriage below the legal age
 * is no contradiction in a record. Valid without exactly one head, which is another rule.
 */
@Documented
@Constraint(validatedBy = RelationsAgree.Validator.class)
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface RelationsAgree {

    /**
     * Returns the message or its key.
     *
     * @return the key in braces
     */
    String message() default "{io.github.zhuanjie.household.RelationsAgree.message}";

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

    /** Checks {@link RelationsAgree}. */
    final class Validator implements ConstraintValidator<RelationsAgree, Household> {

        /** Creates a validator. */
        public Validator() {}

        @Override
        public boolean isValid(Household household, ConstraintValidatorContext context) {
            if (household == null) {
                return true;
            }
            List<Person> heads = household.getMembers().stream()
                    .filter(member -> member.getRelation() == FamilyRelation.HEAD)
                    .toList();
            return heads.size() != 1 || agree(household.getMembers(), heads.get(0), context);
        }

        private static boolean agree(List<Person> members, Person head, ConstraintValidatorContext context) {
            boolean valid = true;
            boolean married = false;
            for (int i = 0; i < members.size(); i++) {
                Person member = members.get(i);
                boolean spouse = FamilyRelation.SPOUSE.includes(member.getRelation());
                if (spouse && married || !Kinship.agrees(head, member)) {
                    valid = Violations.atElement(context, "members", i, "relation");
                }
                married |= spouse;
            }
            return valid;
        }
    }
}
