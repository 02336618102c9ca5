package io.github.zhuanjie.lint;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a case must have at the same time, fact by fact. */
record Term(Map<Fact, Demand> demands) {

    /** Asks nothing. */
    static final Term ANY = new Term(Map.of());

    /** Names what is asked about; facts of different names are taken for independent. */
    record Fact(String name, Object detail) {}

    static Term of(Fact fact, Demand demand) {
        return new Term(Map.of(fact, demand));
    }

    /** Returns what both ask; empty if no case has it. */
    Optional<Term> and(Term other) {
        Map<Fact, Demand> all = new HashMap<>(demands);
        for (Map.Entry<Fact, Demand> entry : other.demands.entrySet()) {
            Demand demand = all.merge(entry.getKey(), entry.getValue(), Demand::and);
            if (!demand.isPossible()) {
                return Optional.empty();
            }
        }
        return Optional.of(new Term(all));
    }

    boolean isPossible() {
        return demands.values().stream().allMatch(Demand::isPossible);
    }

    int size() {
        return 1 + demands.size();
    }
}
