package io.github.zhuanjie.matching.planning;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A SHA-256 over fields of text, each with its length before it, so that no two sequences of fields read the same. What may be
 * absent is added with its presence, and a list with its size, so that nothing reads like something else that follows.
 */
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

    /** Adds whether there is something, and what. */
    Fingerprint addOptional(Optional<?> field) {
        add(field.isPresent());
        field.ifPresent(this::add);
        return this;
    }

    /** Adds how many there are, and each in its order. */
    <T> Fingerprint addAll(Collection<T> all, Consumer<T> each) {
        add(all.size());
        all.forEach(each);
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
