package io.github.zhuanjie.eligibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What questions came to, until it is forgotten. Questions are numbered, equal ones alike, and found again by identity: to compare
 * them would take as long as to answer them.
 *
 * @param <Q> what is asked, with a meaningful {@code equals}
 * @param <A> what it comes to
 */
final class Kept<Q, A> {

    private final Map<Q, Integer> numbers = new HashMap<>();
    private final Map<Q, Integer> known = new IdentityHashMap<>();
    private final List<@Nullable A> answers = new ArrayList<>();

    /** Returns the answer that is kept, or else the one that is now worked out. */
    A get(Q question, Supplier<A> answer) {
        int number = numberOf(question);
        A kept = answers.get(number);
        if (kept == null) {
            kept = answer.get();
            answers.set(number, kept);
        }
        return kept;
    }

    private int numberOf(Q question) {
        Integer number = known.get(question);
        if (number == null) {
            number = numbers.computeIfAbsent(question, asked -> numbers.size());
            known.put(question, number);
            if (number == answers.size()) {
                answers.add(null);
            }
        }
        return number;
    }

    /** Forgets the answers, not the questions. */
    void forget() {
        answers.replaceAll(answer -> null);
    }
}
