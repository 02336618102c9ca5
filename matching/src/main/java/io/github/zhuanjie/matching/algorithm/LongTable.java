package io.github.zhuanjie.matching.algorithm;

import java.util.Arrays;

/** A number for each of very many numbers of zero or more; zero unless something was added. Twelve to forty bytes for each. */
final class LongTable {

    private static final long FREE = -1;
    private static final int START = 1 << 10;
    private static final long MIXER = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[START];
    private int[] values = new int[START];
    private int size;

    LongTable() {
        Arrays.fill(keys, FREE);
    }

    int get(long key) {
        return values[slot(key)];
    }

    void add(long key, int more) {
        int slot = slot(key);
        if (keys[slot] == FREE) {
            if (2 * (size + 1) > keys.length) {
                grow();
                slot = slot(key);
            }
            keys[slot] = key;
            size++;
        }
        values[slot] += more;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[Math.multiplyExact(2, oldKeys.length)];
        values = new int[keys.length];
        Arrays.fill(keys, FREE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }

    private int slot(long key) {
        int slot = (int) (key * MIXER >>> Integer.SIZE) & keys.length - 1;
        while (keys[slot] != FREE && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }
}
