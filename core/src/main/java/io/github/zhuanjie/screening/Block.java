package io.github.zhuanjie.screening;

/** Some successive cases and the members of their households. */
final class Block {

    /** Cases of a block; 16 bits must hold the place of one. */
    static final int SIZE = 16_384;

    final Frame cases;
    final Frame members;
    private final CaseTable table;
    private Bits counted = new Bits(0, false);
    private boolean everybodyCounted;

    Block(Compiler compiler, CaseTable table) {
        this.cases = new Frame(compiler.cases().atoms());
        this.members = new Frame(compiler.members().atoms());
        this.table = table;
    }

    CaseTable table() {
        return table;
    }

    void move(int firstRow, boolean withMembers) {
        int rows = Math.min(SIZE, table.size() - firstRow);
        cases.move(firstRow, rows);
        if (withMembers) {
            int[] first = table.members().first();
            members.move(first[firstRow], first[firstRow + rows] - first[firstRow]);
            count();
        }
    }

    private void count() {
        everybodyCounted = table.members().isEverybodyAsked(members.firstRow, members.firstRow + members.rows);
        if (everybodyCounted) {
            return;
        }
        counted = new Bits(members.to, false);
        for (int i = 0; i < members.rows; i++) {
            long asked = table.members().isAsked(members.firstRow + i) ? 1 : 0;
            counted.certain[i / Bits.WORD] |= asked << i;
        }
        System.arraycopy(counted.certain, 0, counted.possible, 0, members.to);
    }

    /** Leaves out the members whom quantifiers do not ask; what was given is released, and so is to be what is returned. */
    Bits onlyCounted(Bits answers) {
        if (everybodyCounted) {
            return answers;
        }
        Bits kept = members.borrow();
        kept.copy(answers, members.from, members.to);
        kept.and(counted, members.from, members.to);
        members.release(answers);
        return kept;
    }
}
