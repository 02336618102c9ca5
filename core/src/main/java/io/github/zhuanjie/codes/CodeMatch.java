package io.github.zhuanjie.codes;

import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.base.Fact;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A constant found for a word, with the word itself: what was read must stay traceable where the constant says less.
 *
 * @param <E> the enum
 * @param value  the constant
 * @param text  the word as the source wrote it, without what stood around it
 * @param precision  how well the constant says it
 */
public record CodeMatch<E extends Enum<E> & Coded>(E value, String text, Precision precision) {

    /** Requires all components. */
    public CodeMatch {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(precision, "precision");
    }

    /**
     * Returns the constant as a known fact, with the source's words unless they are the list's own.
     *
     * @param asOf  the day on which it was true
     * @return the fact
     */
    public Fact<E> toFact(LocalDate asOf) {
        return keepingWords(Fact.known(value, asOf));
    }

    /**
     * Returns the constant as a known fact without a day, with the source's words unless they are the list's own.
     *
     * @return the fact
     */
    public Fact<E> toFact() {
        return keepingWords(Fact.known(value));
    }

    private Fact<E> keepingWords(Fact<E> fact) {
        return precision == Precision.EXACT ? fact : fact.worded(text);
    }

    /**
     * Returns the precision only: the value may be personal.
     *
     * @return a text without value and word
     */
    @Override
    public String toString() {
        return "CodeMatch[" + precision + "]";
    }
}
