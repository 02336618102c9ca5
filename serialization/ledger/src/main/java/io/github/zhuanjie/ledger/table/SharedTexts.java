package io.github.zhuanjie.ledger.table;

import io.github.zhuanjie.fault.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The texts that cells of a spreadsheet refer to by number, kept in one or two bytes per character instead of as objects:
 * a large sheet has more than a million of them.
 */
final class SharedTexts {

    private static final int CHUNK = 1 << 16;
    private static final int PER_TEXT = Long.BYTES;

    private final int limit;
    private final List<byte[]> chunks = new ArrayList<>();
    private byte[] last = {};
    private int used;
    private long bytes;
    /** For each text, twice the place of its first byte within the chunk, one more if wide; then the chunk. */
    private long[] places = new long[64];

    private int[] lengths = new int[64];
    private int size;

    SharedTexts(ReadLimits limits) {
        this.limit = limits.getSharedTextBytes();
    }

    void add(String text) {
        boolean wide = text.chars().anyMatch(c -> c > 0xFF);
        int length = wide ? 2 * text.length() : text.length();
        bytes += length + PER_TEXT + Integer.BYTES;
        if (bytes > limit) {
            throw new UnreadableLedgerException("LEDGER_SHARED_TEXT", Location.WHOLE, Integer.toString(limit));
        }
        if (used + length > last.length) {
            last = new byte[Math.max(CHUNK, length)];
            chunks.add(last);
            used = 0;
        }
        if (size == places.length) {
            places = Arrays.copyOf(places, size + size / 2);
            lengths = Arrays.copyOf(lengths, size + size / 2);
        }
        places[size] = (long) (chunks.size() - 1) << 32 | (long) used << 1 | (wide ? 1 : 0);
        lengths[size++] = text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (wide) {
                last[used++] = (byte) (c >> 8);
            }
            last[used++] = (byte) c;
        }
    }

    /**
     * Returns a text.
     *
     * @throws UnreadableLedgerException if there is none of this number
     */
    String get(int index) {
        if (index < 0 || index >= size) {
            throw new UnreadableLedgerException("LEDGER_REFERENCE", Location.WHOLE);
        }
        boolean wide = (places[index] & 1) == 1;
        int from = (int) (places[index] & 0xFFFF_FFFFL) >>> 1;
        if (lengths[index] == 0) {
            return "";
        }
        byte[] chunk = chunks.get((int) (places[index] >>> 32));
        char[] text = new char[lengths[index]];
        for (int i = 0; i < text.length; i++) {
            text[i] = wide
                    ? (char) ((chunk[from + 2 * i] & 0xFF) << 8 | chunk[from + 2 * i + 1] & 0xFF)
                    : (char) (chunk[from + i] & 0xFF);
        }
        return new String(text);
    }
}
