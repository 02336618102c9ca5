package io.github.zhuanjie.types;

import io.github.zhuanjie.base.DocumentHash;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The one way to write a value that is hashed or signed: the JSON Canonicalization Scheme (RFC 8785), with members in
 * the order of their names' UTF-16 units, no space, the shortest escapes, UTF-8. Texts are written as they are, not
 * normalized.
 *
 * <p>Members of this library are whole numbers of an {@code int} only. Other numbers occur in a city's own fields and in what is
 * kept of a newer version; they are written as the scheme says, in the shortest form of a double. One that a double does not
 * hold, which a city's own fields cannot have, is written as it stood, outside the scheme.
 *
 * <p>Whoever signs a document signs these bytes, or their {@linkplain #hash hash}, and sends the document in whatever form
 * with the signature beside it; whoever receives it reads it, writes it canonically, and verifies. The library has no keys
 * and makes no signatures.
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

    /**
     * Computes the hash of a value.
     *
     * @param <T> the type of the value
     * @param type  a registered type
     * @param value  the value
     * @return the SHA-256 of the bytes
     * @throws IllegalArgumentException if the type is not registered
     * @throws io.github.zhuanjie.base.InvalidValueException with code {@code JSON_ENCODING} as {@link #write}
     */
    public static <T> DocumentHash hash(Class<T> type, T value) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return DocumentHash.of(HexFormat.of().formatHex(digest.digest(write(type, value))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
