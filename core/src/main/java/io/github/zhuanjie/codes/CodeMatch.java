package io.github.zhuanjie.codes;

import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.Wording;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

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

    /**
     * Returns the source's words where they are worth keeping, for members that hold them beside the constant, such as
     * {@code Recognition.getWording}.
     *
     * @return the words, empty if they are the list's own
     */
    public Optional<Wording> wording() {
        return precision == Precision.EXACT ? Optional.empty() : Optional.of(Wording.of(text));
    }

    private Fact<E> keepingWords(Fact<E> fact) {
        return wording().map(words -> fact.worded(words.reveal())).orElse(fact);
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
