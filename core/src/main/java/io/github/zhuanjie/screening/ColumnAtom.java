package io.github.zhuanjie.screening;

import java.util.function.Function;
import java.util.function.Supplier;

/** A condition that is looked up by the codes of a column; the object evaluator made the table. */
final class ColumnAtom implements Atom {

    private final Supplier<Column> column;
    private final Column.RowTruth question;
    private final Function<Block, Frame> frame;
    private byte[] table = {};
    private int[] codes = {};

    /** Takes which frame the rows of the column belong to. */
    ColumnAtom(Supplier<Column> column, Column.RowTruth question, Function<Block, Frame> frame) {
        this.column = column;
        this.question = question;
        this.frame = frame;
    }

    @Override
    public void fill(Block block, Bits into) {
        if (codes.length == 0) {
            codes = column.get().codes();
            table = column.get().table(question);
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
