package io.github.zhuanjie.eligibility;

import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.Hierarchical;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.person.Person;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What is under judgement, with or without a need, and the person who is asked about: reads facts, so that a gap is told with what is missing and
 * whose it is.
 */
record Inquiry(EvaluationContext context, Candidate candidate, Optional<NeedCase> subject) {

    static Inquiry of(EvaluationContext context, NeedCase subject) {
        return new Inquiry(context, Candidate.of(subject), Optional.of(subject));
    }

    /** Asks about a member instead; what is asked about household and need stays. */
    Inquiry about(Person member) {
        return new Inquiry(context, candidate.about(member), subject);
    }

    Household household() {
        return candidate.household();
    }

    /** Returns the place whose local figures hold. */
    DivisionCode place() {
        return candidate.place();
    }

    /** Returns the person; there must be one. */
    Person person() {
        return candidate.person().orElseThrow();
    }

    /** Returns the need; there must be one. */
    Need need() {
        return subject.orElseThrow().need();
    }

    <T> Reply<T> ofPerson(FactKind kind, Fact<T> fact) {
        return reply(fact, gap -> MissingFact.of(kind, person().getId(), gap));
    }

    <T> Reply<T> ofCase(FactKind kind, Fact<T> fact) {
        return reply(fact, gap -> MissingFact.of(kind, gap));
    }

    <T> Reply<T> ofCase(FactKind kind, Coded detail, Fact<T> fact) {
        return reply(fact, gap -> MissingFact.of(kind, detail, gap));
    }

    private <T> Reply<T> reply(Fact<T> fact, Function<Gap, MissingFact> missing) {
        Optional<Gap> gap = context.gapOf(fact);
        return gap.isPresent()
                ? Reply.lacking(missing.apply(gap.get()))
                : Reply.of(fact.toOptional().orElseThrow());
    }

    /** Decides a condition by one fact. */
    static <T> Finding decide(
            Condition condition, Criterion criterion, Reply<T> reply, Predicate<T> holds, Function<T, String> shown) {
        Grounds grounds = Grounds.of(criterion);
        if (reply.value().isEmpty()) {
            return Finding.single(condition, Truth.UNKNOWN, grounds.lacking(sorted(reply.missing())));
        }
        T value = reply.value().get();
        return Finding.single(condition, Truth.of(holds.test(value)), grounds.observing(shown.apply(value)));
    }

    /** Compares what was recorded with what a rule names: broader words leave it open. */
    static <E extends Hierarchical<E>> Truth meets(Collection<E> named, E recorded) {
        if (named.stream().anyMatch(each -> each.includes(recorded))) {
            return Truth.TRUE;
        }
        return named.stream().anyMatch(each -> each.isWithin(recorded)) ? Truth.UNKNOWN : Truth.FALSE;
    }

    static String codes(Collection<? extends Coded> values) {
        return values.stream().map(Coded::getCode).collect(Collectors.joining(","));
    }

    static List<MissingFact> sorted(Collection<MissingFact> missing) {
        return missing.stream().distinct().sorted().toList();
    }
}
