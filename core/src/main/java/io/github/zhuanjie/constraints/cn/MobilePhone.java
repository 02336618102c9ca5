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
 * The text is a mobile telephone number of mainland China (手机号码): eleven ASCII digits beginning with 13 to 19, as a
 * {@link io.github.zhuanjie.identity.Phone} that {@linkplain io.github.zhuanjie.identity.Phone#isMobile() is mobile}.
 *
 * <p>Supported types: {@code CharSequence}. {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = MobilePhone.Validator.class)
@Repeatable(MobilePhone.List.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface MobilePhone {

    /**
     * Returns the message or its key.
     *
     * @return the key in braces
     */
    String message() default "{io.github.zhuanjie.constraints.cn.MobilePhone.message}";

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

    /** Several of {@link MobilePhone} on one element, for different groups. */
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
        MobilePhone[] value();
    }

    /** Checks {@link MobilePhone}. */
    final class Validator implements ConstraintValidator<MobilePhone, CharSequence> {

        private static final int LENGTH = 11;

        /** Creates a validator. */
        public Validator() {}

        @Override
        public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
            return text == null || text.length() == LENGTH && Phone.isValid(text) && text.charAt(0) == '1';
        }
    }
}
