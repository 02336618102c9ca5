package io.github.zhuanjie.privacy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the class of a member: on an accessor, on a component of a record, or on a type for all of its members that
 * carry none. A type whose members are about a person classes each of them, so that a new one is hidden.
 *
 * <p>A type that is a variant of an annotated interface is classed by it. Read by {@link Disclosures}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface Disclosure {

    /**
     * Returns the class.
     *
     * @return to whom the member may be shown
     */
    DisclosureClass value();
}
