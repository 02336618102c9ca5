package io.github.zhuanjie.eligibility;

import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.HouseholdCriterion;
import io.github.zhuanjie.criterion.NeedCriterion;
import io.github.zhuanjie.identity.PersonId;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Numbers the single conditions of a tree, the same condition of the same person once. */
final class Conditions {

    private final Map<Key, Integer> numbers = new LinkedHashMap<>();
    private final BitSet wanted = new BitSet();
    private final BitSet unwanted = new BitSet();
    private final BitSet repeated = new BitSet();

    Conditions(Finding root) {
        collect(root, true, false);
    }

    private void collect(Finding finding, boolean holding, boolean failing) {
        boolean turned = finding.condition() == Condition.NOT;
        boolean limited = finding.condition() == Condition.MEMBER_COUNT; // too many of them is as wrong as too few
        if (finding.parts().isEmpty()) {
            note(indexOf(finding), holding, failing);
        }
        for (Finding part : finding.parts()) {
            collect(part, limited || (turned ? failing : holding), limited || (turned ? holding : failing));
        }
    }

    private void note(int atom, boolean holding, boolean failing) {
        boolean seen = wanted.get(atom) || unwanted.get(atom);
        repeated.set(atom, seen);
        wanted.set(atom, wanted.get(atom) || holding);
        unwanted.set(atom, unwanted.get(atom) || failing);
    }

    int indexOf(Finding finding) {
        return numbers.computeIfAbsent(Key.of(finding), key -> numbers.size());
    }

    /** Tells whether a condition stands in the tree more than once and with more than one wish. */
    boolean isContended(int atom) {
        return repeated.get(atom) && wanted.get(atom) && unwanted.get(atom);
    }

    /** A condition, and the person if it is about one. */
    private record Key(Condition condition, Optional<Criterion> criterion, Optional<PersonId> person) {

        static Key of(Finding finding) {
            Grounds grounds = finding.grounds();
            boolean shared = grounds.criterion()
                    .filter(c -> c instanceof HouseholdCriterion || c instanceof NeedCriterion)
                    .isPresent();
            Optional<PersonId> person = grounds.member()
                    .or(() -> grounds.missing().stream()
                            .flatMap(fact -> fact.person().stream())
                            .findFirst());
            return new Key(finding.condition(), grounds.criterion(), shared ? Optional.empty() : person);
        }
    }
}
