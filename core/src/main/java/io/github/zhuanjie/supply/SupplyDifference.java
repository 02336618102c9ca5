package io.github.zhuanjie.supply;

import io.github.zhuanjie.charity.Capacity;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.identity.ProjectId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Works out what leads from one version of a list to another. As many projects as possible stay where they are: a
 * longest run of common projects in the same order, found in O(n log n) time; the others are moved.
 */
final class SupplyDifference {

    private final Map<ProjectId, CharityProject> before = new HashMap<>();
    private final List<SupplyChange> changes = new ArrayList<>();

    private SupplyDifference() {}

    static SupplyUpdate between(SupplyList before, SupplyList after) {
        if (!before.getId().equals(after.getId())) {
            throw new IllegalArgumentException("lists must be versions of one list");
        }
        if (before.getVersion() > after.getVersion()
                || before.getVersion() == after.getVersion() && !before.equals(after)) {
            throw new IllegalArgumentException("other must be a later version");
        }
        return SupplyUpdate.builder()
                .list(before.getId())
                .fromVersion(before.getVersion())
                .toVersion(after.getVersion())
                .asOf(after.getAsOf())
                .title(Optional.of(after.getTitle()).filter(title -> !title.equals(before.getTitle())))
                .area(Optional.of(after.getArea()).filter(area -> !area.equals(before.getArea())))
                .changes(new SupplyDifference().changes(before, after))
                .build();
    }

    private List<SupplyChange> changes(SupplyList from, SupplyList to) {
        from.getProjects().forEach(project -> before.put(project.getId(), project));
        Set<ProjectId> later = new HashSet<>();
        to.getProjects().forEach(project -> later.add(project.getId()));
        for (CharityProject project : from.getProjects()) {
            if (!later.contains(project.getId())) {
                changes.add(new SupplyChange.Removed(project.getId(), RemovalReason.UNSTATED));
            }
        }
        Set<ProjectId> fixed = staying(from.getProjects(), to.getProjects());
        Optional<ProjectId> previous = Optional.empty();
        for (CharityProject project : to.getProjects()) {
            place(project, previous, fixed.contains(project.getId()));
            previous = Optional.of(project.getId());
        }
        if (!from.getFunds().equals(to.getFunds())) {
            changes.add(new SupplyChange.FundsReplaced(to.getFunds()));
        }
        if (!from.getExtensions().equals(to.getExtensions())) {
            changes.add(new SupplyChange.ExtensionsReplaced(to.getExtensions()));
        }
        return changes;
    }

    private void place(CharityProject project, Optional<ProjectId> previous, boolean stays) {
        CharityProject old = before.get(project.getId());
        if (old == null) {
            changes.add(new SupplyChange.Added(project, previous));
            return;
        }
        if (!stays) {
            changes.add(new SupplyChange.Moved(project.getId(), previous));
        }
        if (!old.equals(project)) {
            changes.add(
                    isCapacityOnly(old, project)
                            ? new SupplyChange.CapacityChanged(project.getId(), project.getCapacity())
                            : new SupplyChange.Replaced(project));
        }
    }

    private static boolean isCapacityOnly(CharityProject old, CharityProject project) {
        Optional<Capacity> none = Optional.empty();
        return CharityProject.builder()
                .from(old)
                .capacity(none)
                .build()
                .equals(CharityProject.builder().from(project).capacity(none).build());
    }

    /** Returns a longest set of projects that stand in the same order on both lists. */
    private static Set<ProjectId> staying(List<CharityProject> from, List<CharityProject> to) {
        Map<ProjectId, Integer> positions = new HashMap<>();
        from.forEach(project -> positions.put(project.getId(), positions.size()));
        List<ProjectId> common = to.stream()
                .map(CharityProject::getId)
                .filter(positions::containsKey)
                .toList();
        int[] order = common.stream().mapToInt(positions::get).toArray();
        int[] ends = new int[order.length]; // ends[n]: of the runs of length n + 1, where the one that ends lowest ends
        int[] previous = new int[order.length];
        int longest = 0;
        for (int i = 0; i < order.length; i++) {
            int length = longestBelow(order[i], order, ends, longest);
            previous[i] = length == 0 ? -1 : ends[length - 1];
            ends[length] = i;
            longest = Math.max(longest, length + 1);
        }
        Set<ProjectId> kept = new HashSet<>();
        for (int i = longest == 0 ? -1 : ends[longest - 1]; i >= 0; i = previous[i]) {
            kept.add(common.get(i));
        }
        return kept;
    }

    private static int longestBelow(int position, int[] order, int[] ends, int longest) {
        int low = 0;
        int high = longest;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean earlier = order[ends[middle]] < position;
            low = earlier ? middle + 1 : low;
            high = earlier ? high : middle;
        }
        return low;
    }
}
