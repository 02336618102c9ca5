package io.github.zhuanjie.eligibility;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers the facts and changes of a search in the order of the rule, each once. */
final class Steps {

    private static final MissingFact MEMBERS = MissingFact.of(FactKind.MEMBERS, Gap.UNKNOWN);

    private final Map<Object, Integer> numbers = new LinkedHashMap<>();
    private final List<Object> steps = new ArrayList<>();

    BitSet of(List<MissingFact> facts) {
        BitSet set = new BitSet();
        facts.forEach(fact -> set.set(number(fact, fact)));
        return set;
    }

    BitSet of(int atom, Change change) {
        BitSet set = new BitSet();
        set.set(number(List.of(atom, change.to()), change));
        return set;
    }

    private int number(Object key, Object step) {
        Integer known = numbers.putIfAbsent(key, steps.size());
        if (known == null) {
            steps.add(step);
        }
        return numbers.get(key);
    }

    /**
     * Returns what has to be known of the members who are not listed: who they are, if one of them is to settle the
     * matter; if none of them is, how many there are is enough where that is open, since there may be none.
     */
    BitSet ofUnlisted(Finding unlisted, boolean settling) {
        return of(settling ? List.of(MEMBERS) : unlisted.missing());
    }

    Way way(BitSet numbers) {
        List<MissingFact> facts = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        numbers.stream().mapToObj(steps::get).forEach(step -> {
            if (step instanceof MissingFact fact) {
                facts.add(fact);
            } else {
                changes.add((Change) step);
            }
        });
        facts.sort(null);
        return new Way(facts, changes);
    }
}
