package io.github.zhuanjie.constraints.cn;

import io.github.zhuanjie.money.Yuan;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text is an amount in yuan: up to twelve ASCII digits, at most two decimals after a point, no sign but a minus, as
 * {@link io.github.zhuanjie.money.Yuan#parse} takes it.
 *
 * <p>Supported types: {@code CharSequence}. {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = YuanText.Validator.class)
@Repeatable(YuanText.List.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface YuanText {

    /**
     * Returns the message or its key.
     *
     * @return the key in braces
     */
    String message() default "{io.github.zhuanjie.constraints.cn.YuanText.message}";

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

    /**
     * Returns whether a minus is taken.
     *
     * @return true if the amount may be below zero
     */
    boolean negative() default false;

    /** Several of {@link YuanText} on one element, for different groups. */
    @Documented
    @Target({
        ElementType.METHOD,
        ElementType.FIELD,
        ElementType.ANNOTATION_TYPE,
        ElementType.CONSTRUCTOR,
        ElementType.PARAMETER,
        ElementType.TYPE_USE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /**
         * Returns the constraints.
         *
         * @return the constraints
         */
        YuanText[] value();
    }

    /** Checks {@link YuanText}. */
    final class Validator implements ConstraintValidator<YuanText, CharSequence> {

        private boolean negative;

        /** Creates a validator. */
        public Validator() {}

        @Override
        public void initialize(YuanText rule) {
            negative = rule.negative();
        }

        @Override
        public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
            return text == null || Yuan.isValid(text) && (negative || text.charAt(0) != '-');
        }
    }
}
