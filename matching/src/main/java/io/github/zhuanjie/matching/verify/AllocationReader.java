package io.github.zhuanjie.matching.verify;

import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Pairs;
import io.github.zhuanjie.matching.Placement;
import io.github.zhuanjie.matching.ProjectCapacity;
import io.github.zhuanjie.matching.Unserved;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.Guarantee;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads an allocation against its request and finds everything that makes it infeasible. */
final class AllocationReader {

    private static final int NONE = RequestPools.NONE;

    private final Findings findings;
    private final RequestPools pools;
    private final MatchingRequest request;
    private final Pairs pairs;
    private final boolean divided;
    private final boolean ordered;
    private final RankFinder ranks;
    private final Map<ProjectId, Integer> projects = new HashMap<>();
    private final PoolUse use;
    private final BitSet listed = new BitSet();
    private final BitSet held = new BitSet();
    private final int[] granted;
    private final int[] pair;
    private final long[] amount;
    private int grants;
    private int lastPair = NONE;
    private boolean inOrder = true;

    private AllocationReader(RequestPools pools, Allocation allocation, boolean ordered, Findings findings) {
        this.pools = pools;
        this.findings = findings;
        this.ordered = ordered;
        request = pools.request();
        pairs = pools.pairs();
        divided = allocation.getGuarantees().contains(Guarantee.AMOUNTS_DIVIDED);
        ranks = new RankFinder(request);
        use = new PoolUse(pools);
        granted = new int[request.needs()];
        pair = new int[allocation.getPlacements().size()];
        amount = new long[pair.length];
        for (ProjectCapacity project : request.getProjects()) {
            projects.put(project.getProject(), projects.size());
        }
    }

    /** Returns the holdings, or nothing if there are findings; that it is not in order is one where it is to be ordered. */
    static Optional<Holdings> read(RequestPools pools, Allocation allocation, boolean ordered, Findings findings) {
        AllocationReader reader = new AllocationReader(pools, allocation, ordered, findings);
        allocation.getPlacements().forEach(reader::readPlacement);
        reader.readUnserved(allocation.getUnserved());
        reader.putInOrder();
        reader.checkNeeds();
        reader.use.report(findings);
        return findings.isEmpty() ? Optional.of(reader.holdings()) : Optional.empty();
    }

    private Holdings holdings() {
        return new Holdings(pools, use, new Holdings.Grants(granted, pair, amount, divided));
    }

    private int rankOf(NeedId need) {
        int rank = ranks.rankOf(need);
        if (rank == RankFinder.NONE) {
            findings.addUnknown(ViolationKind.UNKNOWN_NEED, need);
        }
        return rank;
    }

    private void readPlacement(Placement placement) {
        int rank = rankOf(placement.need());
        if (rank == RankFinder.NONE) {
            return;
        }
        pools.worked(rank);
        listed.set(rank);
        Integer project = projects.get(placement.project());
        if (project == null) {
            findings.addUnknown(ViolationKind.UNKNOWN_PROJECT, rank, placement.project());
            return;
        }
        int at = pools.pairOf(rank, project);
        if (at == NONE) {
            findings.addPair(ViolationKind.NOT_CANDIDATE, rank, project);
        } else if (held.get(at)) {
            findings.addPair(ViolationKind.NEED_TWICE, rank, project);
        } else {
            hold(rank, at, placement.amount());
        }
    }

    private void hold(int rank, int at, Yuan given) {
        int project = pairs.project(at);
        // the pairs of a need come after those of all needs before it
        if (at < lastPair) {
            inOrder = false;
            if (ordered) {
                findings.addPair(ViolationKind.ORDER_WRONG, rank, project);
            }
        }
        lastPair = at;
        held.set(at);
        long fen = given.toFen();
        if (divided ? fen <= 0 || fen > pairs.cost(at) : fen != pairs.cost(at)) {
            findings.addPair(ViolationKind.AMOUNT_WRONG, rank, project);
        }
        take(rank, at, divided ? Math.max(0, fen) : pairs.cost(at));
        pair[grants] = at;
        amount[grants] = fen;
        granted[rank]++;
        grants++;
    }

    private void take(int rank, int at, long fen) {
        int pool = pools.pool(at);
        if (pool == NONE) {
            findings.addPair(ViolationKind.OUTSIDE_AREAS, rank, pairs.project(at));
            return;
        }
        use.take(pool, fen);
        if (pools.isSingle(pool) && use.isExceeded(pool)) {
            findings.addPair(ViolationKind.ONCE_EXCEEDED, rank, pairs.project(at));
        }
    }

    private void readUnserved(Iterable<Unserved> list) {
        ranks.restart();
        int last = NONE;
        for (Unserved unserved : list) {
            int rank = rankOf(unserved.need());
            if (rank == RankFinder.NONE) {
                continue;
            }
            pools.worked(rank);
            if (listed.get(rank)) {
                findings.addNeed(ViolationKind.NEED_TWICE, rank);
            } else if (ordered && rank < last) {
                findings.addNeed(ViolationKind.ORDER_WRONG, rank);
            }
            listed.set(rank);
            last = rank;
        }
    }

    private void putInOrder() {
        if (inOrder) {
            return;
        }
        Integer[] order = IntStream.range(0, grants).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingInt(grant -> pair[grant]));
        int[] pairs = pair.clone();
        long[] amounts = amount.clone();
        for (int i = 0; i < grants; i++) {
            pair[i] = pairs[order[i]];
            amount[i] = amounts[order[i]];
        }
    }

    private void checkNeeds() {
        for (int rank = listed.nextClearBit(0); rank < granted.length; rank = listed.nextClearBit(rank + 1)) {
            findings.addNeed(ViolationKind.NEED_MISSING, rank);
        }
        if (divided) {
            checkSums();
            return;
        }
        for (int rank = 0; rank < granted.length; rank++) {
            if (granted[rank] > request.mostGrants(rank)) {
                findings.addNeed(ViolationKind.GRANTS_EXCEEDED, rank);
            }
        }
    }

    /** Finds needs whose parts are together more than their largest cost. */
    private void checkSums() {
        if (!findings.isEmpty()) {
            return;
        }
        // without findings the grants are in order and each is within its cost
        int grant = 0;
        for (int rank = 0; rank < granted.length; rank++) {
            long left = largestCost(rank);
            for (int end = grant + granted[rank]; grant < end; grant++) {
                left = left < 0 ? left : left - amount[grant];
            }
            if (left < 0) {
                findings.addNeed(ViolationKind.AMOUNT_WRONG, rank);
            }
        }
    }

    private long largestCost(int rank) {
        long largest = 0;
        for (int at = pairs.first(rank); at < pairs.first(rank + 1); at++) {
            largest = Math.max(largest, pairs.cost(at));
        }
        return largest;
    }
}
