package io.github.zhuanjie.validation;

import jakarta.validation.ConstraintValidatorContext;

/**
 * Puts the violation of a rule on a whole where the part is that broke it, so that a form can mark the field. For
 * authors of class-level constraints.
 */
public final class Violations {

    private Violations() {}

    /**
     * Reports at a property.
     *
     * @param context  the context of the rule
     * @param property  the property's name
     * @return false, the outcome of the rule
     */
    public static boolean at(ConstraintValidatorContext context, String property) {
        start(context).addPropertyNode(property).addConstraintViolation();
        return false;
    }

    /**
     * Reports at a property of a member of a household.
     *
     * @param context  the context of the rule on the household
     * @param index  the member's place in the list
     * @param property  the property's name
     * @return false, the outcome of the rule
     */
    public static boolean atMember(ConstraintValidatorContext context, int index, String property) {
        start(context)
                .addPropertyNode("members")
                .addPropertyNode(property)
                .inIterable()
                .atIndex(index)
                .addConstraintViolation();
        return false;
    }

    private static ConstraintValidatorContext.ConstraintViolationBuilder start(ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        return context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate());
    }
}
