package io.github.zhuanjie.matching.planning;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 over fields of text, each with its length before it, so that no two sequences of fields read the same. */
final class Fingerprint {

    private static final int FLUSH_AT = 1 << 13;

    private final MessageDigest digest = sha256();
    private final StringBuilder text = new StringBuilder();

    Fingerprint add(Object field) {
        String value = field.toString();
        text.append(value.length()).append(':').append(value);
        if (text.length() >= FLUSH_AT) {
            flush();
        }
        return this;
    }

    private void flush() {
        digest.update(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
    }

    String toHex() {
        flush();
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
