package io.github.zhuanjie.ledger.table;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * What one cell holds, as the file states it. Cells hold names, numbers of persons and sums: none shows its content in
 * {@code toString}.
 */
public sealed interface Cell {

    /** A cell without content. */
    Cell BLANK = new Blank();

    /** A cell without content; {@link #BLANK} is the only one needed. */
    record Blank() implements Cell {
        @Override
        public String toString() {
            return "Blank";
        }
    }

    /**
     * Text, exactly as the file holds it.
     *
     * @param value  the text, not empty
     */
    record Text(String value) implements Cell {

        /**
         * Requires text.
         *
         * @throws IllegalArgumentException if there is none
         */
        public Text {
            if (value.isEmpty()) {
                throw new IllegalArgumentException("text must not be empty; a cell without text is blank");
            }
        }

        @Override
        public String toString() {
            return "Text(***)";
        }
    }

    /**
     * A number. Spreadsheets keep 15 digits of it, so that an identity number stored this way is lost, whatever the cell
     * shows.
     *
     * @param value  the number, finite
     * @param shown  the number in the cell's format, as a spreadsheet set to English shows it in a cell wide enough, such as
     *     {@code 2026/5/1} or {@code 1.10101E+17}
     * @param moment  the day and time it stands for in the file's system of dates (1900 or 1904), if the cell's format is one
     *     of days; empty also for a time of day alone, a number beyond the calendar, and 29 February 1900, which spreadsheets
     *     count though it never was
     */
    record Number(double value, String shown, Optional<LocalDateTime> moment) implements Cell {

        /**
         * Requires all components.
         *
         * @throws IllegalArgumentException if the number is not finite
         */
        public Number {
            Objects.requireNonNull(shown, "shown");
            Objects.requireNonNull(moment, "moment");
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("value must be finite");
            }
        }

        /**
         * Returns the day of the moment.
         *
         * @return the day; empty if the number stands for none
         */
        public Optional<LocalDate> day() {
            return moment.map(LocalDateTime::toLocalDate);
        }

        @Override
        public String toString() {
            return "Number(***)";
        }
    }

    /**
     * True or false.
     *
     * @param value  which of the two
     */
    record Logical(boolean value) implements Cell {
        @Override
        public String toString() {
            return "Logical(***)";
        }
    }

    /**
     * A formula. It is never calculated; what is known is the result that the program which saved the file put beside it.
     *
     * @param cached  that result, not itself a formula; blank if the file has none
     */
    record Formula(Cell cached) implements Cell {

        /**
         * Requires a result.
         *
         * @throws IllegalArgumentException if it is itself a formula
         */
        public Formula {
            Objects.requireNonNull(cached, "cached");
            if (cached instanceof Formula) {
                throw new IllegalArgumentException("the result of a formula must not be a formula");
            }
        }

        @Override
        public String toString() {
            return "Formula(***)";
        }
    }

    /** A cell in which the spreadsheet shows an error such as {@code #REF!}; which one does not matter. */
    record ErrorCell() implements Cell {
        @Override
        public String toString() {
            return "ErrorCell";
        }
    }
}
