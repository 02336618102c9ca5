package io.github.zhuanjie.matching;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** A SHA-256 over fields of text, each with its length before it, so that no two sequences of fields read the same. */
final class Fingerprint {

    private static final int FLUSH_AT = 1 << 13;

    private final MessageDigest digest = TieBreak.sha256();
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
}
