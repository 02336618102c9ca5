package io.github.zhuanjie.constraints.cn;

import io.github.zhuanjie.identity.ForeignPermanentResidentId;
import io.github.zhuanjie.identity.ResidentId;
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
 * The text is a citizen identity number (公民身份号码, GB 11643-1999) in canonical form: 17 ASCII digits and a digit or
 * capital X, with a birth date that exists and the right check character, as {@link
 * io.github.zhuanjie.identity.ResidentId#of} takes it. Whether the number was issued cannot be known.
 *
 * <p>Supported types: {@code CharSequence}. {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = ResidentNumber.Validator.class)
@Repeatable(ResidentNumber.List.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface ResidentNumber {

    /**
     * Returns the message or its key.
     *
     * @return the key in braces
     */
    String message() default "{io.github.zhuanjie.constraints.cn.ResidentNumber.message}";

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
     * Returns whether the number of a residence permit for Hong Kong, Macau or Taiwan residents (港澳台居民居住证, area 81, 82
     * or 83) is taken too.
     *
     * @return true if a permit may stand for the identity card
     */
    boolean residencePermit() default false;

    /**
     * Returns whether the number of a foreigner's permanent residence identity card (外国人永久居留身份证) is taken too, as
     * {@link io.github.zhuanjie.identity.ForeignPermanentResidentId#of} takes it.
     *
     * @return true if that card may stand for the identity card
     */
    boolean foreignResident() default false;

    /** Several of {@link ResidentNumber} on one element, for different groups. */
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
        ResidentNumber[] value();
    }

    /** Checks {@link ResidentNumber}. */
    final class Validator implements ConstraintValidator<ResidentNumber, CharSequence> {

        private boolean residencePermit;
        private boolean foreignResident;

        /** Creates a validator. */
        public Validator() {}

        @Override
        public void initialize(ResidentNumber rule) {
            residencePermit = rule.residencePermit();
            foreignResident = rule.foreignResident();
        }

        @Override
        public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
            return text == null
                    || ResidentId.isValid(text) && (residencePermit || !isPermit(text))
                    || foreignResident && ForeignPermanentResidentId.isValid(text);
        }

        private static boolean isPermit(CharSequence number) {
            return number.charAt(0) == '8' && number.charAt(1) >= '1' && number.charAt(1) <= '3';
        }
    }
}
