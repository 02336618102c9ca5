package io.github.zhuanjie.matching;

import io.github.zhuanjie.identity.ProjectId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A request with changes applied: rows and pairs of what stays are copied in runs, what came is put in where it belongs. */
final class ChangedRequest {

    private static final int GONE = -1;

    private final MatchingRequest before;
    private final MatchingChanges changes;
    private final List<ProjectCapacity> projects;
    private final Map<ProjectId, Integer> positions = new HashMap<>();

    ChangedRequest(MatchingRequest before, MatchingChanges changes) {
        this.before = before;
        this.changes = checked(changes);
        projects = projects();
        projects.forEach(project -> positions.put(project.getProject(), positions.size()));
    }

    /** Anybody can implement changes, needs and capacities; what is copied here has passed the checks of ours. */
    private static MatchingChanges checked(MatchingChanges changes) {
        return MatchingChanges.builder()
                .from(changes)
                .addedNeeds(needs(changes.getAddedNeeds()))
                .changedNeeds(needs(changes.getChangedNeeds()))
                .addedProjects(capacities(changes.getAddedProjects()))
                .changedProjects(capacities(changes.getChangedProjects()))
                .build();
    }

    private static List<MatchingNeed> needs(List<MatchingNeed> list) {
        return list.stream().map(ImmutableMatchingNeed::copyOf).toList();
    }

    private static List<ProjectCapacity> capacities(List<ProjectCapacity> list) {
        return list.stream().map(ImmutableProjectCapacity::copyOf).toList();
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
        int[] leaving = leaving();
        List<MatchingNeed> coming = new ArrayList<>(changes.getAddedNeeds());
        coming.addAll(changes.getChangedNeeds());
        TieBreak ties = TieBreak.keyedBy(before.getSeed());
        NeedTable table = tableOf(coming);
        checkPlaces(table, leaving);
        Merge merge = new Merge(leaving);
        for (int position : ties.order(table)) {
            merge.upTo(ties.position(table, position, before.rows()));
            merge.add(coming.get(position));
        }
        merge.upTo(before.needs());
        return new MatchingRequest(merge.rows.build(), merge.pairs.build(), projects, before.getSeed());
    }

    private static NeedTable tableOf(Iterable<MatchingNeed> needs) {
        NeedTable.Builder table = new NeedTable.Builder();
        needs.forEach(table::add);
        return table.build();
    }

    /** Returns the ranks of needs that changed or went, in order. */
    private int[] leaving() {
        for (MatchingNeed need : changes.getAddedNeeds()) {
            require(before.rankOf(need.getId()).isEmpty(), "an added need must not be in the request: ", need.getId());
        }
        return Stream.concat(
                        changes.getChangedNeeds().stream().map(MatchingNeed::getId), changes.getRemovedNeeds().stream())
                .sorted()
                .mapToInt(id -> before.rankOf(id)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "a changed or removed need must be in the request: " + id)))
                .sorted()
                .toArray();
    }

    /** Compares the places of needs that came or changed with each other, and with those of their households that stay. */
    private void checkPlaces(NeedTable coming, int[] leaving) {
        TextIndex households = new TextIndex(coming.households());
        for (int at = 0; at < coming.size(); at++) {
            int first = households.find(coming.households(), at);
            require(coming.isSamePlace(at, first), MatchingRequestBuilder.ONE_PLACE, coming.id(at));
        }
        NeedTable rows = before.rows();
        for (int rank = 0; rank < rows.size() && coming.size() > 0; rank++) {
            int other = households.find(rows.households(), rank);
            require(
                    other == TextIndex.NONE
                            || coming.place(other).equals(rows.place(rank))
                            || Arrays.binarySearch(leaving, rank) >= 0,
                    MatchingRequestBuilder.ONE_PLACE,
                    other == TextIndex.NONE ? other : rows.id(rank));
        }
    }

    /** Returns for each project of before where it is now. */
    private int[] moved() {
        return before.getProjects().stream()
                .mapToInt(project -> positions.getOrDefault(project.getProject(), GONE))
                .toArray();
    }

    /** What is copied up to now. */
    private final class Merge {

        private final NeedTable.Builder rows = new NeedTable.Builder();
        private final Pairs.Builder pairs =
                new Pairs.Builder(before.needs(), before.getPairs().size());
        private final int[] moved = moved();
        private final boolean isMoved =
                !Arrays.equals(moved, IntStream.range(0, moved.length).toArray());
        private final int[] leaving;
        private int next;
        private int copied;

        Merge(int[] leaving) {
            this.leaving = leaving;
        }

        /** Copies what stays of the ranks before one. */
        void upTo(int rank) {
            while (next < leaving.length && leaving[next] < rank) {
                copy(leaving[next]);
                copied++;
                next++;
            }
            copy(rank);
        }

        private void copy(int end) {
            rows.addAll(before.rows(), copied, end);
            if (isMoved) {
                pairs.addMoved(before.getPairs(), copied, end, moved);
            } else {
                pairs.addAll(before.getPairs(), copied, end);
            }
            copied = end;
        }

        void add(MatchingNeed need) {
            rows.add(need);
            for (Candidate candidate : need.getCandidates()) {
                Integer position = positions.get(candidate.project());
                require(position != null, MatchingRequestBuilder.ONE_OF_PROJECTS, candidate.project());
                pairs.add(position, candidate.benefit(), candidate.cost().toFen(), candidate.merit());
            }
            pairs.endNeed();
        }
    }
}
