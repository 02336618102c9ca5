package io.github.zhuanjie.constraints.cn;

import io.github.zhuanjie.identity.PersonName;
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
 * The text can be a person's name: 1 to 100 characters, rare ones and middle dots included, without control characters
 * or spaces around it, as {@link io.github.zhuanjie.identity.PersonName#of} takes it.
 *
 * <p>Supported types: {@code CharSequence}. {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = PersonNameText.Validator.class)
@Repeatable(PersonNameText.List.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface PersonNameText {

    /**
     * Returns the message or its key.
     *
     * @return the key in braces
     */
    String message() default "{io.github.zhuanjie.constraints.cn.PersonNameText.message}";

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

    /** Several of {@link PersonNameText} on one element, for different groups. */
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
        PersonNameText[] value();
    }

    /** Checks {@link PersonNameText}. */
    final class Validator implements ConstraintValidator<PersonNameText, CharSequence> {

        /** Creates a validator. */
        public Validator() {}

        @Override
        public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
            return text == null || PersonName.isValid(text);
        }
    }
}
