package io.github.zhuanjie.history;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Finds bytes and runs of bytes, thirty-two at a time where there are none. */
final class ByteSearch {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int STRIDE = 4 * Long.BYTES;
    private static final long LOW_BITS = 0x0101010101010101L;
    private static final long HIGH_BITS = LOW_BITS << 7;

    private ByteSearch() {}

    /** Finds the first byte of a value in a span; -1 if there is none. */
    static int find(byte wanted, byte[] bytes, int from, int to) {
        long all = LOW_BITS * wanted;
        int at = from;
        while (at + STRIDE <= to
                && (mark(bytes, at, all)
                                | mark(bytes, at + Long.BYTES, all)
                                | mark(bytes, at + 2 * Long.BYTES, all)
                                | mark(bytes, at + 3 * Long.BYTES, all))
                        == 0) {
            at += STRIDE;
        }
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long mark = mark(bytes, at, all);
            if (mark != 0) {
                return at + Long.numberOfTrailingZeros(mark) / Byte.SIZE;
            }
        }
        while (at < to && bytes[at] != wanted) {
            at++;
        }
        return at < to ? at : -1;
    }

    /**
     * Returns a number whose lowest bit that is set is in the first of eight bytes that is wanted; zero if none is. Bits
     * above may be wrong: a borrow passes from a byte that is wanted to the next.
     */
    private static long mark(byte[] bytes, int at, long wanted) {
        long differing = (long) LONGS.get(bytes, at) ^ wanted;
        return differing - LOW_BITS & ~differing & HIGH_BITS;
    }

    /**
     * Finds a run of bytes in a span; -1 if there is none.
     *
     * @param rare  the place in the run of the byte that is to be looked for, best one that is seldom met
     */
    static int find(byte[] run, int rare, byte[] bytes, int from, int to) {
        int limit = to - run.length + rare + 1;
        int at = find(run[rare], bytes, Math.min(from + rare, limit), limit);
        while (at >= 0 && !Arrays.equals(run, 0, run.length, bytes, at - rare, at - rare + run.length)) {
            at = find(run[rare], bytes, at + 1, limit);
        }
        return at < 0 ? -1 : at - rare;
    }
}
