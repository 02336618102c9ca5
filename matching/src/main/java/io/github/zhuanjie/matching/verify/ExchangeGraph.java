package io.github.zhuanjie.matching.verify;

import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Candidate;
import io.github.zhuanjie.matching.MatchingNeed;
import io.github.zhuanjie.matching.Unserved;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The moves that an allocation leaves open, for the verifier: from a project to every project that one of its holders
 * could go to instead.
 */
final class ExchangeGraph {

    private static final int NOBODY = -1;

    private final Holdings holdings;
    private final BitSet[] movesFrom;
    private final BitSet[] movesTo;

    ExchangeGraph(Holdings holdings) {
        this.holdings = holdings;
        movesFrom = emptySets(holdings.projects());
        movesTo = emptySets(holdings.projects());
        for (int p = 0; p < holdings.projects(); p++) {
            for (int rank : holdings.holders(p)) {
                for (Candidate candidate : holdings.need(rank).getCandidates()) {
                    int q = holdings.indexOf(candidate);
                    movesFrom[p].set(q);
                    movesTo[q].set(p);
                }
            }
        }
    }

    private static BitSet[] emptySets(int size) {
        return IntStream.range(0, size).mapToObj(p -> new BitSet(size)).toArray(BitSet[]::new);
    }

    /** Finds unserved needs whose projects prove nothing. */
    List<Violation> invalidProofs(boolean exact) {
        // sets are shared by many needs; a set that is equal but not shared is only checked again
        Map<List<ProjectId>, Optional<BitSet>> checked = new IdentityHashMap<>();
        List<Violation> violations = new ArrayList<>();
        for (Unserved unserved : holdings.unserved()) {
            Optional<BitSet> set = checked.computeIfAbsent(unserved.saturated(), list -> read(list, exact));
            MatchingNeed need = holdings.need(holdings.rankOf(unserved.need()));
            boolean covers = set.isPresent()
                    && need.getCandidates().stream()
                            .allMatch(candidate -> set.get().get(holdings.indexOf(candidate)));
            if (!covers) {
                violations.add(Violation.of(ViolationKind.PROOF_INVALID, unserved.need()));
            }
        }
        return violations;
    }

    private Optional<BitSet> read(List<ProjectId> projects, boolean exact) {
        BitSet set = new BitSet(holdings.projects());
        for (ProjectId project : projects) {
            Optional<Integer> index = holdings.indexOf(project);
            if (index.isEmpty()) {
                return Optional.empty();
            }
            set.set(index.get());
        }
        boolean valid = !exact || set.stream().allMatch(p -> holdings.isFull(p) && isWithin(movesFrom[p], set));
        return valid ? Optional.of(set) : Optional.empty();
    }

    private static boolean isWithin(BitSet part, BitSet whole) {
        BitSet outside = (BitSet) part.clone();
        outside.andNot(whole);
        return outside.isEmpty();
    }

    /** Finds unserved needs that could take the place of one of lower priority, directly or by moves in between. */
    List<Violation> passedOver() {
        int[] lowest = lowestReachable();
        List<Violation> violations = new ArrayList<>();
        for (Unserved unserved : holdings.unserved()) {
            int rank = holdings.rankOf(unserved.need());
            firstCandidate(rank, p -> lowest[p] > rank)
                    .ifPresent(
                            p -> violations.add(Violation.of(ViolationKind.PRIORITY_PASSED_OVER, unserved.need(), p)));
        }
        return violations;
    }

    /** Finds unserved needs that could be served with everybody else. */
    List<Violation> stillPossible() {
        BitSet open = new BitSet(holdings.projects());
        for (int p = 0; p < holdings.projects(); p++) {
            if (!holdings.isFull(p)) {
                visitBackwards(p, open);
            }
        }
        List<Violation> violations = new ArrayList<>();
        for (Unserved unserved : holdings.unserved()) {
            firstCandidate(holdings.rankOf(unserved.need()), open::get)
                    .ifPresent(
                            p -> violations.add(Violation.of(ViolationKind.LARGER_SET_POSSIBLE, unserved.need(), p)));
        }
        return violations;
    }

    private Optional<ProjectId> firstCandidate(int rank, IntPredicate wanted) {
        return holdings.need(rank).getCandidates().stream()
                .filter(candidate -> wanted.test(holdings.indexOf(candidate)))
                .map(Candidate::project)
                .findFirst();
    }

    /** Returns for each project the holder of lowest priority whose place moves from it can lead to. */
    private int[] lowestReachable() {
        int[] own = new int[holdings.projects()];
        for (int p = 0; p < own.length; p++) {
            own[p] = holdings.holders(p).stream()
                    .mapToInt(Integer::intValue)
                    .max()
                    .orElse(NOBODY);
        }
        int[] lowest = own.clone();
        BitSet visited = new BitSet(own.length);
        IntStream.range(0, own.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(p -> own[p]).reversed())
                .forEach(p -> visitBackwards(p, visited).stream().forEach(q -> lowest[q] = own[p]));
        return lowest;
    }

    /** Adds to the visited projects those from which moves lead to the given one; returns what was added. */
    private BitSet visitBackwards(int end, BitSet visited) {
        BitSet added = new BitSet(visited.size());
        Deque<Integer> waiting = new ArrayDeque<>();
        if (!visited.get(end)) {
            visited.set(end);
            waiting.add(end);
        }
        while (!waiting.isEmpty()) {
            int p = waiting.remove();
            added.set(p);
            BitSet fresh = (BitSet) movesTo[p].clone();
            fresh.andNot(visited);
            visited.or(fresh);
            fresh.stream().forEach(waiting::add);
        }
        return added;
    }
}
