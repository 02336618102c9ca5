package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Pairs;
import io.github.zhuanjie.matching.Placement;
import io.github.zhuanjie.matching.ProjectCapacity;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which projects are full for good, and in which order they became so. A project is if all its places are taken by needs each of
 * which qualifies for other such projects only. Read from the allocation itself, by places, without a look at what it claims.
 *
 * <p>Projects are in order of the last need that holds a place in one of those to which their holders could move, directly or
 * along others; so each beginning of the order is closed, and its holders come before everybody else's.
 *
 * <p>Takes O(E + P&sup2;) time for E candidates and P projects.
 */
final class SaturationSteps {

    private static final int NOBODY = -1;

    private final MatchingRequest request;
    private final Map<ProjectId, Integer> positions = new HashMap<>();
    private final int[] taken;
    /** For each project the last rank that holds a place in it. */
    private final int[] last;
    /** For each project those for which one of the holders of a project qualifies; and the other way. */
    private final BitSet[] movesTo;

    private final BitSet[] movesFrom;
    private final int[] step;

    private SaturationSteps(MatchingRequest request, Allocation allocation) {
        this.request = request;
        int projects = request.getProjects().size();
        request.getProjects().forEach(each -> positions.put(each.getProject(), positions.size()));
        taken = new int[projects];
        last = new int[projects];
        Arrays.fill(last, NOBODY);
        movesTo = sets(projects);
        movesFrom = sets(projects);
        step = new int[projects];
        enter(allocation.getPlacements());
        number(closed());
    }

    static SaturationSteps of(MatchingRequest request, Allocation allocation) {
        return new SaturationSteps(request, allocation);
    }

    private static BitSet[] sets(int projects) {
        return IntStream.range(0, projects).mapToObj(p -> new BitSet()).toArray(BitSet[]::new);
    }

    /** Placements are in the order of priority, as needs are. */
    private void enter(List<Placement> placements) {
        int rank = 0;
        for (Placement placement : placements) {
            while (!request.id(rank).equals(placement.need())) {
                rank++;
            }
            int project = positions.get(placement.project());
            taken[project]++;
            last[project] = rank;
            Pairs pairs = request.getPairs();
            for (int at = pairs.first(rank); at < pairs.first(rank + 1); at++) {
                movesTo[project].set(pairs.project(at));
            }
        }
        for (int p = 0; p < movesTo.length; p++) {
            int holder = p;
            movesTo[p].stream().forEach(q -> movesFrom[q].set(holder));
        }
    }

    /** Returns the full projects whose holders qualify for none but these. */
    private BitSet closed() {
        BitSet closed = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        for (int p = 0; p < taken.length; p++) {
            ProjectCapacity capacity = request.getProjects().get(p);
            int used = taken[p];
            boolean full = capacity.getPlaces().filter(places -> used >= places).isPresent();
            closed.set(p, full);
            if (!full) {
                open.add(p);
            }
        }
        while (!open.isEmpty()) {
            BitSet way = (BitSet) movesFrom[open.remove()].clone();
            way.and(closed);
            way.stream().forEach(open::add);
            closed.andNot(way);
        }
        return closed;
    }

    private void number(BitSet closed) {
        int[] until = new int[step.length];
        BitSet left = (BitSet) closed.clone();
        closed.stream()
                .boxed()
                .sorted(Comparator.comparingInt((Integer p) -> last[p]).reversed())
                .forEach(p -> reach(p, left, until));
        int[] order = closed.stream().map(p -> until[p]).sorted().distinct().toArray();
        closed.stream().forEach(p -> step[p] = 1 + Arrays.binarySearch(order, until[p]));
    }

    /** Whoever can move here, along others too, is no sooner closed than this one. */
    private void reach(int from, BitSet left, int[] until) {
        Deque<Integer> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            int p = next.remove();
            if (left.get(p)) {
                left.clear(p);
                until[p] = last[from];
                movesFrom[p].stream().filter(left::get).forEach(next::add);
            }
        }
    }

    Optional<Integer> of(ProjectId project) {
        return Optional.ofNullable(positions.get(project)).map(p -> step[p]).filter(found -> found > 0);
    }
}
