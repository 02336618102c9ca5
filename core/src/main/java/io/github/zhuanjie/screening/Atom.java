package io.github.zhuanjie.screening;

/** What is asked of rows and combined by nodes; worked out once for a block however many projects ask it. */
interface Atom {

    /** Sets every word of the block's rows; bits beyond the last row do not matter. */
    void fill(Block block, Bits into);
}
