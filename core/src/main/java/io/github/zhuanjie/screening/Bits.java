package io.github.zhuanjie.screening;

/**
 * Three-valued truths of many rows, one bit each in two sets: rows that certainly hold, and rows that may. What is
 * certain is possible, so that both sets combine by the same operation.
 */
final class Bits {

    static final int WORD = Long.SIZE;

    final long[] certain;
    final long[] possible;
    /** Whether it goes back to a pool after use. */
    final boolean borrowed;

    Bits(int words, boolean borrowed) {
        this.certain = new long[words];
        this.possible = new long[words];
        this.borrowed = borrowed;
    }

    static int words(int rows) {
        return (rows + WORD - 1) / WORD;
    }

    void copy(Bits other, int from, int to) {
        System.arraycopy(other.certain, from, certain, from, to - from);
        System.arraycopy(other.possible, from, possible, from, to - from);
    }

    /** Keeps the conjunction; tells whether any row may still hold. */
    boolean and(Bits other, int from, int to) {
        long any = 0;
        for (int w = from; w < to; w++) {
            certain[w] &= other.certain[w];
            possible[w] &= other.possible[w];
            any |= possible[w];
        }
        return any != 0;
    }

    void or(Bits other, int from, int to) {
        for (int w = from; w < to; w++) {
            certain[w] |= other.certain[w];
            possible[w] |= other.possible[w];
        }
    }

    /** What is not possible is certain of the opposite. */
    void not(Bits other, int from, int to) {
        for (int w = from; w < to; w++) {
            certain[w] = ~other.possible[w];
            possible[w] = ~other.certain[w];
        }
    }
}
