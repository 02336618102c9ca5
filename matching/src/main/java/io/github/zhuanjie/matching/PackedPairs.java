package io.github.zhuanjie.matching;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Two numbers each, growing: in one {@code int} together as long as the bits that the largest of them take fit into it, in
 * a {@code long} from then on. A province's projects and benefits fit.
 */
final class PackedPairs {

    private static final int START = 16;

    private int @Nullable [] narrow;
    private long[] wide = {};
    /** How many of the low bits are the second number's. */
    private int shift = Integer.SIZE / 2;

    private int firstBits;
    private int secondBits;
    private int size;

    PackedPairs(int capacity) {
        narrow = new int[capacity];
    }

    int size() {
        return size;
    }

    void add(int first, int second) {
        fit(bits(first), bits(second));
        makeRoom(1);
        if (narrow == null) {
            wide[size] = (long) first << Integer.SIZE | second;
        } else {
            narrow[size] = first << shift | second;
        }
        size++;
    }

    private static int bits(int number) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(number);
    }

    /** Makes room for numbers of so many bits. */
    private void fit(int first, int second) {
        firstBits = Math.max(firstBits, first);
        secondBits = Math.max(secondBits, second);
        if (narrow == null || secondBits <= shift && firstBits <= Integer.SIZE - shift) {
            return;
        }
        int spare = Integer.SIZE - firstBits - secondBits;
        if (spare < 0) {
            widen(narrow);
        } else {
            split(narrow, secondBits + spare / 2);
        }
    }

    private void widen(int[] packed) {
        wide = new long[packed.length];
        for (int at = 0; at < size; at++) {
            wide[at] = (long) (packed[at] >>> shift) << Integer.SIZE | packed[at] & mask(shift);
        }
        narrow = null;
    }

    private void split(int[] packed, int newShift) {
        for (int at = 0; at < size; at++) {
            packed[at] = packed[at] >>> shift << newShift | packed[at] & mask(shift);
        }
        shift = newShift;
    }

    static int mask(int bits) {
        return (1 << bits) - 1;
    }

    private void makeRoom(int more) {
        int needed = Math.addExact(size, more);
        if (narrow != null && needed > narrow.length) {
            narrow = Arrays.copyOf(narrow, larger(needed));
        } else if (narrow == null && needed > wide.length) {
            wide = Arrays.copyOf(wide, larger(needed));
        }
    }

    private static int larger(int size) {
        return Math.addExact(size, (size >> 1) + START);
    }

    /** Adds those of a range. */
    void addAll(PackedPairs other, int from, int to) {
        if (size == 0 && narrow != null && other.narrow != null) {
            shift = other.shift;
        }
        fit(other.firstBits, other.secondBits);
        makeRoom(to - from);
        if (narrow != null && other.narrow != null && shift == other.shift) {
            System.arraycopy(other.narrow, from, narrow, size, to - from);
            size += to - from;
        } else if (narrow == null && other.narrow == null) {
            System.arraycopy(other.wide, from, wide, size, to - from);
            size += to - from;
        } else {
            for (int at = from; at < to; at++) {
                add(other.first(at), other.second(at));
            }
        }
    }

    private int first(int at) {
        return narrow == null ? (int) (wide[at] >>> Integer.SIZE) : narrow[at] >>> shift;
    }

    private int second(int at) {
        return narrow == null ? (int) wide[at] : narrow[at] & mask(shift);
    }

    /** Forgets all from a position on, and the room to grow. */
    void trim(int end) {
        size = end;
        if (narrow != null && narrow.length != end) {
            narrow = Arrays.copyOf(narrow, end);
        } else if (narrow == null && wide.length != end) {
            wide = Arrays.copyOf(wide, end);
        }
    }

    /** Returns the column in which two numbers share an {@code int}, the first in the high bits, or null if they do not. */
    int @Nullable [] narrow() {
        return narrow;
    }

    /** Returns the column in which two numbers share a {@code long}, empty if they do not. */
    long[] wide() {
        return wide;
    }

    /** Returns how many of the low bits of an {@code int} are the second number's. */
    int shift() {
        return shift;
    }

    /** Tells whether the first so many are the same as of others. */
    boolean hasSame(PackedPairs other, int count) {
        if (narrow != null && other.narrow != null && shift == other.shift) {
            return Arrays.equals(narrow, 0, count, other.narrow, 0, count);
        }
        for (int at = 0; at < count; at++) {
            if (first(at) != other.first(at) || second(at) != other.second(at)) {
                return false;
            }
        }
        return true;
    }
}
