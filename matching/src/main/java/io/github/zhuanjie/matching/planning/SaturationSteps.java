package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Pairs;
import io.github.zhuanjie.matching.Placement;
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
 * <p>Where a project shares its capacity out among areas, the share of an area may be full, and the project not. What keeps a need
 * out of a project is the smallest full pool that it would count in; a pool is full for good if whoever holds a place in it
 * is kept out of everything else by such pools.
 *
 * <p>Pools are in order of the last need that holds a place in one of those to which their holders could move, directly or
 * along others; so each beginning of the order is closed, and its holders come before everybody else's.
 *
 * <p>Takes O(E + P&sup2;) time for E candidates and P projects and shares that are full.
 */
final class SaturationSteps {

    private static final int NOBODY = -1;

    private final MatchingRequest request;
    private final SharePools pools;
    private final Map<ProjectId, Integer> positions = new HashMap<>();
    private final int[] taken;
    /** For each full pool its number among these; {@link #NOBODY} for others. */
    private final int[] node;
    /** For each full pool the last rank that holds a place in it. */
    private final int[] last;
    /** For each full pool those that keep the holders of its places out of their other candidates; and the other way. */
    private final BitSet[] movesTo;

    private final BitSet[] movesFrom;
    /** The pools whose holders could move to something that is not full. */
    private final BitSet open = new BitSet();

    private final int[] step;

    private SaturationSteps(MatchingRequest request, SharePools pools, Allocation allocation) {
        this.request = request;
        this.pools = pools;
        request.getProjects().forEach(each -> positions.put(each.getProject(), positions.size()));
        taken = new int[pools.size()];
        node = new int[pools.size()];
        Holder[] holders = holders(allocation.getPlacements());
        int full = numberFull();
        last = new int[full];
        Arrays.fill(last, NOBODY);
        movesTo = sets(full);
        movesFrom = sets(full);
        step = new int[full];
        enter(holders);
        number(closed());
    }

    static SaturationSteps of(MatchingRequest request, SharePools pools, Allocation allocation) {
        return new SaturationSteps(request, pools, allocation);
    }

    private static BitSet[] sets(int count) {
        return IntStream.range(0, count).mapToObj(p -> new BitSet()).toArray(BitSet[]::new);
    }

    /** Placements are in the order of priority, as needs are. */
    private Holder[] holders(List<Placement> placements) {
        Holder[] holders = new Holder[placements.size()];
        int rank = 0;
        for (int i = 0; i < holders.length; i++) {
            Placement placement = placements.get(i);
            while (!request.id(rank).equals(placement.need())) {
                rank++;
            }
            holders[i] = new Holder(rank, pools.at(positions.get(placement.project()), request.place(rank)));
            for (int pool = holders[i].pool; pool != SharePools.NONE; pool = pools.parent(pool)) {
                taken[pool]++;
            }
        }
        return holders;
    }

    private int numberFull() {
        int full = 0;
        for (int pool = 0; pool < node.length; pool++) {
            node[pool] = isFull(pool) ? full++ : NOBODY;
        }
        return full;
    }

    private boolean isFull(int pool) {
        return pools.places(pool).filter(places -> taken[pool] >= places).isPresent();
    }

    private void enter(Holder[] holders) {
        BitSet kept = new BitSet();
        for (Holder holder : holders) {
            boolean free = keepers(holder.rank, kept);
            for (int pool = holder.pool; pool != SharePools.NONE; pool = pools.parent(pool)) {
                if (node[pool] != NOBODY) {
                    movesTo[node[pool]].or(kept);
                    last[node[pool]] = holder.rank;
                    open.set(node[pool], free || open.get(node[pool]));
                }
            }
        }
        for (int p = 0; p < movesTo.length; p++) {
            int holder = p;
            movesTo[p].stream().forEach(q -> movesFrom[q].set(holder));
        }
    }

    /** Finds what keeps a need out of its candidates; returns whether nothing does for one of them. */
    private boolean keepers(int rank, BitSet kept) {
        kept.clear();
        boolean free = false;
        Pairs pairs = request.getPairs();
        for (int at = pairs.first(rank); at < pairs.first(rank + 1); at++) {
            int pool = pools.at(pairs.project(at), request.place(rank));
            // without a share for its place, a need is no candidate
            boolean candidate = pool != SharePools.NONE;
            while (pool != SharePools.NONE && node[pool] == NOBODY) {
                pool = pools.parent(pool);
            }
            if (pool != SharePools.NONE) {
                kept.set(node[pool]);
            } else {
                free |= candidate;
            }
        }
        return free;
    }

    /** Returns the full pools whose holders are kept out of everything but these. */
    private BitSet closed() {
        BitSet closed = new BitSet();
        closed.set(0, last.length);
        closed.andNot(open);
        Deque<Integer> left = new ArrayDeque<>(open.stream().boxed().toList());
        while (!left.isEmpty()) {
            BitSet way = (BitSet) movesFrom[left.remove()].clone();
            way.and(closed);
            way.stream().forEach(left::add);
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

    /** Returns the step of a project as a whole. */
    Optional<Integer> of(ProjectId project) {
        return Optional.ofNullable(positions.get(project)).flatMap(this::of);
    }

    /** Returns the step of a pool. */
    Optional<Integer> of(int pool) {
        return Optional.of(node[pool])
                .filter(found -> found != NOBODY)
                .map(found -> step[found])
                .filter(found -> found > 0);
    }

    /** Returns how many grants count in a pool. */
    int taken(int pool) {
        return taken[pool];
    }

    private record Holder(int rank, int pool) {}
}
