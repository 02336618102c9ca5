package io.github.zhuanjie.screening;

import java.util.Arrays;

/** Pairs of a block as they are found, target by target. */
final class Pairs {

    private static final int TARGET_BITS = Character.SIZE;

    private int[] found = new int[Block.SIZE];
    private int count;

    void add(int rowOfBlock, int target) {
        if (count == found.length) {
            found = Arrays.copyOf(found, Math.multiplyExact(2, count));
        }
        found[count++] = rowOfBlock << TARGET_BITS | target;
    }

    /** Orders what was found by row, and by target within a row, and begins anew. */
    Selection.Part take(int rows) {
        int[] first = new int[rows + 1];
        for (int i = 0; i < count; i++) {
            first[(found[i] >>> TARGET_BITS) + 1]++;
        }
        for (int row = 0; row < rows; row++) {
            first[row + 1] += first[row];
        }
        int[] next = first.clone();
        char[] targets = new char[count];
        for (int i = 0; i < count; i++) {
            targets[next[found[i] >>> TARGET_BITS]++] = (char) found[i];
        }
        count = 0;
        return new Selection.Part(first, targets);
    }
}
