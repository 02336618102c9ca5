package io.github.zhuanjie.screening;

import java.util.Arrays;

/** A condition that no column can answer: the object evaluator is asked for each case of a block. */
record RowAtom(Column.RowTruth question) implements Atom {

    @Override
    public void fill(Block block, Bits into) {
        Frame rows = block.cases;
        Arrays.fill(into.certain, 0);
        Arrays.fill(into.possible, 0);
        for (int i = 0; i < rows.rows; i++) {
            int truth = question.ask(rows.firstRow + i);
            into.certain[i / Bits.WORD] |= (truth & 1L) << i;
            into.possible[i / Bits.WORD] |= (truth >>> 1 & 1L) << i;
        }
    }
}
