package io.github.zhuanjie.constraints.cn;

import io.github.zhuanjie.identity.UnifiedSocialCreditCode;
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
 * The text is a unified social credit code (统一社会信用代码, GB 32100-2015) in canonical form: 18 characters of its
 * alphabet, both check characters right, as {@link io.github.zhuanjie.identity.UnifiedSocialCreditCode#of} takes it.
 *
 * <p>Supported types: {@code CharSequence}. {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = CreditCode.Validator.class)
@Repeatable(CreditCode.List.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface CreditCode {

    /**
     * Returns the message or its key.
     *
     * @return the key in braces
     */
    String message() default "{io.github.zhuanjie.constraints.cn.CreditCode.message}";

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

    /** Several of {@link CreditCode} on one element, for different groups. */
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
        CreditCode[] value();
    }

    /** Checks {@link CreditCode}. */
    final class Validator implements ConstraintValidator<CreditCode, CharSequence> {

        /** Creates a validator. */
        public Validator() {}

        @Override
        public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
            return text == null || UnifiedSocialCreditCode.isValid(text);
        }
    }
}
