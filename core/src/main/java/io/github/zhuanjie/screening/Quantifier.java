package io.github.zhuanjie.screening;

import java.util.Optional;

/** How the members of a household are asked and counted. */
sealed interface Quantifier {

    /** Asks all members of the block. */
    Answers ask(Block block);

    /** At least one. */
    record Any(Node of) implements Quantifier {
        @Override
        public Answers ask(Block block) {
            return new AnyAnswers(block.onlyCounted(of.eval(block.members, block)));
        }
    }

    /** Nobody who is meant fails, and somebody is meant and does not. */
    record Every(Node where, Node of) implements Quantifier {
        @Override
        public Answers ask(Block block) {
            Frame members = block.members;
            Bits meant = block.onlyCounted(where.eval(members, block));
            Bits held = of.eval(members, block);
            Bits either = members.borrow();
            either.not(meant, members.from, members.to);
            either.or(held, members.from, members.to);
            Bits both = members.borrow();
            both.copy(meant, members.from, members.to);
            both.and(held, members.from, members.to);
            members.release(meant);
            members.release(held);
            return new EveryAnswers(both, either);
        }
    }

    /** A number within bounds, both inclusive. */
    record Count(int min, Optional<Integer> max, Node of) implements Quantifier {
        @Override
        public Answers ask(Block block) {
            Bits held = block.onlyCounted(of.eval(block.members, block));
            return new CountAnswers(min, max.orElse(Integer.MAX_VALUE), held);
        }
    }

    /** The members' answers, to be reduced household by household. */
    interface Answers {

        /** Decides for the household of some members with so many others who may be anything, as two bits. */
        long of(int from, int to, int unlisted);

        void release(Frame members);
    }

    /** Somebody not listed may hold, but does not certainly. */
    record AnyAnswers(Bits held) implements Answers {
        @Override
        public long of(int from, int to, int unlisted) {
            return bits(count(held.certain, from, to) > 0, unlisted > 0 || count(held.possible, from, to) > 0);
        }

        @Override
        public void release(Frame members) {
            members.release(held);
        }
    }

    /** Somebody not listed may be meant and may fail. */
    record EveryAnswers(Bits both, Bits either) implements Answers {
        @Override
        public long of(int from, int to, int unlisted) {
            boolean somebody = count(both.certain, from, to) > 0;
            boolean perhaps = unlisted > 0 || count(both.possible, from, to) > 0;
            boolean all = unlisted == 0 && count(either.certain, from, to) == to - from;
            return bits(somebody && all, perhaps && count(either.possible, from, to) == to - from);
        }

        @Override
        public void release(Frame members) {
            members.release(both);
            members.release(either);
        }
    }

    /** Everybody not listed may hold. */
    record CountAnswers(int min, int max, Bits held) implements Answers {
        @Override
        public long of(int from, int to, int unlisted) {
            int certain = count(held.certain, from, to);
            int possible = count(held.possible, from, to) + unlisted;
            return bits(certain >= min && possible <= max, certain <= max && possible >= min);
        }

        @Override
        public void release(Frame members) {
            members.release(held);
        }
    }

    private static long bits(boolean certain, boolean possible) {
        return (certain ? 1 : 0) | (possible ? 2 : 0);
    }

    /** Counts the bits of a stretch. */
    private static int count(long[] words, int from, int to) {
        int count = 0;
        for (int at = from; at < to; at = (at / Bits.WORD + 1) * Bits.WORD) {
            long word = words[at / Bits.WORD] >>> at;
            int inWord = Math.min(to - at, Bits.WORD - at % Bits.WORD);
            count += Long.bitCount(inWord == Bits.WORD ? word : word & (1L << inWord) - 1);
        }
        return count;
    }
}
