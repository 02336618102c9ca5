package io.github.zhuanjie.screening;

/** Some successive cases and the members of their households. */
final class Block {

    /** Cases of a block; 16 bits must hold the place of one. */
    static final int SIZE = 16_384;

    final Frame cases;
    final Frame members;
    private final CaseTable table;

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
        }
    }
}
