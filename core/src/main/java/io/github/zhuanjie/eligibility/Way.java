package io.github.zhuanjie.eligibility;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/**
 * A way to a verdict: if these facts turn out favourably and these conditions change, the verdict is reached, whatever
 * else is not known; without any one of them it is not.
 *
 * @param facts  what would have to be known, most easily asked for first
 * @param changes  what would have to change, in the order of the rule
 */
public record Way(List<MissingFact> facts, List<Change> changes) {

    /** Fewer steps first; then what is easily asked for throughout; then fact by fact. The order of the rule breaks ties. */
    static final Comparator<Way> RANK = Comparator.comparingInt(Way::size)
            .thenComparing(Way::hardest)
            .thenComparing((a, b) -> compare(a.facts, b.facts));

    /** Copies the lists. */
    public Way {
        facts = List.copyOf(facts);
        changes = List.copyOf(changes);
    }

    /**
     * Returns how many steps the way has.
     *
     * @return the number of facts and changes together
     */
    public int size() {
        return facts.size() + changes.size();
    }

    private int hardest() {
        return facts.isEmpty() ? -1 : facts.get(facts.size() - 1).gap().ordinal();
    }

    private static int compare(List<MissingFact> facts, List<MissingFact> others) {
        Iterator<MissingFact> other = others.iterator();
        for (MissingFact fact : facts) {
            int order = other.hasNext() ? fact.compareTo(other.next()) : 1;
            if (order != 0) {
                return order;
            }
        }
        return other.hasNext() ? -1 : 0;
    }
}
