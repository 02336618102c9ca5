package io.github.zhuanjie.plan;

import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.need.NeedId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares two results, need by need and project by project. */
final class Differences {

    private final PlanDifference.Builder difference = PlanDifference.builder();
    private int unchanged;

    private Differences() {}

    static PlanDifference between(MatchingResult earlier, MatchingResult later) {
        Differences differences = new Differences();
        differences.compareNeeds(earlier, later);
        differences.compareUses(uses(earlier), uses(later));
        return differences.difference.unchanged(differences.unchanged).build();
    }

    private void compareNeeds(MatchingResult earlier, MatchingResult later) {
        Map<NeedId, SortedMap<ProjectId, Award>> before = grants(earlier);
        Map<NeedId, SortedMap<ProjectId, Award>> after = grants(later);
        SortedSet<NeedId> needs = new TreeSet<>(before.keySet());
        needs.addAll(after.keySet());
        earlier.getUnmetNeeds().forEach(unmet -> needs.add(unmet.need()));
        later.getUnmetNeeds().forEach(unmet -> needs.add(unmet.need()));
        for (NeedId need : needs) {
            compare(need, before.getOrDefault(need, new TreeMap<>()), after.getOrDefault(need, new TreeMap<>()));
        }
    }

    private void compare(NeedId need, SortedMap<ProjectId, Award> before, SortedMap<ProjectId, Award> after) {
        if (before.equals(after)) {
            unchanged++;
        } else if (before.isEmpty()) {
            difference.addGained(need);
        } else if (after.isEmpty()) {
            difference.addLost(need);
        } else if (before.keySet().equals(after.keySet())) {
            difference.addReassessed(need);
        } else {
            difference.addMoved(new GrantMove(need, List.copyOf(before.keySet()), List.copyOf(after.keySet())));
        }
    }

    private static Map<NeedId, SortedMap<ProjectId, Award>> grants(MatchingResult result) {
        Map<NeedId, SortedMap<ProjectId, Award>> grants = new TreeMap<>();
        for (Grant grant : result.getGrants()) {
            grants.computeIfAbsent(grant.getNeed(), need -> new TreeMap<>()).put(grant.getProject(), grant.getAward());
        }
        return grants;
    }

    private void compareUses(Map<ProjectId, ProjectUse> before, Map<ProjectId, ProjectUse> after) {
        SortedSet<ProjectId> projects = new TreeSet<>(before.keySet());
        projects.addAll(after.keySet());
        List<UseChange> changes = new ArrayList<>();
        for (ProjectId project : projects) {
            Optional<ProjectUse> was = Optional.ofNullable(before.get(project));
            Optional<ProjectUse> is = Optional.ofNullable(after.get(project));
            if (!was.equals(is)) {
                changes.add(new UseChange(project, was, is));
            }
        }
        difference.uses(changes);
    }

    private static Map<ProjectId, ProjectUse> uses(MatchingResult result) {
        Map<ProjectId, ProjectUse> uses = new TreeMap<>();
        result.getProjectUses().forEach(use -> uses.put(use.getProject(), use));
        return uses;
    }
}
