package io.github.zhuanjie.matching;

import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.need.NeedId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A request with changes applied: rows and pairs of what stays are copied in runs, what came is put in where it belongs. */
final class ChangedRequest {

    private static final int GONE = -1;

    private final MatchingRequest before;
    private final MatchingChanges changes;
    private final List<ProjectCapacity> projects;
    private final Map<ProjectId, Integer> positions = new HashMap<>();

    ChangedRequest(MatchingRequest before, MatchingChanges changes) {
        this.before = before;
        this.changes = changes;
        projects = projects();
        projects.forEach(project -> positions.put(project.getProject(), positions.size()));
    }

    private List<ProjectCapacity> projects() {
        Map<ProjectId, ProjectCapacity> now = new TreeMap<>();
        before.getProjects().forEach(project -> now.put(project.getProject(), project));
        for (ProjectId gone : changes.getRemovedProjects()) {
            require(now.remove(gone) != null, "a removed project must be in the request: ", gone);
        }
        for (ProjectCapacity each : changes.getChangedProjects()) {
            require(
                    now.put(each.getProject(), each) != null,
                    "a changed project must be in the request: ",
                    each.getProject());
        }
        for (ProjectCapacity each : changes.getAddedProjects()) {
            require(
                    now.put(each.getProject(), each) == null,
                    "an added project must not be in the request: ",
                    each.getProject());
        }
        return List.copyOf(now.values());
    }

    private static void require(boolean holds, String rule, Object id) {
        if (!holds) {
            throw new IllegalArgumentException(rule + id);
        }
    }

    MatchingRequest build() {
        List<Integer> leaving = leaving();
        List<MatchingNeed> coming = new ArrayList<>(changes.getAddedNeeds());
        coming.addAll(changes.getChangedNeeds());
        TieBreak ties = TieBreak.keyedBy(before.getSeed());
        List<NeedRow> rows = coming.stream().map(NeedRow::of).toList();
        Merge merge = new Merge(leaving);
        for (int position : ties.order(rows)) {
            merge.upTo(ties.position(rows.get(position), before.rows()));
            merge.add(rows.get(position), coming.get(position));
        }
        merge.upTo(before.needs());
        return new MatchingRequest(merge.rows, merge.pairs.build(), projects, before.getSeed());
    }

    /** Returns the ranks of needs that changed or went, in order, after looking at every need once. */
    private List<Integer> leaving() {
        Set<NeedId> added = ids(changes.getAddedNeeds());
        Set<NeedId> changed = ids(changes.getChangedNeeds());
        Map<HouseholdId, Optional<?>> places = places();
        List<Integer> leaving = new ArrayList<>();
        for (int rank = 0; rank < before.needs(); rank++) {
            NeedId id = before.id(rank);
            if (changed.contains(id) || changes.getRemovedNeeds().contains(id)) {
                leaving.add(rank);
            } else {
                require(!added.contains(id), "an added need must not be in the request: ", id);
                Optional<?> place = places.get(before.household(rank));
                require(place == null || place.equals(before.place(rank)), MatchingRequestBuilder.ONE_PLACE, id);
            }
        }
        if (leaving.size() < changed.size() + changes.getRemovedNeeds().size()) {
            throw unknown(leaving, changed);
        }
        return leaving;
    }

    private IllegalArgumentException unknown(List<Integer> leaving, Set<NeedId> changed) {
        Set<NeedId> known = new HashSet<>();
        leaving.forEach(rank -> known.add(before.id(rank)));
        Set<NeedId> all = new HashSet<>(changed);
        all.addAll(changes.getRemovedNeeds());
        all.removeAll(known);
        return new IllegalArgumentException("a changed or removed need must be in the request: "
                + all.stream().sorted().findFirst().orElseThrow());
    }

    private static Set<NeedId> ids(Collection<MatchingNeed> needs) {
        Set<NeedId> ids = new HashSet<>();
        needs.forEach(need -> ids.add(need.getId()));
        return ids;
    }

    /** Returns where the households of needs that came or changed are. */
    private Map<HouseholdId, Optional<?>> places() {
        Map<HouseholdId, Optional<?>> places = new HashMap<>();
        for (List<MatchingNeed> needs : List.of(changes.getAddedNeeds(), changes.getChangedNeeds())) {
            for (MatchingNeed need : needs) {
                Optional<?> place = places.putIfAbsent(need.getHousehold(), need.getPlace());
                require(place == null || place.equals(need.getPlace()), MatchingRequestBuilder.ONE_PLACE, need.getId());
            }
        }
        return places;
    }

    /** Returns for each project of before where it is now. */
    private int[] moved() {
        return before.getProjects().stream()
                .mapToInt(project -> positions.getOrDefault(project.getProject(), GONE))
                .toArray();
    }

    /** What is copied up to now. */
    private final class Merge {

        private final List<NeedRow> rows =
                new ArrayList<>(before.needs() + changes.getAddedNeeds().size());
        private final Pairs.Builder pairs =
                new Pairs.Builder(before.needs(), before.getPairs().size());
        private final int[] moved = moved();
        private final boolean isMoved =
                !Arrays.equals(moved, IntStream.range(0, moved.length).toArray());
        private final List<Integer> leaving;
        private int next;
        private int copied;

        Merge(List<Integer> leaving) {
            this.leaving = leaving;
        }

        /** Copies what stays of the ranks before one. */
        void upTo(int rank) {
            while (next < leaving.size() && leaving.get(next) < rank) {
                copy(leaving.get(next));
                copied++;
                next++;
            }
            copy(rank);
        }

        private void copy(int end) {
            rows.addAll(before.rows().subList(copied, end));
            if (isMoved) {
                pairs.addMoved(before.getPairs(), copied, end, moved);
            } else {
                pairs.addAll(before.getPairs(), copied, end);
            }
            copied = end;
        }

        void add(NeedRow row, MatchingNeed need) {
            rows.add(row);
            for (Candidate candidate : need.getCandidates()) {
                Integer position = positions.get(candidate.project());
                require(position != null, MatchingRequestBuilder.ONE_OF_PROJECTS, candidate.project());
                pairs.add(position, candidate.benefit(), candidate.cost().toFen(), candidate.merit());
            }
            pairs.endNeed();
        }
    }
}
