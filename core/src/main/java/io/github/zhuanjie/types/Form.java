package io.github.zhuanjie.types;

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
