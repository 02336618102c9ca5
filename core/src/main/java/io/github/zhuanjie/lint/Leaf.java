package io.github.zhuanjie.lint;

import io.github.zhuanjie.criterion.Comparison;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.Threshold;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.money.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * In which ways a single condition holds, and in which it fails.
 *
 * @param holding  the ways to hold
 * @param failing  the ways to fail
 */
record Leaf(List<Term> holding, List<Term> failing) {

    private static final int RATIO_DIGITS = 4;

    /** A condition that is taken as a whole. */
    static Leaf whole(String fact, Object detail) {
        return of(fact, detail, new Demand.Holds(true), List.of(new Demand.Holds(false)));
    }

    static Leaf whole(Criterion criterion) {
        return whole("whole", criterion);
    }

    /** A fact that has one of the values of an enum at a time. */
    static <E extends Enum<E>> Leaf among(Class<E> type, Set<E> values) {
        Set<E> others = EnumSet.allOf(type);
        others.removeAll(values);
        return of(type.getSimpleName(), "", new Demand.Among(values), List.of(new Demand.Among(others)));
    }

    /** A fact that may have several values of an enum at once; a named one stands for what it includes. */
    static <E extends Enum<E>> Leaf held(Class<E> type, Set<E> named, BiPredicate<E, E> includes) {
        Set<E> values = EnumSet.noneOf(type);
        for (E value : EnumSet.allOf(type)) {
            if (named.stream().anyMatch(name -> includes.test(name, value))) {
                values.add(value);
            }
        }
        return of(type.getSimpleName(), "", Demand.Held.one(values), List.of(Demand.Held.none(values)));
    }

    static Leaf span(String fact, Object detail, long least, long most) {
        Demand.Span span = new Demand.Span(least, most);
        return of(fact, detail, span, span.others());
    }

    static Leaf place(String fact, DivisionCode within) {
        return of(fact, "", Demand.Place.within(within), List.of(Demand.Place.outside(within)));
    }

    /**
     * An amount under comparison.
     *
     * @param single  whether a sum is the limit itself, and not so much for each head
     */
    static Leaf sum(String fact, Object detail, Comparison comparison, Threshold threshold, boolean single) {
        boolean exact = single && threshold instanceof Threshold.Amount;
        BigDecimal limit = limit(threshold);
        Comparison opposite = switch (comparison) {
            case BELOW -> Comparison.AT_LEAST;
            case AT_MOST -> Comparison.ABOVE;
            case AT_LEAST -> Comparison.BELOW;
            case ABOVE -> Comparison.AT_MOST;
        };
        return of(
                fact,
                List.of(detail, threshold.getClass()),
                sum(comparison, limit, exact),
                List.of(sum(opposite, limit, exact)));
    }

    private static Demand sum(Comparison comparison, BigDecimal limit, boolean exact) {
        return new Demand.Sum(
                Optional.of(limit).filter(l -> comparison == Comparison.ABOVE),
                Optional.of(limit).filter(l -> comparison == Comparison.AT_LEAST),
                Optional.of(limit).filter(l -> comparison == Comparison.BELOW),
                Optional.of(limit).filter(l -> comparison == Comparison.AT_MOST),
                exact);
    }

    /** Returns the number of a threshold; only those of one kind compare. */
    static BigDecimal limit(Threshold threshold) {
        if (threshold instanceof Threshold.Amount amount) {
            return BigDecimal.valueOf(amount.amount().toFen(), 2);
        }
        Ratio times = threshold instanceof Threshold.TimesStandard standard
                ? standard.times()
                : ((Threshold.TimesDisposableIncome) threshold).times();
        return BigDecimal.valueOf(times.toTenThousandths(), RATIO_DIGITS);
    }

    private static Leaf of(String fact, Object detail, Demand holds, List<Demand> fails) {
        Term.Fact key = new Term.Fact(fact, detail);
        return new Leaf(
                List.of(Term.of(key, holds)),
                fails.stream().map(demand -> Term.of(key, demand)).toList());
    }

    /** Both hold. */
    Leaf and(Leaf other) {
        List<Term> both = new ArrayList<>();
        for (Term one : holding) {
            other.holding.forEach(two -> one.and(two).ifPresent(both::add));
        }
        Set<Term> either = new HashSet<>(failing);
        List<Term> fails = new ArrayList<>(failing);
        other.failing.stream().filter(either::add).forEach(fails::add);
        return new Leaf(both, fails);
    }

    /** This cannot hold where the other does. */
    Leaf excluding(Leaf other) {
        List<Term> both = new ArrayList<>();
        for (Term one : holding) {
            other.failing.forEach(two -> one.and(two).ifPresent(both::add));
        }
        return new Leaf(both, failing);
    }
}
