package io.github.zhuanjie.ledger;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A secret of the office with which identifiers are computed from resident numbers, so that the same household gets the
 * same identifier from every ledger, and nobody without the secret can find out the number by trying.
 *
 * <p>Whoever has it can: it is kept like the ledgers themselves. Another key gives other identifiers. Immutable and
 * thread-safe.
 */
public final class LedgerKey {

    /** The fewest bytes of a key. */
    public static final int MIN_BYTES = 16;

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    private LedgerKey(SecretKeySpec key) {
        this.key = key;
    }

    /**
     * Obtains a key.
     *
     * @param secret  the secret, random
     * @return the key
     * @throws IllegalArgumentException if there are fewer than {@value #MIN_BYTES} bytes
     */
    public static LedgerKey of(byte[] secret) {
        if (Objects.requireNonNull(secret, "secret").length < MIN_BYTES) {
            throw new IllegalArgumentException("secret must have at least " + MIN_BYTES + " bytes");
        }
        return new LedgerKey(new SecretKeySpec(secret, ALGORITHM));
    }

    /** Returns what computes with this key; not thread-safe. */
    Computation computation() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return new Computation(mac);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform has HMAC with SHA-256", e);
        }
    }

    /**
     * Returns a constant.
     *
     * @return a text without the key
     */
    @Override
    public String toString() {
        return "LedgerKey[***]";
    }

    /** A run of computations with the key. */
    static final class Computation {

        private final Mac mac;

        private Computation(Mac mac) {
            this.mac = mac;
        }

        /** Returns letters a to p, two for each byte of the code. */
        String letters(String text, int bytes) {
            byte[] code = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            StringBuilder letters = new StringBuilder(2 * bytes);
            for (int i = 0; i < bytes; i++) {
                letters.append((char) ('a' + (code[i] >> 4 & 0xF))).append((char) ('a' + (code[i] & 0xF)));
            }
            return letters.toString();
        }
    }
}
