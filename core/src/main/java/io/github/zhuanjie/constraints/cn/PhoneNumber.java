package io.github.zhuanjie.constraints.cn;

import io.github.zhuanjie.identity.Phone;
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
 * The text is a telephone number of mainland China (联系电话): a mobile number, or one with area code and hyphen, as {@link
 * io.github.zhuanjie.identity.Phone#of} takes it.
 *
 * <p>Supported types: {@code CharSequence}. {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = PhoneNumber.Validator.class)
@Repeatable(PhoneNumber.List.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface PhoneNumber {

    /**
     * Returns the message or its key.
     *
     * @return the key in braces
     */
    String message() default "{io.github.zhuanjie.constraints.cn.PhoneNumber.message}";

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

    /** Several of {@link PhoneNumber} on one element, for different groups. */
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
        PhoneNumber[] value();
    }

    /** Checks {@link PhoneNumber}. */
    final class Validator implements ConstraintValidator<PhoneNumber, CharSequence> {

        /** Creates a validator. */
        public Validator() {}

        @Override
        public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
            return text == null || Phone.isValid(text);
        }
    }
}
