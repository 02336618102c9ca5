package io.github.zhuanjie.screening;

/** Successive rows, from inclusive, to exclusive. */
record RowRange(int from, int to) {

    RowRange within(int first, int end) {
        return new RowRange(Math.max(from, first), Math.min(to, end));
    }

    boolean isEmpty() {
        return from >= to;
    }
}
