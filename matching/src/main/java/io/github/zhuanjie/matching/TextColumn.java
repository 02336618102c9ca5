package io.github.zhuanjie.matching;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * Identifiers one after the other, a byte for each letter: they are ASCII. As objects they would take 64 bytes each, most of
 * what a request takes.
 */
final class TextColumn {

    private static final int HASH_FACTOR = 31;

    private final byte[] text;
    /** Where each text ends; where it begins the one before ends. */
    private final int[] end;

    private TextColumn(byte[] text, int[] end) {
        this.text = text;
        this.end = end;
    }

    private int begin(int at) {
        return at == 0 ? 0 : end[at - 1];
    }

    int size() {
        return end.length;
    }

    String get(int at) {
        int begin = begin(at);
        return new String(text, begin, end[at] - begin, StandardCharsets.US_ASCII);
    }

    boolean isEmpty(int at) {
        return begin(at) == end[at];
    }

    boolean isSame(int at, TextColumn other, int otherAt) {
        return Arrays.equals(text, begin(at), end[at], other.text, other.begin(otherAt), other.end[otherAt]);
    }

    /** Tells whether any text is not empty. */
    boolean anyText() {
        return end.length > 0 && end[end.length - 1] > 0;
    }

    /** Compares two texts as strings are compared. */
    int compare(int at, TextColumn other, int otherAt) {
        return Arrays.compare(text, begin(at), end[at], other.text, other.begin(otherAt), other.end[otherAt]);
    }

    int hash(int at) {
        int hash = 0;
        for (int i = begin(at); i < end[at]; i++) {
            hash = HASH_FACTOR * hash + text[i];
        }
        return hash;
    }

    void digest(int at, MessageDigest into) {
        into.update(text, begin(at), end[at] - begin(at));
    }

    /** Returns the texts in another order. */
    TextColumn arranged(int[] order) {
        byte[] arranged = new byte[text.length];
        int[] ends = new int[end.length];
        int to = 0;
        for (int i = 0; i < ends.length; i++) {
            int begin = begin(order[i]);
            int count = end[order[i]] - begin;
            System.arraycopy(text, begin, arranged, to, count);
            to += count;
            ends[i] = to;
        }
        return new TextColumn(arranged, ends);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextColumn column && Arrays.equals(end, column.end) && Arrays.equals(text, column.text);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(end);
    }

    /** Collects texts. */
    static final class Builder {

        private static final int START = 16;

        private byte[] text = new byte[START];
        private int[] end = new int[START];
        private int size;
        private int length;

        void add(String added) {
            byte[] bytes = added.getBytes(StandardCharsets.US_ASCII);
            append(bytes, 0, bytes.length);
            makeRoom(1);
            end[size] = length;
            size++;
        }

        /** Adds those of a range. */
        void addAll(TextColumn other, int from, int to) {
            if (from == to) {
                return;
            }
            int begin = other.begin(from);
            int before = length;
            append(other.text, begin, other.end[to - 1]);
            makeRoom(to - from);
            for (int at = from; at < to; at++) {
                end[size] = before + other.end[at] - begin;
                size++;
            }
        }

        private void append(byte[] from, int begin, int to) {
            int needed = Math.addExact(length, to - begin);
            if (needed > text.length) {
                text = Arrays.copyOf(text, larger(needed));
            }
            System.arraycopy(from, begin, text, length, to - begin);
            length = needed;
        }

        private void makeRoom(int more) {
            int needed = Math.addExact(size, more);
            if (needed > end.length) {
                end = Arrays.copyOf(end, larger(needed));
            }
        }

        private static int larger(int needed) {
            return Math.addExact(needed, needed >> 1);
        }

        TextColumn build() {
            text = text.length == length ? text : Arrays.copyOf(text, length);
            end = end.length == size ? end : Arrays.copyOf(end, size);
            return new TextColumn(text, end);
        }
    }
}
