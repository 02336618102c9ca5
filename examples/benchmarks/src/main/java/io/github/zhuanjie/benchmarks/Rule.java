package io.github.zhuanjie.benchmarks;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.Predicate;

/** A class-level constraint of the plain records: each use is one constraint to the validator. */
@Constraint(validatedBy = Rule.Validator.class)
@Repeatable(Rule.List.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Rule {

    /**
     * Returns the rule.
     *
     * @return the rule
     */
    PlainRule value();

    /**
     * Returns the message template.
     *
     * @return the template
     */
    String message() default "rule broken";

    /**
     * Returns the groups the rule belongs to.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * Returns what is attached to the rule.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /** Several rules on one record. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface List {
        /**
         * Returns the rules.
         *
         * @return the rules in the order in which they are declared
         */
        Rule[] value();
    }

    /** Asks the rule. */
    final class Validator implements ConstraintValidator<Rule, Record> {

        private Predicate<Record> rule = value -> true;

        @Override
        public void initialize(Rule annotation) {
            rule = annotation.value().asPredicate();
        }

        @Override
        public boolean isValid(Record value, ConstraintValidatorContext context) {
            return value == null || rule.test(value);
        }
    }
}
