package io.github.zhuanjie.matching.verify;

import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Pairs;
import io.github.zhuanjie.matching.PoolPrice;
import io.github.zhuanjie.matching.Prices;
import io.github.zhuanjie.matching.ProjectCapacity;
import io.github.zhuanjie.need.NeedId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a grant from a pool costs at the prices of an allocation: the prices of the pool and of all around it. Any prices of
 * zero or more give a bound, so what prices nothing that is limited counts as zero, which is never worse: money of a pool
 * without a budget, and a grant that no second need competes for. Sums beyond the range of a long are the largest long;
 * no benefit is above that, so it makes no difference to who would pay.
 */
final class PoolTolls {

    /** The largest scale at which every benefit fits a long. */
    static final long MAX_SCALE = Long.MAX_VALUE / Pairs.MAX_BENEFIT;

    private final RequestPools pools;
    private final long scale;
    private final long[] perPlace;
    private final long[] perFen;
    private final long[] placeToll;
    private final long[] fenToll;

    private PoolTolls(RequestPools pools, long scale) {
        this.pools = pools;
        this.scale = scale;
        perPlace = new long[pools.count()];
        perFen = new long[perPlace.length];
        placeToll = new long[perPlace.length];
        fenToll = new long[perPlace.length];
    }

    /** Reads prices; returns nothing, and says why, if they cannot be read. */
    static Optional<PoolTolls> read(RequestPools pools, Optional<Prices> prices, Findings findings) {
        if (prices.isEmpty() || prices.get().scale() > MAX_SCALE) {
            findings.add(ViolationKind.PRICES_INVALID);
            return Optional.empty();
        }
        PoolTolls tolls = new PoolTolls(pools, prices.get().scale());
        boolean known = new Reader(tolls, findings).read(prices.get());
        tolls.addUp();
        return known ? Optional.of(tolls) : Optional.empty();
    }

    static long sum(long one, long other) {
        long sum = one + other;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    private static long product(long one, long other) {
        return Math.multiplyHigh(one, other) == 0 && one * other >= 0 ? one * other : Long.MAX_VALUE;
    }

    private void price(int pool, PoolPrice price) {
        perPlace[pool] = sum(perPlace[pool], price.perPlace());
        if (pools.budget(pool) != RequestPools.NO_BUDGET) {
            perFen[pool] = sum(perFen[pool], price.perFen());
        }
    }

    private void addUp() {
        for (int pool = 0; pool < perPlace.length; pool++) {
            int around = pools.parent(pool);
            placeToll[pool] = around == RequestPools.NONE ? perPlace[pool] : sum(perPlace[pool], placeToll[around]);
            fenToll[pool] = around == RequestPools.NONE ? perFen[pool] : sum(perFen[pool], fenToll[around]);
        }
    }

    long scale() {
        return scale;
    }

    long perPlace(int pool) {
        return perPlace[pool];
    }

    long perFen(int pool) {
        return perFen[pool];
    }

    /** Returns what a place and some money cost, in a pool and all around it. */
    long toll(int pool, long fen) {
        return sum(placeToll[pool], product(fenToll[pool], fen));
    }

    /** Returns what a fen costs, in a pool and all around it. */
    long fenToll(int pool) {
        return fenToll[pool];
    }

    /** Finds what prices are of. */
    private static final class Reader {

        private final PoolTolls tolls;
        private final Findings findings;
        private final MatchingRequest request;
        private final RankFinder ranks;
        private final Map<ProjectId, Integer> projects = new HashMap<>();

        Reader(PoolTolls tolls, Findings findings) {
            this.tolls = tolls;
            this.findings = findings;
            request = tolls.pools.request();
            ranks = new RankFinder(request);
            for (ProjectCapacity project : request.getProjects()) {
                projects.put(project.getProject(), projects.size());
            }
        }

        boolean read(Prices prices) {
            boolean known = true;
            for (PoolPrice price : prices.prices()) {
                Integer p = projects.get(price.project());
                if (p == null) {
                    findings.addUnknown(ViolationKind.PRICES_INVALID, price.project());
                    known = false;
                } else if (!read(p, price)) {
                    findings.addArea(ViolationKind.PRICES_INVALID, p, price.area());
                    known = false;
                }
            }
            return known;
        }

        private boolean read(int p, PoolPrice price) {
            int listed = price.area().map(area -> tolls.pools.areaPool(p, area)).orElse(p);
            if (listed == RequestPools.NONE) {
                return false;
            }
            if (price.claimant().isEmpty()) {
                tolls.price(listed, price);
                return true;
            }
            return readSingle(p, price.claimant().get(), price);
        }

        private boolean readSingle(int p, NeedId claimant, PoolPrice price) {
            int rank = ranks.rankOf(claimant);
            int at = rank == RankFinder.NONE ? RequestPools.NONE : tolls.pools.pairOf(rank, p);
            if (at == RequestPools.NONE) {
                return false;
            }
            int pool = tolls.pools.pool(at);
            if (pool != RequestPools.NONE && tolls.pools.isSingle(pool)) {
                tolls.price(pool, price);
            }
            return true;
        }
    }
}
