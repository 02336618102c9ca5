package io.github.zhuanjie.types;

import io.github.zhuanjie.base.DocumentHash;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The one way to write a value that is hashed: the JSON Canonicalization Scheme (RFC 8785), with members in the order of
 * their names' UTF-16 units, no space, the shortest escapes, UTF-8. Texts are written as they are, not normalized.
 *
 * <p>A value has one <em>normal form</em>, and only what is written by this library is sure to be in it: times without zeros at
 * the end of their fraction, which has no, three, six or nine digits, amounts with two decimals, sets in the order of their
 * constants or texts, nothing that is empty, no unknown fact. This is what histories and their details are hashed in. A whole
 * document from elsewhere can say the same in other words; what is signed of it is the {@linkplain #copy document as it stands}.
 *
 * <p>Members of this library are whole numbers of an {@code int} only. Other numbers occur in a city's own fields and in what is
 * kept of a newer version; they are written as the scheme says, in the shortest form of a double. One that a double does not
 * hold, which a city's own fields cannot have, is written as it stood, outside the scheme.
 *
 * <p>The library has no keys and makes no signatures.
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
        return hash(write(type, value));
    }

    /**
     * Writes a document as it stands, whatever it says: members are ordered and numbers written as the scheme demands, and nothing
     * else is changed. For a document that this library wrote these are the bytes of {@link #write}.
     *
     * @param reading  a strict reading whose source stands on the first token of a value; left on the last one
     * @return the bytes; empty if a fault was recorded: a name that stands twice in an object, half a character, or {@code
     *     CANONICAL_NUMBER} for a number that languages would write differently
     */
    public static Optional<byte[]> copy(Reading reading) {
        return CanonicalCopy.of(reading);
    }

    /**
     * Computes the hash of canonical bytes.
     *
     * @param canonical  the bytes, as {@link #copy} or {@link #write} gives them
     * @return their SHA-256
     */
    public static DocumentHash hash(byte[] canonical) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return DocumentHash.of(HexFormat.of().formatHex(digest.digest(canonical)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
