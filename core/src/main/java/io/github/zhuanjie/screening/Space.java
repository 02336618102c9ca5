package io.github.zhuanjie.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The different atoms asked of one kind of rows. */
final class Space {

    private final List<Atom> atoms = new ArrayList<>();
    private final Map<Object, Integer> index = new HashMap<>();

    /** Returns the number of the atom for a condition, added if it is new. */
    int add(Object condition, Supplier<Atom> atom) {
        Integer known = index.get(condition);
        if (known == null) {
            Atom added = atom.get(); // may add others before itself
            known = atoms.size();
            atoms.add(added);
            index.put(condition, known);
        }
        return known;
    }

    List<Atom> atoms() {
        return atoms;
    }
}
