package io.github.zhuanjie.base;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the member of a document that an accessor or a component of a record stands for, where Java cannot say it, such as
 * {@code $schema}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface WrittenAs {

    /**
     * Returns the name.
     *
     * @return the name in the document
     */
    String value();
}
