package io.github.zhuanjie.matching.solver;

import java.util.Arrays;

/**
 * Brings numbers served and capacities together by chains of exchanges: shortest paths over the pools, where a way is an
 * exchange and as long as what it loses at the present tolls. Tolls move by what the chains lack, after which they lose
 * nothing, and as many units move along free chains as can. A round that moves no toll moves a unit, so the number of
 * rounds is bounded by the largest toll and the number of units; it is small in practice.
 *
 * <p>This is the primal-dual method for minimum-cost flows (Ford and Fulkerson 1957; the potentials are those of Edmonds
 * and Karp 1972, the many chains in a round those of Dinic 1970) on the graph of pools instead of units.
 */
final class ExchangePaths {

    private static final int CHECK_EVERY = 1 << 8;

    private final Direction direction;
    private final NearPairs near;
    private final Distances distances;
    private final FreeChains chains;
    private final Runnable checkpoint;
    private int[] beginnings = new int[64];
    private int made;
    private int count;
    private final boolean[] isListed;

    ExchangePaths(Direction direction, Runnable checkpoint) {
        this.direction = direction;
        this.checkpoint = checkpoint;
        near = new NearPairs(direction.market, direction.isForward(), checkpoint);
        InnerPools inner = new InnerPools(direction.market);
        distances = new Distances(direction, near, inner);
        chains = new FreeChains(direction, near, distances, inner);
        isListed = new boolean[direction.market.pools()];
        for (int p = 0; p < isListed.length; p++) {
            list(p);
        }
    }

    private void list(int pool) {
        if (direction.begins(pool) && !isListed[pool]) {
            isListed[pool] = true;
            if (count == beginnings.length) {
                beginnings = Arrays.copyOf(beginnings, 2 * count);
            }
            beginnings[count++] = pool;
        }
    }

    void run() {
        while (count > 0) {
            checkpoint.run();
            distances.measure(beginnings, count);
            if (distances.isUncertain()) {
                near.collect();
                continue;
            }
            distances.moveTolls();
            direction.market.passOnShorts(this::listAround);
            chains.nextRound();
            for (int i = 0; i < count; i++) {
                makeChains(beginnings[i]);
            }
            int listed = count;
            count = 0;
            for (int i = 0; i < listed; i++) {
                isListed[beginnings[i]] = false;
                list(beginnings[i]);
            }
        }
    }

    private void makeChains(int pool) {
        while (direction.begins(pool) && chains.make(pool)) {
            made++;
            if (made % CHECK_EVERY == 0) {
                checkpoint.run();
            }
            // a chain may shift what is too many from an inner pool to one around it
            for (int k = 0; k < chains.length() && !direction.market.nesting.isFlat(); k++) {
                listAround(chains.pool(k));
            }
        }
    }

    private void listAround(int pool) {
        for (int p = pool; p != Problem.NONE; p = direction.market.parent(p)) {
            list(p);
        }
    }
}
