package io.github.zhuanjie.ledger.table;

import io.github.zhuanjie.fault.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * The texts that cells of a spreadsheet refer to by number, kept in one or two bytes per character instead of as objects:
 * a large sheet has more than a million of them. Nothing is ever copied to grow.
 */
final class SharedTexts {

    private static final int CHUNK = 1 << 16;
    private static final int BLOCK = 1 << 13;

    /** A place is, from the lowest bit: whether wide, the first byte within its chunk, the length, the chunk. */
    private static final int FROM = 1;

    private static final int LENGTH = FROM + 17;
    private static final int CHUNKS = LENGTH + 22;
    private static final int LONGEST = (1 << 22) - 1;

    private final int limit;
    private final List<byte[]> chunks = new ArrayList<>();
    private final List<long[]> places = new ArrayList<>();
    private byte[] last = {};
    private int used;
    private int size;
    private long bytes;

    SharedTexts(ReadLimits limits) {
        this.limit = limits.getSharedTextBytes();
    }

    /**
     * Adds the next text.
     *
     * @throws UnreadableLedgerException if it is longer than four million characters, or all together are more than the limit
     */
    void add(String text) {
        if (text.length() > LONGEST) {
            throw new UnreadableLedgerException("LEDGER_CELL_LENGTH", Location.WHOLE, Integer.toString(LONGEST));
        }
        boolean wide = text.chars().anyMatch(c -> c > 0xFF);
        int length = wide ? 2 * text.length() : text.length();
        bytes += length + Long.BYTES;
        if (bytes > limit) {
            throw new UnreadableLedgerException("LEDGER_SHARED_TEXT", Location.WHOLE, Integer.toString(limit));
        }
        if (used + length > last.length) {
            last = new byte[Math.max(CHUNK, length)];
            chunks.add(last);
            used = 0;
        }
        if (size % BLOCK == 0) {
            places.add(new long[BLOCK]);
        }
        places.get(size / BLOCK)[size % BLOCK] = (long) (chunks.size() - 1) << CHUNKS
                | (long) text.length() << LENGTH
                | (long) used << FROM
                | (wide ? 1 : 0);
        size++;
        write(text, wide);
    }

    private void write(String text, boolean wide) {
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
        long place = places.get(index / BLOCK)[index % BLOCK];
        char[] text = new char[(int) (place >>> LENGTH) & LONGEST];
        if (text.length == 0) {
            return "";
        }
        boolean wide = (place & 1) == 1;
        int from = (int) (place >>> FROM) & (1 << LENGTH - FROM) - 1;
        byte[] chunk = chunks.get((int) (place >>> CHUNKS));
        for (int i = 0; i < text.length; i++) {
            text[i] = wide
                    ? (char) ((chunk[from + 2 * i] & 0xFF) << 8 | chunk[from + 2 * i + 1] & 0xFF)
                    : (char) (chunk[from + i] & 0xFF);
        }
        return new String(text);
    }
}
