package io.github.zhuanjie.matching;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.verify.SmallRequests;
import io.github.zhuanjie.need.NeedId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Random requests and what becomes of them, built from scratch, with the changes between. */
public record ChangedRequests(MatchingRequest before, MatchingRequest now) {

    /** Draws a request with up to ten needs, and the same request after some changes. */
    public static ChangedRequests draw(long seed, boolean budgets, boolean nested) {
        SplittableRandom random = new SplittableRandom(seed);
        MatchingRequest before = small(random, budgets, nested);
        MatchingRequest other = small(random, budgets, nested);
        Map<ProjectId, ProjectCapacity> projects = new HashMap<>();
        other.getProjects().forEach(project -> projects.put(project.getProject(), project));
        for (ProjectCapacity project : before.getProjects()) {
            if (random.nextInt(3) > 0 && projects.containsKey(project.getProject())) {
                projects.put(project.getProject(), project);
            }
        }
        Optional<DivisionCode> shared = Stream.of(before, other)
                .flatMap(request -> request.getNeeds().stream())
                .filter(need -> need.getHousehold().equals(HouseholdId.of("h")))
                .findFirst()
                .flatMap(MatchingNeed::getPlace);
        Map<NeedId, MatchingNeed> needs = new HashMap<>();
        other.getNeeds().forEach(need -> needs.put(need.getId(), at(need, shared)));
        for (MatchingNeed need : before.getNeeds()) {
            if (random.nextInt(4) > 0 && (needs.containsKey(need.getId()) || random.nextBoolean())) {
                needs.put(need.getId(), without(need, projects.keySet()));
            }
        }
        return new ChangedRequests(
                before,
                MatchingRequest.builder()
                        .addNeeds(needs.values())
                        .addProjects(projects.values())
                        .build());
    }

    private static MatchingRequest small(SplittableRandom random, boolean budgets, boolean nested) {
        SmallRequests.Size size = new SmallRequests.Size(10, 1 + random.nextInt(4), 30);
        return SmallRequests.draw(random.nextLong(), size, budgets, nested);
    }

    private static MatchingNeed at(MatchingNeed need, Optional<DivisionCode> shared) {
        return need.getHousehold().equals(HouseholdId.of("h"))
                ? MatchingNeed.builder().from(need).place(shared).build()
                : need;
    }

    private static MatchingNeed without(MatchingNeed need, Set<ProjectId> known) {
        return MatchingNeed.builder()
                .from(need)
                .candidates(need.getCandidates().stream()
                        .filter(candidate -> known.contains(candidate.project()))
                        .toList())
                .build();
    }

    /** Finds what is different. */
    public MatchingChanges changes() {
        MatchingChanges.Builder changes = MatchingChanges.builder();
        Map<ProjectId, ProjectCapacity> projects =
                before.getProjects().stream().collect(Collectors.toMap(ProjectCapacity::getProject, each -> each));
        for (ProjectCapacity project : now.getProjects()) {
            ProjectCapacity then = projects.remove(project.getProject());
            if (then == null) {
                changes.addAddedProject(project);
            } else if (!then.equals(project)) {
                changes.addChangedProject(project);
            }
        }
        changes.addAllRemovedProjects(projects.keySet());
        Set<ProjectId> known =
                now.getProjects().stream().map(ProjectCapacity::getProject).collect(Collectors.toSet());
        Map<NeedId, MatchingNeed> needs = new TreeMap<>();
        before.getNeeds().forEach(need -> needs.put(need.getId(), need));
        List<MatchingNeed> ordered = new ArrayList<>(now.getNeeds());
        ordered.sort(Comparator.comparing(MatchingNeed::getId));
        for (MatchingNeed need : ordered) {
            MatchingNeed then = needs.remove(need.getId());
            if (then == null) {
                changes.addAddedNeed(need);
            } else if (!without(then, known).equals(need)) {
                changes.addChangedNeed(need);
            }
        }
        return changes.addAllRemovedNeeds(needs.keySet()).build();
    }
}
