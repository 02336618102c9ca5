package io.github.zhuanjie.screening;

import java.util.function.Function;
import java.util.function.Supplier;

/** A condition that is looked up by the codes of a column; the object evaluator made the table. */
final class ColumnAtom implements Atom {

    private final Supplier<int[]> codesOfRows;
    private final Supplier<byte[]> answers;
    private final Function<Block, Frame> frame;
    private byte[] table = {};
    private int[] codes = {};

    /** Takes which frame the rows of the column belong to. */
    ColumnAtom(Supplier<int[]> codesOfRows, Supplier<byte[]> answers, Function<Block, Frame> frame) {
        this.codesOfRows = codesOfRows;
        this.answers = answers;
        this.frame = frame;
    }

    @Override
    public void fill(Block block, Bits into) {
        if (codes.length == 0) {
            codes = codesOfRows.get();
            table = answers.get();
        }
        Frame rows = frame.apply(block);
        int end = rows.firstRow + rows.rows;
        int word = 0;
        for (int row = rows.firstRow; row < end; row += Bits.WORD) {
            fill(into, word++, row, Math.min(end, row + Bits.WORD));
        }
    }

    private void fill(Bits into, int word, int from, int to) {
        long certain = 0;
        long possible = 0;
        for (int row = to - 1; row >= from; row--) {
            int truth = table[codes[row]];
            certain = certain << 1 | truth & 1;
            possible = possible << 1 | truth >>> 1;
        }
        into.certain[word] = certain;
        into.possible[word] = possible;
    }
}
