package io.github.zhuanjie.screening;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.person.Person;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What a condition reads of a case or a member: everything its truth depends on besides an amount, and perhaps an amount
 * in which the truth is monotone, so that for cases that are otherwise alike it changes at one sum at most.
 *
 * @param name  equal for readings of the same facts
 * @param key  what is read besides the amount, equal for cases of which every condition with this reading says the same
 * @param amount  the amount; empty if none is read
 */
record Reading(Object name, BiFunction<NeedCase, Person, Object> key, Optional<Function<NeedCase, Fact<Yuan>>> amount) {

    static Reading of(Object name, BiFunction<NeedCase, Person, Object> key) {
        return new Reading(name, key, Optional.empty());
    }

    static Reading of(Object name, BiFunction<NeedCase, Person, Object> key, Function<NeedCase, Fact<Yuan>> amount) {
        return new Reading(name, key, Optional.of(amount));
    }
}
