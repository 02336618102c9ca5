package io.github.zhuanjie.matching.verify;

import io.github.zhuanjie.matching.Pairs;
import io.github.zhuanjie.matching.Unserved;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The claims about who is served at all. */
final class ServiceClaims {

    private final Holdings holdings;
    private final Pairs pairs;
    private final RequestPools pools;
    private final Reachability reachability;

    ServiceClaims(Holdings holdings) {
        this.holdings = holdings;
        pairs = holdings.pairs();
        pools = holdings.pools();
        reachability = new Reachability(holdings);
    }

    /** Finds unserved needs that could take the place of one of lower priority, directly or by moves in between. */
    void findPassedOver(Findings findings) {
        int[] lastToLose = reachability.lastToLose();
        for (int rank = 0; rank < holdings.needs(); rank++) {
            int need = rank;
            find(rank, pool -> lastToLose[pool] > need, ViolationKind.PRIORITY_PASSED_OVER, findings);
        }
    }

    /** Finds unserved needs that could be served with everybody else. */
    void findStillPossible(Findings findings) {
        int[] end = reachability.endWithoutLoss();
        for (int rank = 0; rank < holdings.needs(); rank++) {
            find(rank, pool -> end[pool] != Reachability.NOTHING, ViolationKind.LARGER_SET_POSSIBLE, findings);
        }
    }

    private void find(int rank, IntPredicate wanted, ViolationKind kind, Findings findings) {
        int at = firstPair(rank, wanted);
        if (at != RequestPools.NONE) {
            findings.addPair(kind, rank, pairs.project(at));
        }
    }

    /** Returns the first pair of an unserved need through whose pool it reaches something, or none. */
    private int firstPair(int rank, IntPredicate wanted) {
        if (!holdings.isServed(rank)) {
            pools.worked(rank);
            for (int at = pairs.first(rank); at < pairs.first(rank + 1); at++) {
                if (pools.pool(at) != RequestPools.NONE && wanted.test(pools.pool(at))) {
                    return at;
                }
            }
        }
        return RequestPools.NONE;
    }

    /**
     * Finds unserved needs whose projects prove nothing. Where only projects give, and each need once, the projects themselves
     * must be a proof; otherwise a project may be saturated for some of its needs only, and the need is looked at itself.
     */
    void findInvalidProofs(List<Unserved> unserved, Findings findings) {
        boolean plain = pools.isFlat() && !holdings.anyFurtherGrant();
        BitSet invalid = new SaturationProofs(holdings).findInvalid(unserved, plain);
        if (!plain) {
            int[] end = reachability.endWithoutLoss();
            for (int rank = 0; rank < holdings.needs(); rank++) {
                if (firstPair(rank, pool -> end[pool] != Reachability.NOTHING) != RequestPools.NONE) {
                    invalid.set(rank);
                }
            }
        }
        report(invalid, findings);
    }

    /** Finds unserved needs whose projects do not even contain their candidates. */
    static void findUncovered(Holdings holdings, List<Unserved> unserved, Findings findings) {
        report(new SaturationProofs(holdings).findInvalid(unserved, false), findings);
    }

    /**
     * Finds needs whose parts together are less than the least whole grant that they could have; a candidate that costs nothing
     * does not count, as nothing can be divided from it.
     */
    static void findPartsTooSmall(Holdings holdings, Findings findings) {
        for (int rank = 0; holdings.isDivided() && rank < holdings.needs(); rank++) {
            holdings.pools().worked(rank);
            if (holdings.isServed(rank) && holdings.given(rank) < leastCost(holdings.pairs(), rank)) {
                findings.addNeed(ViolationKind.PARTS_TOO_SMALL, rank);
            }
        }
    }

    private static long leastCost(Pairs pairs, int rank) {
        return IntStream.range(pairs.first(rank), pairs.first(rank + 1))
                .mapToLong(pairs::cost)
                .filter(cost -> cost > 0)
                .min()
                .orElse(0);
    }

    private static void report(BitSet invalid, Findings findings) {
        invalid.stream().forEach(rank -> findings.addNeed(ViolationKind.PROOF_INVALID, rank));
    }
}
