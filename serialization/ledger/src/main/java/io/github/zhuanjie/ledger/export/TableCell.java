package io.github.zhuanjie.ledger.export;

import io.github.zhuanjie.money.Yuan;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * What one cell is to hold. Numbers, sums and days are numbers to the spreadsheet; everything else is text and stays text,
 * whatever it looks like. Cells hold names and numbers of persons: none shows its content in {@code toString}.
 */
public sealed interface TableCell {

    /** A cell without content. */
    TableCell BLANK = new Blank();

    /** A cell without content; {@link #BLANK} is the only one needed. */
    record Blank() implements TableCell {
        @Override
        public String toString() {
            return "Blank";
        }
    }

    /**
     * Text.
     *
     * @param value  the text
     */
    record Text(String value) implements TableCell {
        /** Requires a text. */
        public Text {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public String toString() {
            return "Text(***)";
        }
    }

    /**
     * A whole number.
     *
     * @param value  the number
     */
    record Whole(long value) implements TableCell {
        @Override
        public String toString() {
            return "Whole(***)";
        }
    }

    /**
     * A number as spreadsheets keep it.
     *
     * @param value  the number, finite
     */
    record Decimal(double value) implements TableCell {
        /**
         * Requires a number.
         *
         * @throws IllegalArgumentException if it is not finite
         */
        public Decimal {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("value must be finite");
            }
        }

        @Override
        public String toString() {
            return "Decimal(***)";
        }
    }

    /**
     * A sum of money.
     *
     * @param value  the sum
     */
    record Money(Yuan value) implements TableCell {
        /** Requires a sum. */
        public Money {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public String toString() {
            return "Money(***)";
        }
    }

    /**
     * A day. Spreadsheets count days from 1900 on; an earlier one is written as text.
     *
     * @param value  the day
     */
    record Day(LocalDate value) implements TableCell {
        /** Requires a day. */
        public Day {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public String toString() {
            return "Day(***)";
        }
    }

    /**
     * A day and a time.
     *
     * @param value  the moment, written to the second
     */
    record Moment(LocalDateTime value) implements TableCell {
        /** Requires a moment. */
        public Moment {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public String toString() {
            return "Moment(***)";
        }
    }

    /**
     * Obtains a cell of text.
     *
     * @param text  the text
     * @return the cell; blank if the text is empty
     */
    static TableCell text(String text) {
        return text.isEmpty() ? BLANK : new Text(text);
    }

    /**
     * Obtains a cell of text that may be missing.
     *
     * @param text  the text, or something whose {@code toString} it is
     * @return the cell; blank if there is none
     */
    static TableCell text(Optional<?> text) {
        return text.map(value -> text(value.toString())).orElse(BLANK);
    }

    /**
     * Obtains a cell of a whole number.
     *
     * @param number  the number
     * @return the cell
     */
    static TableCell whole(long number) {
        return new Whole(number);
    }

    /**
     * Obtains a cell of a sum that may be missing.
     *
     * @param sum  the sum
     * @return the cell; blank if there is none
     */
    static TableCell money(Optional<Yuan> sum) {
        return sum.<TableCell>map(Money::new).orElse(BLANK);
    }

    /**
     * Obtains a cell of a day that may be missing.
     *
     * @param day  the day
     * @return the cell; blank if there is none
     */
    static TableCell day(Optional<LocalDate> day) {
        return day.<TableCell>map(Day::new).orElse(BLANK);
    }
}
