package io.github.zhuanjie.matching.algorithm;

import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Pairs;
import io.github.zhuanjie.matching.solver.Problem;
import java.util.Arrays;

/** Writes the pairs of units and pools where these are not simply needs and projects. For one request. */
final class PoolPairs {

    private final MatchingRequest request;
    private final Pairs pairs;
    private final PoolTable pools;
    private final Units units;
    /** How many units ask for a single grant; below zero, less one, the pool that it has become. */
    private final LongTable asked = new LongTable();

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
                    asked.add(units.claim(pairs.project(at), rank), 1);
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
        long claim = units.claim(project, rank);
        int known = asked.get(claim);
        if (known == 1) {
            return pool;
        }
        if (known < 0) {
            return -known - 1;
        }
        int single = pools.addClaim(pool, rank);
        asked.add(claim, -known - single - 1);
        return single;
    }
}
