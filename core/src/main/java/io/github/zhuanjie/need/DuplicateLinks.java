package io.github.zhuanjie.need;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Needs joined by links, as a forest of sets with the reasons of each link. */
final class DuplicateLinks {

    private final Map<NeedId, NeedId> parents = new HashMap<>();
    private final Map<NeedId, Set<DuplicateReason>> reasons = new HashMap<>();

    DuplicateLinks(List<Need> needs) {
        for (Need need : needs) {
            if (parents.put(need.getId(), need.getId()) != null) {
                throw new IllegalArgumentException("two needs must not have the same identifier");
            }
        }
    }

    /** Joins two needs; one need's own pieces of evidence may overlap and are no duplicate. */
    void link(Need one, Need other, DuplicateReason reason) {
        if (one.getId().equals(other.getId())) {
            return;
        }
        reasons.computeIfAbsent(one.getId(), id -> EnumSet.noneOf(DuplicateReason.class))
                .add(reason);
        parents.put(root(one.getId()), root(other.getId()));
    }

    private NeedId root(NeedId need) {
        NeedId id = need;
        while (!parents.get(id).equals(id)) {
            parents.put(id, parents.get(parents.get(id)));
            id = parents.get(id);
        }
        return id;
    }

    List<DuplicateGroup> groups() {
        Map<NeedId, List<NeedId>> members = new TreeMap<>();
        parents.keySet().stream()
                .sorted()
                .toList()
                .forEach(id -> members.computeIfAbsent(root(id), root -> new ArrayList<>())
                        .add(id));
        return members.values().stream()
                .filter(group -> group.size() > 1)
                .map(this::group)
                .sorted(Comparator.comparing(group -> group.needs().get(0)))
                .toList();
    }

    private DuplicateGroup group(List<NeedId> ids) {
        Set<DuplicateReason> all = EnumSet.noneOf(DuplicateReason.class);
        ids.forEach(id -> all.addAll(reasons.getOrDefault(id, Set.of())));
        return new DuplicateGroup(ids, all);
    }
}
