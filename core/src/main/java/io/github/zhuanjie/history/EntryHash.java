package io.github.zhuanjie.history;

import io.github.zhuanjie.base.DocumentHash;
import io.github.zhuanjie.identity.ReferralId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The hashes of histories. What is hashed begins with 24 ASCII characters that say what it is, so that no hash can be
 * passed off as one of another kind; with position and previous hash they fill one block of SHA-256.
 */
final class EntryHash {

    static final int SIZE = 32;

    private static final String START = "zhuanjie/history/start/1";
    private static final String ENTRY = "zhuanjie/history/entry/1";
    private static final String HEADS = "zhuanjie/history/heads/1";
    private static final int HEADER_SIZE = 64;

    private final MessageDigest sha = sha256();
    private final byte[] header = new byte[HEADER_SIZE];
    private final ByteBuffer numbers = ByteBuffer.wrap(header);

    EntryHash() {
        numbers.put(ascii(ENTRY));
    }

    /** Computes the hash that the first entry of a history names as the one before. */
    static DocumentHash start(ReferralId referral) {
        MessageDigest digest = sha256();
        digest.update(ascii(START));
        return documentHash(digest.digest(ascii(referral.value())));
    }

    /** Starts the hash over a list of heads. */
    static MessageDigest heads() {
        MessageDigest digest = sha256();
        digest.update(ascii(HEADS));
        return digest;
    }

    /** Begins the hash of an entry with what stands before its text; {@link #digest} ends it. */
    EntryHash entry(long position, byte[] previous) {
        numbers.putLong(ENTRY.length(), position);
        System.arraycopy(previous, 0, header, ENTRY.length() + Long.BYTES, SIZE);
        sha.update(header, 0, HEADER_SIZE);
        return this;
    }

    /** Computes the hash of a span: the plain one, as that of details is, or that of the entry begun. */
    void digest(byte[] text, int from, int to, byte[] into) {
        sha.update(text, from, to - from);
        try {
            sha.digest(into, 0, SIZE);
        } catch (DigestException e) {
            throw new IllegalStateException("a hash has 32 bytes", e);
        }
    }

    static DocumentHash documentHash(byte[] hash) {
        byte[] digits = new byte[2 * SIZE];
        Hex.write(hash, digits, 0);
        return DocumentHash.of(new String(digits, StandardCharsets.US_ASCII));
    }

    static byte[] bytes(DocumentHash hash) {
        byte[] bytes = new byte[SIZE];
        Hex.read(ascii(hash.value()), 0, bytes);
        return bytes;
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
