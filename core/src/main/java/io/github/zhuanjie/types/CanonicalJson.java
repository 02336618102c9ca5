package io.github.zhuanjie.types;

/**
 * The one way to write a value that is hashed or signed: the JSON Canonicalization Scheme (RFC 8785), with members in
 * the order of their names' UTF-16 units, no space, the shortest escapes, UTF-8. Texts are written as they are, not
 * normalized.
 *
 * <p>Documents of this library hold whole numbers of an {@code int} only, for which the scheme's rules about other numbers
 * do not matter; a number kept from a document of a newer version is written as it stood, outside the scheme.
 */
public final class CanonicalJson {

    private CanonicalJson() {}

    /**
     * Writes a value.
     *
     * @param <T> the type of the value
     * @param type  a registered type
     * @param value  the value
     * @return the bytes
     * @throws IllegalArgumentException if the type is not registered
     * @throws io.github.zhuanjie.base.InvalidValueException with code {@code JSON_ENCODING} if a text holds half a
     *     character (a surrogate without its other half), which the scheme forbids to write
     */
    public static <T> byte[] write(Class<T> type, T value) {
        CanonicalSink sink = new CanonicalSink();
        TypeRegistry.standard()
                .find(type)
                .orElseThrow(() -> new IllegalArgumentException("type must be registered: " + type.getName()))
                .write(value, sink);
        return sink.bytes();
    }
}
