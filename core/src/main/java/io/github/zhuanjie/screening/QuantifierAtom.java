package io.github.zhuanjie.screening;

import java.util.Arrays;

/** A condition on the members of a household together, listed or not. */
record QuantifierAtom(Quantifier quantifier) implements Atom {

    @Override
    public void fill(Block block, Bits into) {
        Quantifier.Answers answers = quantifier.ask(block);
        int[] first = block.table().members().first();
        int[] unlisted = block.table().unlisted();
        Arrays.fill(into.certain, 0);
        Arrays.fill(into.possible, 0);
        for (int i = 0; i < block.cases.rows; i++) {
            int row = block.cases.firstRow + i;
            int from = first[row] - block.members.firstRow;
            int to = first[row + 1] - block.members.firstRow;
            long truth = answers.of(from, to, unlisted[row]);
            into.certain[i / Bits.WORD] |= (truth & 1) << i;
            into.possible[i / Bits.WORD] |= (truth >>> 1) << i;
        }
        answers.release(block.members);
    }
}
