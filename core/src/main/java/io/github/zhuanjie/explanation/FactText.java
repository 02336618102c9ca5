package io.github.zhuanjie.explanation;

import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.eligibility.MissingFact;
import io.github.zhuanjie.household.ExpenseKind;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what is missing, of whom, and why. */
record FactText(Words words) {

    String describe(Collection<MissingFact> facts, String separator) {
        return facts.stream().map(this::describe).collect(Collectors.joining(separator));
    }

    String describe(MissingFact fact) {
        String kind = words.label(fact.kind());
        String what = fact.detail()
                .map(detail -> words.explain("fact.detail", kind, detail(detail)))
                .orElse(kind);
        String why = words.label(fact.gap());
        return fact.person()
                .map(person -> words.explain("fact.of", what, why, person.value()))
                .orElseGet(() -> words.explain("fact", what, why));
    }

    /** A detail is a kind of expense, a place and a time, or words of the rule. */
    private String detail(String detail) {
        return constant(ExpenseKind.values(), detail).map(words::label).orElse(detail);
    }

    static <E extends Coded> Optional<E> constant(E[] constants, String code) {
        return Arrays.stream(constants)
                .filter(constant -> constant.getCode().equals(code))
                .findFirst();
    }
}
