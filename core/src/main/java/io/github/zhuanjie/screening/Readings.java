package io.github.zhuanjie.screening;

import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.charity.Benefit;
import io.github.zhuanjie.charity.ShareOfExpense;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.division.DivisionLevel;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.eligibility.FactKind;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.person.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What conditions and benefits read, as keys that are equal where they cannot tell two cases apart. */
final class Readings {

    private final EvaluationContext context;

    Readings(EvaluationContext context) {
        this.context = context;
    }

    EvaluationContext context() {
        return context;
    }

    /** Returns the value of a fact, or why it cannot be used. */
    Object standing(Fact<?> fact) {
        return context.gapOf(fact)
                .<Object>map(gap -> gap)
                .orElseGet(() -> fact.toOptional().orElseThrow());
    }

    Reading ofPerson(FactKind kind, Function<Person, Fact<?>> fact) {
        return Reading.of(kind, (subject, person) -> standing(fact.apply(person)));
    }

    Reading ofCase(FactKind kind, Function<NeedCase, Fact<?>> fact) {
        return Reading.of(kind, (subject, person) -> standing(fact.apply(subject)));
    }

    /** What is the same in every case. */
    static Reading ofNothing() {
        return Reading.of("NOTHING", (subject, person) -> "");
    }

    /** An expense of the need, compared with a sum that depends on the place, or not. */
    Reading needExpense(ExpenseKind kind, boolean placed) {
        return Reading.of(
                named(placed ? "NEED_EXPENSE_PLACED" : "NEED_EXPENSE", kind),
                (subject, person) -> placed ? place(subject) : "",
                subject -> subject.need().expenseOf(kind));
    }

    Reading householdExpense(ExpenseKind kind, boolean placed) {
        return Reading.of(
                named(placed ? "HOUSEHOLD_EXPENSE_PLACED" : "HOUSEHOLD_EXPENSE", kind),
                (subject, person) -> placed ? place(subject) : "",
                subject -> subject.household().expenseOf(kind));
    }

    Reading income() {
        return Reading.of(
                FactKind.ANNUAL_INCOME,
                (subject, person) -> placeAndHeads(subject),
                subject -> subject.household().effectiveAnnualIncome());
    }

    Reading assets() {
        return Reading.of(
                FactKind.FINANCIAL_ASSETS,
                (subject, person) -> placeAndHeads(subject),
                subject -> subject.household().getFinancialAssets());
    }

    static List<Object> named(String what, Coded detail) {
        return List.of(what, detail);
    }

    /** Local figures are those of the county or of an area above it. */
    static DivisionCode place(NeedCase subject) {
        DivisionCode residence = subject.household().getResidence();
        return residence.atLevel(DivisionLevel.COUNTY).orElse(residence);
    }

    private Object placeAndHeads(NeedCase subject) {
        return List.of(place(subject), standing(subject.household().effectiveHeadCount()));
    }

    /** Recognitions that hold for the person or may, with what cannot be told of the rest. */
    Reading recognitions() {
        return Reading.of("RECOGNITIONS", this::recognised);
    }

    private Object recognised(NeedCase subject, Person person) {
        return new Recognised(
                held(person.getRecognitions(), each -> each.inForce(context.asOf())),
                held(
                        subject.household().getRecognitions(),
                        each -> subject.household().holdsFor(each, person.getId(), context.asOf())));
    }

    private Object held(Fact<List<Recognition>> recorded, Function<Recognition, Fact<Boolean>> holding) {
        if (!(standing(recorded) instanceof List<?>)) {
            return standing(recorded);
        }
        List<Object> held = new ArrayList<>();
        for (Recognition each : recorded.toOptional().orElseThrow()) {
            Fact<Boolean> holds = holding.apply(each);
            if (!Boolean.FALSE.equals(standing(holds))) {
                held.add(List.of(each.getCategory(), holds));
            }
        }
        return held;
    }

    /** Recognitions of any time: category, first and last day, and whom they cover. */
    Reading history() {
        return Reading.of("RECOGNITION_HISTORY", this::historyOf);
    }

    private Object historyOf(NeedCase subject, Person person) {
        Fact<Integer> heads = subject.household().effectiveHeadCount();
        return new Recognised(
                spans(person.getRecognitions(), each -> Fact.known(true)),
                spans(subject.household().getRecognitions(), each -> each.covers(person.getId(), heads)));
    }

    private Object spans(Fact<List<Recognition>> recorded, Function<Recognition, Fact<Boolean>> covering) {
        if (!(standing(recorded) instanceof List<?>)) {
            return standing(recorded);
        }
        return recorded.toOptional().orElseThrow().stream()
                .map(each ->
                        List.of(each.getCategory(), each.getValidFrom(), each.getValidUntil(), covering.apply(each)))
                .toList();
    }

    /** Returns what decides whether a benefit gives anything; empty if it is the same in every case. */
    Optional<Reading> standard(Benefit benefit) {
        if (benefit instanceof Benefit.Stepped stepped) {
            return Optional.of(needExpense(stepped.kind(), false));
        }
        if (benefit instanceof ShareOfExpense rule) {
            boolean placed = rule.getCapMonthsOfStandard().isPresent();
            return Optional.of(Reading.of(
                    named(placed ? "SHARE_PLACED" : "SHARE", rule.getKind()),
                    (subject, person) -> List.of(placed ? place(subject) : "", recognised(subject, person)),
                    subject -> subject.need().expenseOf(rule.getKind())));
        }
        return Optional.empty();
    }

    /** What is told of a person's recognitions and of the household's. */
    private record Recognised(Object own, Object shared) {}
}
