package io.github.zhuanjie.matching.solver;

import java.util.Arrays;

/**
 * Records of some {@code int} fields each, side by side, in blocks: there may be too many to copy them all when there are
 * more.
 */
final class Records {

    private static final int BLOCK_BITS = 10;
    private static final int IN_BLOCK = (1 << BLOCK_BITS) - 1;

    private final int fields;
    private int[][] blocks = new int[1][];
    private int size;

    Records(int fields) {
        this.fields = fields;
    }

    int size() {
        return size;
    }

    /** Adds records, whose fields are to be set. */
    void add(int more) {
        size = Math.addExact(size, more);
        if ((size - more & IN_BLOCK) != 0 && (size - more & IN_BLOCK) + more <= IN_BLOCK + 1) {
            return;
        }
        int needed = (size + IN_BLOCK) >>> BLOCK_BITS;
        if (needed > blocks.length) {
            blocks = Arrays.copyOf(blocks, Math.max(needed, 2 * blocks.length));
        }
        for (int block = needed - 1; block >= 0 && blocks[block] == null; block--) {
            blocks[block] = new int[fields << BLOCK_BITS];
        }
    }

    int get(int at, int field) {
        return blocks[at >>> BLOCK_BITS][(at & IN_BLOCK) * fields + field];
    }

    void set(int at, int field, int value) {
        blocks[at >>> BLOCK_BITS][(at & IN_BLOCK) * fields + field] = value;
    }

    /** Forgets all and the room they took. */
    void clear() {
        blocks = new int[1][];
        size = 0;
    }
}
