package io.github.zhuanjie.screening;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** The rows of one block in one space, cases or members, with the truths of the atoms asked for so far. */
final class Frame {

    private final List<Atom> atoms;
    private final List<Bits> values = new ArrayList<>();
    private final int[] filledFor;
    private final Deque<Bits> pool = new ArrayDeque<>();
    private int words;
    private int block;

    int firstRow;
    int rows;
    /** The words that the nodes work on, from inclusive, to exclusive. */
    int from;

    int to;

    Frame(List<Atom> atoms) {
        this.atoms = atoms;
        this.filledFor = new int[atoms.size()];
    }

    /** Turns to other rows; the range becomes all of them. */
    void move(int newFirstRow, int newRows) {
        firstRow = newFirstRow;
        rows = newRows;
        from = 0;
        to = Bits.words(newRows);
        block++;
        if (to > words) {
            words = to;
            pool.clear();
            values.clear();
            atoms.forEach(atom -> values.add(new Bits(words, false)));
            Arrays.fill(filledFor, 0);
        }
    }

    /** Returns the truths of an atom for all rows, worked out once. */
    Bits atom(int index, Block all) {
        Bits bits = values.get(index);
        if (filledFor[index] != block) {
            atoms.get(index).fill(all, bits);
            filledFor[index] = block;
        }
        return bits;
    }

    Bits borrow() {
        Bits bits = pool.poll();
        return bits == null ? new Bits(words, true) : bits;
    }

    void release(Bits bits) {
        if (bits.borrowed) {
            pool.push(bits);
        }
    }
}
