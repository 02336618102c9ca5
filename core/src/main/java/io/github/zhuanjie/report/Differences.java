package io.github.zhuanjie.report;

import io.github.zhuanjie.household.HouseholdId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What can be computed from two tables that cut the same records in two ways.
 *
 * <p>Take the parts of both tables as nodes, and as edges what a part of one shares with a part of the other. A record
 * drops out of a sum of lines with whatever factors exactly where the factor of its part in one table is the negative of
 * that in the other, so what does not drop out is a cut of this graph: the edges between one set of nodes and the rest.
 * The tables are safe if the edges of every cut concern enough households together.
 *
 * <p>A cut with an edge of enough households is safe, so such edges are contracted first; what is left is tried out. Where
 * that would be too many cuts, the answer is the careful one.
 */
final class Differences {

    /** What a part of the first table shares with a part of the second; empty stands for all that is not shown. */
    record Overlap(Optional<Object> first, Optional<Object> second) {}

    private record Part(boolean ofFirst, Optional<Object> line) {}

    private record Edge(int one, int other, Set<HouseholdId> households) {}

    private static final int MOST_PARTS = 12;

    private final int limit;
    private final Map<Part, Part> parents = new HashMap<>();

    private Differences(int limit) {
        this.limit = limit;
    }

    /** Tells whether every difference concerns no household or so many at least; false, too, where that is too much to try. */
    static boolean concernAtLeast(int limit, Map<Overlap, Set<HouseholdId>> overlaps) {
        Differences graph = new Differences(limit);
        overlaps.forEach((overlap, households) -> {
            if (households.size() >= limit) {
                graph.parents.put(graph.root(first(overlap)), graph.root(second(overlap)));
            }
        });
        Map<Part, Integer> numbers = new HashMap<>();
        List<Edge> edges = new ArrayList<>();
        overlaps.forEach((overlap, households) -> {
            Part one = graph.root(first(overlap));
            Part other = graph.root(second(overlap));
            if (!one.equals(other)) {
                edges.add(new Edge(number(numbers, one), number(numbers, other), households));
            }
        });
        return edges.isEmpty() || numbers.size() <= MOST_PARTS && graph.everyCutIsLarge(edges, numbers.size());
    }

    private static int number(Map<Part, Integer> numbers, Part part) {
        int next = numbers.size();
        return numbers.computeIfAbsent(part, key -> next);
    }

    private static Part first(Overlap overlap) {
        return new Part(true, overlap.first());
    }

    private static Part second(Overlap overlap) {
        return new Part(false, overlap.second());
    }

    private Part root(Part part) {
        Part next = part;
        while (parents.containsKey(next) && !parents.get(next).equals(next)) {
            next = parents.get(next);
        }
        return next;
    }

    /** Tries every set of parts; the last part may always be left out, since a cut has two sides. */
    private boolean everyCutIsLarge(List<Edge> edges, int parts) {
        for (int side = 1; side < 1 << parts - 1; side++) {
            Set<HouseholdId> cut = new HashSet<>();
            for (Edge edge : edges) {
                if ((side >> edge.one() & 1) != (side >> edge.other() & 1)) {
                    cut.addAll(edge.households());
                }
            }
            if (!cut.isEmpty() && cut.size() < limit) {
                return false;
            }
        }
        return true;
    }
}
