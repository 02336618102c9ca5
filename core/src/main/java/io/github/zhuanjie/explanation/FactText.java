package io.github.zhuanjie.explanation;

import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.eligibility.FactKind;
import io.github.zhuanjie.eligibility.Gap;
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
                .map(detail -> words.explain("fact.detail", kind, detail(fact.kind(), detail)))
                .orElse(kind);
        String said = isSaidByKind(fact) ? what : words.explain("fact", what, why(fact));
        return fact.person()
                .map(person -> words.explain("fact.of", said, person.value()))
                .orElse(said);
    }

    /** What a person judges needs judgement, and what a newer version knows is of a newer kind: once is enough. */
    private static boolean isSaidByKind(MissingFact fact) {
        return fact.kind() == FactKind.JUDGEMENT && fact.gap() == Gap.JUDGEMENT
                || fact.kind() == FactKind.NEWER_RULE && fact.gap() == Gap.UNRECOGNIZED;
    }

    /** A list that lacks somebody is there, but not complete. */
    private String why(MissingFact fact) {
        return fact.kind() == FactKind.MEMBERS && fact.gap() == Gap.UNKNOWN
                ? words.explain("gap.members")
                : words.label(fact.gap());
    }

    /** A detail is a kind of expense, a place and a time, or words of the rule: the kind of fact tells which. */
    private String detail(FactKind kind, String detail) {
        return switch (kind) {
            case HOUSEHOLD_EXPENSE, NEED_EXPENSE, EXPENSE_EVIDENCE ->
                constant(ExpenseKind.values(), detail).map(words::label).orElse(detail);
            case LOCAL_STANDARD, LOCAL_MULTIPLE, LOCAL_RIGID_RATIO, DISPOSABLE_INCOME, LOCAL_RULE ->
                placeAndTime(detail);
            default -> detail;
        };
    }

    private String placeAndTime(String detail) {
        String[] parts = detail.split(" ", 2);
        return parts.length == 2 && DivisionCode.isValid(parts[0])
                ? words.explain("fact.local", words.placeName(DivisionCode.of(parts[0])), parts[1])
                : detail;
    }

    static <E extends Coded> Optional<E> constant(E[] constants, String code) {
        return Arrays.stream(constants)
                .filter(constant -> constant.getCode().equals(code))
                .findFirst();
    }
}
