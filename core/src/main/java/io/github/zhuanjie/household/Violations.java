package io.github.zhuanjie.household;

import jakarta.validation.ConstraintValidatorContext;

/** Puts a violation of a rule on a whole where the part is that broke it. */
final class Violations {

    private Violations() {}

    /** Reports at a property and returns false, the rule's outcome. */
    static boolean at(ConstraintValidatorContext context, String property) {
        start(context).addPropertyNode(property).addConstraintViolation();
        return false;
    }

    /** Reports at a property of a member and returns false, the rule's outcome. */
    static boolean atMember(ConstraintValidatorContext context, int index, String property) {
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
