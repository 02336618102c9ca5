package io.github.zhuanjie.lint;

import io.github.zhuanjie.division.DivisionCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;

/**
 * What is asked of one fact at the same time. A demand may be taken for possible although it is not, never the other way
 * round: whatever a case can have must satisfy the demands that hold in it.
 */
sealed interface Demand {

    /**
     * Returns what both ask.
     *
     * @param other  a demand of the same fact, therefore of the same class
     */
    Demand and(Demand other);

    /** Returns false only if no case satisfies it. */
    boolean isPossible();

    /** The fact is one of some values. */
    record Among(Set<?> values) implements Demand {
        @Override
        public Demand and(Demand other) {
            Set<Object> both = new HashSet<>(values);
            both.retainAll(((Among) other).values);
            return new Among(both);
        }

        @Override
        public boolean isPossible() {
            return !values.isEmpty();
        }
    }

    /** A condition that is taken as a whole holds, or does not. */
    record Holds(boolean holds, boolean possible) implements Demand {
        Holds(boolean holds) {
            this(holds, true);
        }

        @Override
        public Demand and(Demand other) {
            return new Holds(holds, possible && ((Holds) other).holds == holds);
        }

        @Override
        public boolean isPossible() {
            return possible;
        }
    }

    /** A number, zero or more, lies between two, both inclusive. */
    record Span(long least, long most) implements Demand {
        @Override
        public Demand and(Demand other) {
            Span span = (Span) other;
            return new Span(Math.max(least, span.least), Math.min(most, span.most));
        }

        @Override
        public boolean isPossible() {
            return Math.max(0, least) <= most;
        }

        /** Returns the numbers below and those above. */
        List<Demand> others() {
            return List.of(
                    new Span(0, least - 1),
                    new Span(most == Long.MAX_VALUE ? most : most + 1, most == Long.MAX_VALUE ? 0 : Long.MAX_VALUE));
        }
    }

    /**
     * An amount compares so with limits that grow with their thresholds. Two thresholds may come to one limit, by rounding
     * or since nobody is counted, unless they are sums that stand for themselves.
     *
     * @param exact  whether different thresholds are different limits
     */
    record Sum(
            Optional<BigDecimal> above,
            Optional<BigDecimal> atLeast,
            Optional<BigDecimal> below,
            Optional<BigDecimal> atMost,
            boolean exact)
            implements Demand {

        @Override
        public Demand and(Demand other) {
            Sum sum = (Sum) other;
            return new Sum(
                    both(above, sum.above, BigDecimal::max),
                    both(atLeast, sum.atLeast, BigDecimal::max),
                    both(below, sum.below, BigDecimal::min),
                    both(atMost, sum.atMost, BigDecimal::min),
                    exact);
        }

        private static Optional<BigDecimal> both(
                Optional<BigDecimal> one, Optional<BigDecimal> other, BinaryOperator<BigDecimal> tighter) {
            return one.isPresent() && other.isPresent()
                    ? Optional.of(tighter.apply(one.get(), other.get()))
                    : one.or(() -> other);
        }

        @Override
        public boolean isPossible() {
            return leavesRoom(above, below)
                    && leavesRoom(above, atMost)
                    && leavesRoom(atLeast, below)
                    && (!exact
                            || atLeast.isEmpty()
                            || atMost.isEmpty()
                            || atLeast.get().compareTo(atMost.get()) <= 0);
        }

        private static boolean leavesRoom(Optional<BigDecimal> lower, Optional<BigDecimal> upper) {
            return lower.isEmpty() || upper.isEmpty() || lower.get().compareTo(upper.get()) < 0;
        }
    }

    /** A place lies within a division and outside some others. */
    record Place(DivisionCode within, Set<DivisionCode> outside, boolean possible) implements Demand {
        static Place within(DivisionCode division) {
            return new Place(division, Set.of(), true);
        }

        static Place outside(DivisionCode division) {
            return new Place(DivisionCode.NATIONWIDE, Set.of(division), true);
        }

        @Override
        public Demand and(Demand other) {
            Place place = (Place) other;
            boolean inner = within.isWithin(place.within);
            boolean nested = inner || place.within.isWithin(within);
            Set<DivisionCode> all = new HashSet<>(outside);
            all.addAll(place.outside);
            return new Place(inner ? within : place.within, all, nested && possible && place.possible);
        }

        @Override
        public boolean isPossible() {
            return possible && outside.stream().noneMatch(within::isWithin);
        }
    }

    /** Of several values that a fact may have at once, at least one is in each of some sets, and none is in another. */
    record Held(List<Set<?>> oneOfEach, Set<?> noneOf) implements Demand {
        static Held one(Set<?> values) {
            return new Held(List.of(values), Set.of());
        }

        static Held none(Set<?> values) {
            return new Held(List.of(), values);
        }

        @Override
        public Demand and(Demand other) {
            Held held = (Held) other;
            List<Set<?>> each = new ArrayList<>(oneOfEach);
            held.oneOfEach.stream().filter(set -> !each.contains(set)).forEach(each::add);
            Set<Object> none = new HashSet<>(noneOf);
            none.addAll((Collection<?>) held.noneOf);
            return new Held(each, none);
        }

        @Override
        public boolean isPossible() {
            return oneOfEach.stream().noneMatch(noneOf::containsAll);
        }
    }
}
