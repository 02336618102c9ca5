package io.github.zhuanjie.types;

import java.lang.reflect.Type;

/**
 * One member of a type of object, as documents carry it.
 *
 * @param name  the name in the document
 * @param type  the type in Java
 * @param isRequired  whether a document must give it
 */
public record Property(String name, Type type, boolean isRequired) {}
