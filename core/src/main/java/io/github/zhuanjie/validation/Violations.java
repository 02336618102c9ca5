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
     * Reports at a property of an element of a list.
     *
     * @param context  the context of the rule on the whole
     * @param list  the name of the property that is the list
     * @param index  the element's place in the list
     * @param property  the property's name
     * @return false, the outcome of the rule
     */
    public static boolean atElement(ConstraintValidatorContext context, String list, int index, String property) {
        start(context)
                .addPropertyNode(list)
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
