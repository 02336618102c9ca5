package io.github.zhuanjie.constraints.cn;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.division.DivisionLevel;
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
 * The text is the code of an administrative division (行政区划代码) in its shortest form: six ASCII digits down to the county
 * (GB/T 2260), nine for a township, twelve for a village, as {@link io.github.zhuanjie.division.DivisionCode#of} takes it.
 * Whether a table holds the code is not checked.
 *
 * <p>Supported types: {@code CharSequence}. {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = DivisionDigits.Validator.class)
@Repeatable(DivisionDigits.List.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface DivisionDigits {

    /**
     * Returns the message or its key.
     *
     * @return the key in braces
     */
    String message() default "{io.github.zhuanjie.constraints.cn.DivisionDigits.message}";

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
     * Returns the levels that are taken.
     *
     * @return the levels; any if empty
     */
    DivisionLevel[] levels() default {};

    /** Several of {@link DivisionDigits} on one element, for different groups. */
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
        DivisionDigits[] value();
    }

    /** Checks {@link DivisionDigits}. */
    final class Validator implements ConstraintValidator<DivisionDigits, CharSequence> {

        private DivisionLevel[] levels = {};

        /** Creates a validator. */
        public Validator() {}

        @Override
        public void initialize(DivisionDigits rule) {
            levels = rule.levels();
        }

        @Override
        public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
            return text == null || DivisionCode.isValid(text) && isOfLevel(DivisionCode.of(text.toString()));
        }

        private boolean isOfLevel(DivisionCode code) {
            DivisionLevel found = code.getLevel();
            for (DivisionLevel level : levels) {
                if (level == found) {
                    return true;
                }
            }
            return levels.length == 0;
        }
    }
}
