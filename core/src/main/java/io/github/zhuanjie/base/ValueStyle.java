package io.github.zhuanjie.base;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one style of every immutable value in zhuanjie: applied to a package, read by the annotation processor only.
 *
 * <p>The public face of a value is its interface and the interface's {@code Builder}; the generated class stays
 * package-private. Nothing of the processor reaches the class files. Builders are not strict, because {@code from} is how a value is copied with a
 * change.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = {"is*", "get*"},
        jdkOnly = true,
        jdk9Collections = true,
        jakarta = true,
        depluralize = true,
        depluralizeDictionary = {"category:categories", "criterion:criteria"},
        overshadowImplementation = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        allowedClasspathAnnotations = {Override.class})
public @interface ValueStyle {}
