package io.github.zhuanjie.screening;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.sample.Samples;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** Draws values by a seed, facts in every standing. */
final class Draw {

    private final Random random;

    Draw(long seed) {
        this.random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean once(int outOf) {
        return below(outOf) == 0;
    }

    @SafeVarargs
    final <T> T one(T... of) {
        return of[below(of.length)];
    }

    <T> T one(List<T> of) {
        return of.get(below(of.size()));
    }

    <E extends Enum<E>> E one(Class<E> type) {
        return one(type.getEnumConstants());
    }

    <E extends Enum<E>> Set<E> some(Class<E> type) {
        Set<E> some = EnumSet.of(one(type));
        while (once(2)) {
            some.add(one(type));
        }
        return some;
    }

    /** Known, with a day or stale or without a day, unknown or withheld. */
    <T> Fact<T> fact(Supplier<T> value) {
        return switch (below(8)) {
            case 0 -> Fact.unknown();
            case 1 -> Fact.withheld();
            case 2 -> Fact.known(value.get(), Samples.TODAY.minusYears(3));
            case 3 -> Fact.known(value.get(), Samples.TODAY.minusDays(below(800)));
            default -> Fact.known(value.get());
        };
    }

    <T> Optional<T> maybe(Supplier<T> value) {
        return once(2) ? Optional.empty() : Optional.of(value.get());
    }

    <T> List<T> list(int most, Supplier<T> value) {
        List<T> list = new ArrayList<>();
        int size = below(most + 1);
        for (int i = 0; i < size; i++) {
            list.add(value.get());
        }
        return list;
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
