package io.github.zhuanjie.screening;

import java.util.Arrays;

/** What is asked of the household or the need, for each of its members alike. */
record SharedAtom(int caseAtom) implements Atom {

    @Override
    public void fill(Block block, Bits into) {
        Bits ofCases = block.cases.atom(caseAtom, block);
        Arrays.fill(into.certain, 0);
        Arrays.fill(into.possible, 0);
        int[] first = block.table().members().first();
        for (int i = 0; i < block.cases.rows; i++) {
            long certain = ofCases.certain[i / Bits.WORD] >>> i & 1;
            long possible = ofCases.possible[i / Bits.WORD] >>> i & 1;
            int row = block.cases.firstRow + i;
            for (int member = first[row]; possible != 0 && member < first[row + 1]; member++) {
                int bit = member - block.members.firstRow;
                into.certain[bit / Bits.WORD] |= certain << bit;
                into.possible[bit / Bits.WORD] |= possible << bit;
            }
        }
    }
}
