package io.github.zhuanjie.screening;

import java.util.List;

/** A criterion made ready for bitmaps. The truths it returns are only to be read, and released after use. */
sealed interface Node {

    Bits eval(Frame frame, Block block);

    /** One atom. */
    record Asked(int atom) implements Node {
        @Override
        public Bits eval(Frame frame, Block block) {
            return frame.atom(atom, block);
        }
    }

    /** What nothing recorded can decide. */
    record Open() implements Node {
        @Override
        public Bits eval(Frame frame, Block block) {
            Bits bits = frame.borrow();
            java.util.Arrays.fill(bits.certain, frame.from, frame.to, 0L);
            java.util.Arrays.fill(bits.possible, frame.from, frame.to, -1L);
            return bits;
        }
    }

    /** All parts; stops where no row of the range may hold any more. */
    record All(List<Node> parts) implements Node {
        @Override
        public Bits eval(Frame frame, Block block) {
            Bits all = copyOfFirst(parts, frame, block);
            boolean any = true;
            for (int i = 1; i < parts.size() && any; i++) {
                Bits part = parts.get(i).eval(frame, block);
                any = all.and(part, frame.from, frame.to);
                frame.release(part);
            }
            return all;
        }
    }

    /** Any part. */
    record Any(List<Node> parts) implements Node {
        @Override
        public Bits eval(Frame frame, Block block) {
            Bits any = copyOfFirst(parts, frame, block);
            for (int i = 1; i < parts.size(); i++) {
                Bits part = parts.get(i).eval(frame, block);
                any.or(part, frame.from, frame.to);
                frame.release(part);
            }
            return any;
        }
    }

    /** The opposite. */
    record Opposite(Node part) implements Node {
        @Override
        public Bits eval(Frame frame, Block block) {
            Bits bits = part.eval(frame, block);
            Bits opposite = frame.borrow();
            opposite.not(bits, frame.from, frame.to);
            frame.release(bits);
            return opposite;
        }
    }

    /** So many of the parts. */
    record Several(int count, List<Node> parts) implements Node {
        @Override
        public Bits eval(Frame frame, Block block) {
            Bits several = frame.borrow();
            List<Bits> each =
                    parts.stream().map(part -> part.eval(frame, block)).toList();
            for (int w = frame.from; w < frame.to; w++) {
                several.certain[w] = several(each, w, true);
                several.possible[w] = several(each, w, false);
            }
            each.forEach(frame::release);
            return several;
        }

        /** After each part, the rows in which at least one, two, and so on of the parts so far hold. */
        private long several(List<Bits> each, int word, boolean certain) {
            long[] atLeast = new long[count + 1];
            atLeast[0] = -1L;
            for (Bits bits : each) {
                long holds = certain ? bits.certain[word] : bits.possible[word];
                for (int n = count; n > 0; n--) {
                    atLeast[n] |= atLeast[n - 1] & holds;
                }
            }
            return atLeast[count];
        }
    }

    private static Bits copyOfFirst(List<Node> parts, Frame frame, Block block) {
        Bits first = parts.get(0).eval(frame, block);
        if (first.borrowed) {
            return first;
        }
        Bits copy = frame.borrow();
        copy.copy(first, frame.from, frame.to);
        return copy;
    }
}
