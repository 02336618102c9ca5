package io.github.zhuanjie.matching.algorithm;

import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Pairs;
import io.github.zhuanjie.matching.solver.Problem;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Writes the pairs of units and pools where these are not simply needs and projects. For one request. */
final class PoolPairs {

    private final MatchingRequest request;
    private final Pairs pairs;
    private final PoolTable pools;
    private final Units units;
    private final Map<Units.Claim, Integer> asked = new HashMap<>();
    private final Map<Units.Claim, Integer> poolOf = new HashMap<>();
    private int[] origin;
    private int count;

    PoolPairs(MatchingRequest request, PoolTable pools, Units units) {
        this.request = request;
        this.pairs = request.getPairs();
        this.pools = pools;
        this.units = units;
        origin = new int[pairs.size()];
    }

    Pairs build() {
        if (units.anyShared()) {
            countClaims();
        }
        Pairs.Builder built = new Pairs.Builder(units.ranks().length, pairs.size());
        for (int rank : units.ranks()) {
            for (int at = pairs.first(rank); at < pairs.first(rank + 1); at++) {
                int pool = poolOf(rank, at);
                if (pool != Problem.NONE) {
                    built.add(pool, pairs.benefit(at), pairs.cost(at), pairs.merit(at));
                    keep(at);
                }
            }
            built.endNeed();
        }
        return built.build();
    }

    /** Returns for each pair that was built the request's. */
    int[] origins() {
        return Arrays.copyOf(origin, count);
    }

    private void keep(int at) {
        if (count == origin.length) {
            origin = Arrays.copyOf(origin, count + (count >> 1) + 1);
        }
        origin[count] = at;
        count++;
    }

    private void countClaims() {
        for (int rank : units.ranks()) {
            if (units.isShared(rank)) {
                for (int at = pairs.first(rank); at < pairs.first(rank + 1); at++) {
                    asked.merge(units.claim(pairs.project(at), rank), 1, Integer::sum);
                }
            }
        }
    }

    private int poolOf(int rank, int at) {
        int project = pairs.project(at);
        int pool = pools.poolAt(project, request.place(rank));
        if (pool == Problem.NONE || !units.isShared(rank)) {
            return pool;
        }
        Units.Claim claim = units.claim(project, rank);
        return asked.get(claim) == 1 ? pool : poolOf.computeIfAbsent(claim, any -> pools.addClaim(pool, rank));
    }
}
