package io.github.zhuanjie.matching;

import io.github.zhuanjie.identity.ProjectId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the pairs of a request that an allocation of an earlier one granted. */
final class EarlierPairs {

    private static final int NONE = TextIndex.NONE;

    private final MatchingRequest request;
    private final Pairs pairs;
    private final Map<ProjectId, Integer> projects = new HashMap<>();
    private final int[] found;
    private int count;

    private EarlierPairs(MatchingRequest request, int most) {
        this.request = request;
        pairs = request.getPairs();
        found = new int[most];
        request.getProjects().forEach(each -> projects.put(each.getProject(), projects.size()));
    }

    static int[] of(MatchingRequest request, Allocation earlier) {
        if (earlier instanceof ColumnAllocation columns) {
            EarlierPairs search = new EarlierPairs(request, columns.grants());
            search.addAll(columns);
            return search.inOrder();
        }
        List<Placement> placements = earlier.getPlacements();
        EarlierPairs search = new EarlierPairs(request, placements.size());
        for (Placement each : placements) {
            search.add(request.rankOf(each.need()).orElse(NONE), search.projects.getOrDefault(each.project(), NONE), 0);
        }
        return search.inOrder();
    }

    private void addAll(ColumnAllocation earlier) {
        MatchingRequest before = earlier.request();
        int[] moved = before.getProjects().stream()
                .mapToInt(each -> projects.getOrDefault(each.getProject(), NONE))
                .toArray();
        Ranks ranks = new Ranks(before);
        for (int grant = 0; grant < earlier.grants(); grant++) {
            int at = earlier.pair(grant);
            int rank = earlier.rank(grant);
            int preference = at - before.getPairs().first(rank);
            add(ranks.find(rank), moved[before.getPairs().project(at)], preference);
        }
    }

    /** Adds a pair, which is likely to stand where it stood. */
    private void add(int rank, int project, int preference) {
        if (rank == NONE || project == NONE) {
            return;
        }
        int guess = pairs.first(rank) + preference;
        if (guess < pairs.first(rank + 1) && pairs.project(guess) == project) {
            found[count++] = guess;
            return;
        }
        for (int at = pairs.first(rank); at < pairs.first(rank + 1); at++) {
            if (pairs.project(at) == project) {
                found[count++] = at;
            }
        }
    }

    private int[] inOrder() {
        Arrays.sort(found, 0, count);
        int different = 0;
        for (int i = 0; i < count; i++) {
            if (different == 0 || found[i] != found[different - 1]) {
                found[different] = found[i];
                different++;
            }
        }
        return Arrays.copyOf(found, different);
    }

    /**
     * Where needs of a request before stand now: mostly as far behind each other as they did. What is not there is looked up by
     * identifier.
     */
    private final class Ranks {

        private final TextColumn before;
        private final TextColumn now = request.rows().ids();
        private int shift;

        Ranks(MatchingRequest before) {
            this.before = before.rows().ids();
        }

        int find(int rank) {
            int guess = rank + shift;
            if (guess >= 0 && guess < now.size() && now.isSame(guess, before, rank)) {
                return guess;
            }
            int at = request.index().find(before, rank);
            shift = at == NONE ? shift : at - rank;
            return at;
        }
    }
}
