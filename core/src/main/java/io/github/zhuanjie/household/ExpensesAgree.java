package io.github.zhuanjie.household;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.money.Yuan;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * No expense is smaller than one that is a part of it, such as all medical cost and its share in policy. For maps of {@link
 * io.github.zhuanjie.base.Fact} of {@link io.github.zhuanjie.money.Yuan} by {@link ExpenseKind}; what is not known agrees.
 */
@Documented
@Constraint(validatedBy = ExpensesAgree.Validator.class)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface ExpensesAgree {

    /**
     * Returns the message or its key.
     *
     * @return the key in braces
     */
    String message() default "{io.github.zhuanjie.household.ExpensesAgree.message}";

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

    /** Checks {@link ExpensesAgree}. */
    final class Validator implements ConstraintValidator<ExpensesAgree, Map<?, ?>> {

        /** Creates a validator. */
        public Validator() {}

        @Override
        public boolean isValid(Map<?, ?> expenses, ConstraintValidatorContext context) {
            return expenses == null
                    || Stream.of(ExpenseKind.values())
                            .allMatch(part -> part.getBroader()
                                    .map(whole -> isNotAbove(known(expenses, part), known(expenses, whole)))
                                    .orElse(true));
        }

        private static Optional<Yuan> known(Map<?, ?> expenses, ExpenseKind kind) {
            return expenses.get(kind) instanceof Fact<?> fact
                    ? fact.toOptional().filter(Yuan.class::isInstance).map(Yuan.class::cast)
                    : Optional.empty();
        }

        private static boolean isNotAbove(Optional<Yuan> part, Optional<Yuan> whole) {
            return part.flatMap(small -> whole.map(large -> small.compareTo(large) <= 0))
                    .orElse(true);
        }
    }
}
