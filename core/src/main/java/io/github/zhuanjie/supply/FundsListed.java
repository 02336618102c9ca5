package io.github.zhuanjie.supply;

import io.github.zhuanjie.charity.CharitableFund;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.FundId;
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
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every fund that a project of a supply list draws on is on the list; otherwise nobody can look up who keeps the money.
 * Reported at the funds of the project.
 */
@Documented
@Constraint(validatedBy = FundsListed.Validator.class)
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface FundsListed {

    /**
     * Returns the message or its key.
     *
     * @return the key in braces
     */
    String message() default "{io.github.zhuanjie.supply.FundsListed.message}";

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

    /** Checks {@link FundsListed}. */
    final class Validator implements ConstraintValidator<FundsListed, SupplyList> {

        /** Creates a validator. */
        public Validator() {}

        @Override
        public boolean isValid(SupplyList list, ConstraintValidatorContext context) {
            if (list == null) {
                return true;
            }
            Set<FundId> listed =
                    list.getFunds().stream().map(CharitableFund::getId).collect(Collectors.toSet());
            boolean valid = true;
            List<CharityProject> projects = list.getProjects();
            for (int i = 0; i < projects.size(); i++) {
                if (!listed.containsAll(projects.get(i).getFunds())) {
                    valid = Violations.atElement(context, "projects", i, "funds");
                }
            }
            return valid;
        }
    }
}
