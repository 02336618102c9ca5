package io.github.zhuanjie.canary;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A personal value where it must not be. The value itself is not repeated.
 *
 * @param kind  what leaked
 * @param place  the file, or the event in it
 * @param fingerprint  tells two values apart
 */
public record Leak(LeakKind kind, String place, String fingerprint) {

    private static final int BYTES = 6;

    /**
     * Obtains the fingerprint of a value.
     *
     * @param canonical  the value in its canonical form
     * @return twelve hexadecimal digits
     */
    public static String fingerprint(String canonical) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Leak at(String newPlace) {
        return new Leak(kind, newPlace, fingerprint);
    }
}
