package io.github.zhuanjie.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The answer to a question about a case: a value, or what would have to be known to have one. */
record Reply<T>(Optional<T> value, List<MissingFact> missing) {

    static <T> Reply<T> of(T value) {
        return new Reply<>(Optional.of(value), List.of());
    }

    static <T> Reply<T> lacking(MissingFact missing) {
        return new Reply<>(Optional.empty(), List.of(missing));
    }

    static <T> Reply<T> lacking(List<MissingFact> missing) {
        return new Reply<>(Optional.empty(), List.copyOf(missing));
    }

    <R> Reply<R> map(Function<T, R> function) {
        return new Reply<>(value.map(function), missing);
    }

    /** Takes a value that cannot decide the question, being recorded in broader terms than it asks, for lacking. */
    Reply<T> precise(Function<T, Truth> question, MissingFact imprecise) {
        return value.map(question).filter(Truth.UNKNOWN::equals).isPresent() ? lacking(imprecise) : this;
    }

    /** Needs both: what either lacks is lacking. */
    <U, R> Reply<R> with(Reply<U> other, BiFunction<T, U, R> function) {
        if (value.isPresent() && other.value.isPresent()) {
            return of(function.apply(value.get(), other.value.get()));
        }
        List<MissingFact> all = new ArrayList<>(missing);
        all.addAll(other.missing);
        return lacking(all);
    }
}
