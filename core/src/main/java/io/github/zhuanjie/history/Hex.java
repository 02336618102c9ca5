package io.github.zhuanjie.history;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Lower-case hexadecimal digits as ASCII bytes. */
final class Hex {

    private static final VarHandle PAIRS = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final short[] DIGITS = new short[256];

    static {
        byte[] digits = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
        for (int i = 0; i < DIGITS.length; i++) {
            DIGITS[i] = (short) (digits[i & 0xF] << Byte.SIZE | digits[i >> 4]);
        }
    }

    private Hex() {}

    /** Writes bytes as digits. */
    static void write(byte[] bytes, byte[] into, int at) {
        for (int i = 0; i < bytes.length; i++) {
            PAIRS.set(into, at + 2 * i, DIGITS[bytes[i] & 0xFF]);
        }
    }

    /** Tells whether every byte of a span is a lower-case digit. */
    static boolean is(byte[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if ((text[i] < '0' || text[i] > '9') && (text[i] < 'a' || text[i] > 'f')) {
                return false;
            }
        }
        return true;
    }

    /** Reads digits that {@link #is} has found to be some. */
    static void read(byte[] text, int from, byte[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] = (byte) (digit(text[from + 2 * i]) << 4 | digit(text[from + 2 * i + 1]));
        }
    }

    private static int digit(byte c) {
        return c <= '9' ? c - '0' : c - 'a' + 10;
    }
}
