package io.github.zhuanjie.ledger.export;

import java.util.Objects;

/**
 * One box of a form: a printed word, or what is filled in.
 *
 * @param text  the word or the entry; empty to be filled in by hand
 * @param label  whether it is a printed word
 * @param across  how many of the form's columns it covers
 */
public record FormField(String text, boolean label, int across) {

    /**
     * Requires a text and a width.
     *
     * @throws IllegalArgumentException if it covers no column
     */
    public FormField {
        Objects.requireNonNull(text, "text");
        if (across < 1) {
            throw new IllegalArgumentException("across must be at least 1: " + across);
        }
    }

    /**
     * Obtains a printed word in one column.
     *
     * @param text  the word
     * @return the box
     */
    public static FormField label(String text) {
        return new FormField(text, true, 1);
    }

    /**
     * Obtains a box with an entry.
     *
     * @param text  the entry; empty to be filled in by hand
     * @param across  how many columns it covers
     * @return the box
     * @throws IllegalArgumentException if it covers no column
     */
    public static FormField entry(String text, int across) {
        return new FormField(text, false, across);
    }

    @Override
    public String toString() {
        return label ? "FormField[" + text + "]" : "FormField[***]";
    }
}
