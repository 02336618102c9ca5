package io.github.zhuanjie.types;

import io.github.zhuanjie.base.OpaqueValue;
import org.jspecify.annotations.Nullable;

/**
 * What a lenient reading did not understand and kept: unknown fields, and constants of newer versions. Opaque; its only
 * use is to be put back when the value, changed or not, is written to where it came from: {@link Codec#writeBack}.
 *
 * <p>What is in it has no disclosure class, so it must not go to anyone but the one it came from. Immutable and
 * thread-safe. Sensitive: {@code toString} tells only whether there is anything.
 */
public final class Residue {

    private static final Residue NONE = new Residue(null, new OpaqueValue.Nothing());

    private final @Nullable Remains remains;
    private final OpaqueValue before;

    private Residue(@Nullable Remains remains, OpaqueValue before) {
        this.remains = remains;
        this.before = before;
    }

    /**
     * Creates a residue.
     *
     * @param remains  what was kept
     * @param before  the value that was read, as it is written
     */
    static Residue of(Remains remains, OpaqueValue before) {
        return new Residue(remains, before);
    }

    /**
     * Returns the residue of a document that was understood wholly.
     *
     * @return the empty residue
     */
    public static Residue none() {
        return NONE;
    }

    /**
     * Tells whether everything was understood.
     *
     * @return true if nothing was kept
     */
    public boolean isEmpty() {
        return remains == null;
    }

    /** Returns a written value with what was kept put back. */
    OpaqueValue putBack(OpaqueValue written, Merge merge) {
        return remains == null ? written : merge.merge(remains, before, written, "");
    }

    /**
     * Returns whether there is anything.
     *
     * @return a text without content
     */
    @Override
    public String toString() {
        return isEmpty() ? "Residue[]" : "Residue[***]";
    }
}
