package io.github.zhuanjie.types;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How values of one type are written in a document. */
abstract class Form {

    /**
     * Reads a value.
     *
     * @param reading  the reading, its source on the first token of the value; left on the last one
     * @return the value, or null if a fault was recorded
     */
    abstract @Nullable Object read(Reading reading);

    /**
     * Writes a value.
     *
     * @param value  a value of this form's type
     * @param sink  where to
     */
    abstract void write(Object value, TokenSink sink);

    /**
     * Repairs a value for a lenient reading.
     *
     * @param found  the value as it stands in the document, not null
     * @param repair  the repair, which takes up the warnings
     * @return the value for {@link #read}, which refuses it if it could not be repaired; {@link Repair#UNKNOWN} if it is
     *     a code that nobody knows, {@link Repair#EMPTY} if there is nothing in it, null if it is to be left out, {@link Repair#STRANGE} if
     *     it is to be left out and kept for writing back
     */
    abstract @Nullable Node repair(Node found, Repair repair);

    /** Returns what says that the value is not known; null if nothing does. */
    @Nullable
    Node notKnown(Node found) {
        return null;
    }

    /** Returns the codes that may stand here; empty if the value is not a code. */
    Collection<String> codes() {
        return List.of();
    }

    /** Tells whether the value is an object in documents. */
    boolean isObject() {
        return false;
    }

    /** Tells whether a field with this value is left out of its object. */
    boolean isLeftOut(Object value) {
        return false;
    }

    /** Returns the value of a field that is left out; null if it must not be. */
    @Nullable
    Object whenLeftOut() {
        return null;
    }
}
