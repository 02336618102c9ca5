package io.github.zhuanjie.screening;

import io.github.zhuanjie.eligibility.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs all targets over a table, block by block, and collects the pairs that are not ruled out. */
final class Sieve {

    private final CaseTable table;
    private final Compiler compiler;
    private final List<Target> targets;
    private final Optional<Judge> judge;
    private final Pairs eligible = new Pairs();
    private final Pairs undetermined = new Pairs();

    Sieve(CaseTable table, Compiler compiler, List<Target> targets, Optional<Judge> judge) {
        this.table = table;
        this.compiler = compiler;
        this.targets = targets;
        this.judge = judge;
    }

    Candidates run(int asked) {
        List<Selection.Part> certain = new ArrayList<>();
        List<Selection.Part> open = new ArrayList<>();
        Block block = new Block(compiler, table);
        for (int first = 0; first < table.size(); first += Block.SIZE) {
            block.move(first, compiler.asksMembers());
            targets.forEach(target -> sieve(target, block));
            certain.add(eligible.take(block.cases.rows));
            open.add(undetermined.take(block.cases.rows));
        }
        int[] rows = table.rowOfCase();
        return new Candidates(new Selection(rows, certain), new Selection(rows, open), asked);
    }

    private void sieve(Target target, Block block) {
        Frame frame = block.cases;
        for (RowRange range : target.rows()) {
            RowRange here = range.within(frame.firstRow, frame.firstRow + frame.rows);
            if (!here.isEmpty()) {
                sieve(target, here, block);
            }
        }
    }

    private void sieve(Target target, RowRange rows, Block block) {
        Frame frame = block.cases;
        int from = rows.from() - frame.firstRow;
        int to = rows.to() - frame.firstRow;
        frame.from = from / Bits.WORD;
        frame.to = Bits.words(to);
        Bits truths = target.node().eval(frame, block);
        for (int w = frame.from; w < frame.to; w++) {
            long mask = mask(from - w * Bits.WORD, to - w * Bits.WORD);
            collect(target.index(), w, truths.certain[w] & mask, truths.possible[w] & mask, frame.firstRow);
        }
        frame.release(truths);
    }

    /** The bits of a word from one place to another, either of which may lie outside it. */
    private static long mask(int from, int to) {
        long low = from <= 0 ? -1L : -1L << from;
        return to >= Bits.WORD ? low : low & (1L << to) - 1;
    }

    private void collect(int target, int word, long certain, long possible, int firstRow) {
        for (long rest = possible; rest != 0; rest &= rest - 1) {
            int bit = Long.numberOfTrailingZeros(rest);
            int row = word * Bits.WORD + bit;
            boolean holds = (certain >>> bit & 1) != 0;
            if (judge.isEmpty()) {
                (holds ? eligible : undetermined).add(row, target);
            } else {
                judged(judge.get().verdict(firstRow + row, target), row, target);
            }
        }
    }

    private void judged(Verdict verdict, int row, int target) {
        switch (verdict) {
            case ELIGIBLE -> eligible.add(row, target);
            case UNDETERMINED -> undetermined.add(row, target);
            case NOT_ELIGIBLE -> {}
        }
    }

    /** Decides a pair by what is not asked in bulk. */
    @FunctionalInterface
    interface Judge {
        Verdict verdict(int row, int target);
    }
}
