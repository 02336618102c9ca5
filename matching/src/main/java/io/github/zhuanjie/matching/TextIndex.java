package io.github.zhuanjie.matching;

import java.util.Arrays;

/** Where a text stands in a column: its first position, if it stands there more than once. Four to eight bytes for a text. */
final class TextIndex {

    static final int NONE = -1;

    private static final int LEAST = 16;
    private static final int MIXER = 0x9E3779B9;

    private final TextColumn column;
    private final int[] slots;

    TextIndex(TextColumn column) {
        this.column = column;
        slots = new int[Math.max(LEAST, Integer.highestOneBit(Math.max(1, column.size())) << 1)];
        Arrays.fill(slots, NONE);
        for (int at = 0; at < column.size(); at++) {
            int slot = slotOf(column, at);
            if (slots[slot] == NONE) {
                slots[slot] = at;
            }
        }
    }

    /** Returns the position of the first text that is the same, or {@link #NONE}. */
    int find(TextColumn other, int at) {
        return slots[slotOf(other, at)];
    }

    int find(String text) {
        TextColumn.Builder one = new TextColumn.Builder();
        one.add(text);
        return find(one.build(), 0);
    }

    /** Returns the slot of a text, or the free one in which it would be. */
    private int slotOf(TextColumn other, int at) {
        int mixed = other.hash(at) * MIXER;
        int slot = (mixed ^ mixed >>> Short.SIZE) & slots.length - 1;
        while (slots[slot] != NONE && !column.isSame(slots[slot], other, at)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }
}
