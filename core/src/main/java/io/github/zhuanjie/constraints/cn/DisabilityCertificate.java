package io.github.zhuanjie.constraints.cn;

import io.github.zhuanjie.person.DisabilityCertificateNumber;
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
 * The text is the number of a disability certificate (残疾人证号) in canonical form, as {@link
 * io.github.zhuanjie.person.DisabilityCertificateNumber#of} takes it.
 *
 * <p>Supported types: {@code CharSequence}. {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = DisabilityCertificate.Validator.class)
@Repeatable(DisabilityCertificate.List.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface DisabilityCertificate {

    /**
     * Returns the message or its key.
     *
     * @return the key in braces
     */
    String message() default "{io.github.zhuanjie.constraints.cn.DisabilityCertificate.message}";

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

    /** Several of {@link DisabilityCertificate} on one element, for different groups. */
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
        DisabilityCertificate[] value();
    }

    /** Checks {@link DisabilityCertificate}. */
    final class Validator implements ConstraintValidator<DisabilityCertificate, CharSequence> {

        /** Creates a validator. */
        public Validator() {}

        @Override
        public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
            return text == null || DisabilityCertificateNumber.isValid(text);
        }
    }
}
