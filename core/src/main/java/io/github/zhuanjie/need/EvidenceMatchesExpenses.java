package io.github.zhuanjie.need;

import io.github.zhuanjie.household.ExpenseKind;
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
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * The own shares that evidence shows within the twelve months before registration are not more than the expense of that
 * kind. What is not known contradicts nothing; evidence may cover less than the expense.
 */
@Documented
@Constraint(validatedBy = EvidenceMatchesExpenses.Validator.class)
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface EvidenceMatchesExpenses {

    /**
     * Returns the message or its key.
     *
     * @return the key in braces
     */
    String message() default "{io.github.zhuanjie.need.EvidenceMatchesExpenses.message}";

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

    /** Checks {@link EvidenceMatchesExpenses}. */
    final class Validator implements ConstraintValidator<EvidenceMatchesExpenses, Need> {

        /** Creates a validator. */
        public Validator() {}

        @Override
        public boolean isValid(Need need, ConstraintValidatorContext context) {
            return need == null || Stream.of(ExpenseKind.values()).allMatch(kind -> agrees(need, kind));
        }

        private static boolean agrees(Need need, ExpenseKind kind) {
            return need.expenseOf(kind)
                    .toOptional()
                    .map(expense -> shown(need, kind)
                                    .compareTo(BigInteger.valueOf(
                                            expense.max(Yuan.ZERO).toFen()))
                            <= 0)
                    .orElse(true);
        }

        private static BigInteger shown(Need need, ExpenseKind kind) {
            return need.getEvidence().stream()
                    .filter(evidence -> evidence.getKind() == kind && isRecent(evidence, need.getRegisteredOn()))
                    .flatMap(evidence -> evidence.ownShareInFen().stream())
                    .reduce(BigInteger.ZERO, BigInteger::add);
        }

        /** The year before the first day there is holds no day, so nothing lies before it. */
        private static boolean isRecent(ExpenseEvidence evidence, LocalDate registered) {
            boolean hasYearBefore = !registered.isBefore(LocalDate.MIN.plusYears(1));
            boolean recent = !hasYearBefore || !evidence.getSince().isBefore(registered.minusYears(1));
            return recent && !evidence.getUntil().isAfter(registered);
        }
    }
}
