package io.github.zhuanjie.ledger.export;

import java.util.List;
import java.util.Objects;

/** A part of a form. */
public sealed interface FormPart {

    /**
     * A large line in the middle.
     *
     * @param text  the line
     */
    record Heading(String text) implements FormPart {
        /** Requires a text. */
        public Heading {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A small line across the form.
     *
     * @param text  the line
     */
    record Remark(String text) implements FormPart {
        /** Requires a text. */
        public Remark {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A line along which the form is cut in two.
     *
     * @param text  what stands on it
     */
    record Cut(String text) implements FormPart {
        /** Requires a text. */
        public Cut {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * Lines of boxes that belong together, with one printed word at their left.
     *
     * @param label  the word
     * @param lines  the lines, each as wide as the form
     */
    record Block(String label, List<List<FormField>> lines) implements FormPart {
        /**
         * Copies the lines.
         *
         * @throws IllegalArgumentException if there are none
         */
        public Block {
            Objects.requireNonNull(label, "label");
            lines = lines.stream().map(List::copyOf).toList();
            if (lines.isEmpty()) {
                throw new IllegalArgumentException("lines must not be empty");
            }
        }
    }
}
