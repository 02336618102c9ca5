package io.github.zhuanjie.consent;

import io.github.zhuanjie.base.FreeText;
import io.github.zhuanjie.party.Party;
import io.github.zhuanjie.validation.Violations;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;

/**
 * Before consenting the person was told every {@link NoticeTopic}, and of a recipient with name and contact (PIPL art. 17,
 * 23, 30). A consent that is handed in without is worth nothing: the gate objects to it.
 */
@Documented
@Constraint(validatedBy = FullyTold.Validator.class)
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface FullyTold {

    /**
     * Returns the message or its key.
     *
     * @return the key in braces
     */
    String message() default "{io.github.zhuanjie.consent.FullyTold.message}";

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

    /** Checks {@link FullyTold}. */
    final class Validator implements ConstraintValidator<FullyTold, Consent> {

        /** Creates a validator. */
        public Validator() {}

        @Override
        public boolean isValid(Consent consent, ConstraintValidatorContext context) {
            if (consent == null) {
                return true;
            }
            boolean told = isComplete(consent.getNotice(), consent.getGivenOn()) || Violations.at(context, "notice");
            boolean reachable = isReachable(consent.getRecipient()) || Violations.at(context, "recipient");
            return told && reachable;
        }

        static boolean isComplete(ConsentNotice notice, LocalDate givenOn) {
            return notice.isComplete() && !notice.givenOn().isAfter(givenOn);
        }

        static boolean isReachable(Party recipient) {
            return !FreeText.isBlank(recipient.getName())
                    && recipient
                            .getContact()
                            .filter(contact -> !FreeText.isBlank(contact))
                            .isPresent();
        }
    }
}
