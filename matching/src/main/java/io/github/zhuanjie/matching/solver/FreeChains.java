package io.github.zhuanjie.matching.solver;

/**
 * Makes chains of exchanges that lose nothing, as many as a search in depth finds that looks at every way once in a round
 * and goes only to pools that were reached later. The first search of a round finds a chain if there is one.
 */
final class FreeChains {

    private static final int PARENT = -2;
    private static final int CHILDREN = -3;
    private static final int NO_EXCHANGE = -1;
    private static final int EXHAUSTED = -1;

    private final Direction direction;
    private final NearPairs near;
    private final Distances distances;
    private final InnerPools inner;
    private final Market market;
    private final Nesting nesting;
    private final int nothing;

    private int round;
    private final int[] begun;
    /** What a pool's search has come to: parent, children, groups of exchanges, then those that came later. */
    private final byte[] stage;

    private final int[] dead;
    private final int[] place;
    private final int[] path;
    private final int[] by;
    private int target;
    private int length;

    FreeChains(Direction direction, NearPairs near, Distances distances, InnerPools inner) {
        this.distances = distances;
        this.inner = inner;
        this.direction = direction;
        this.near = near;
        market = direction.market;
        nesting = market.nesting;
        nothing = market.pools();
        begun = new int[nothing];
        stage = new byte[nothing];
        dead = new int[nothing];
        place = new int[nothing];
        path = new int[nothing];
        by = new int[nothing];
    }

    void nextRound() {
        round++;
    }

    /** Makes the exchanges of one chain from a pool; false if there is none. */
    boolean make(int start) {
        length = 0;
        int pool = start;
        enter(pool);
        while (direction.toEnd(pool) != 0) {
            int way = free(pool);
            if (way == EXHAUSTED) {
                if (length == 0) {
                    return false;
                }
                // stays exhausted, so the next look at the way to it goes on
                dead[pool] = round;
                pool = path[--length];
                continue;
            }
            path[length] = pool;
            by[length++] = way;
            if (target == nothing) {
                break;
            }
            pool = target;
            enter(pool);
        }
        apply();
        return true;
    }

    /** Returns from how many pools the chain leads on that was made last. */
    int length() {
        return length;
    }

    int pool(int k) {
        return path[k];
    }

    private void apply() {
        for (int k = length - 1; k >= 0; k--) {
            if (by[k] >= 0) {
                int unit = near.unit(by[k]);
                int pair = near.pair(by[k]);
                near.drop(unit);
                market.move(unit, pair);
                near.add(unit);
            }
        }
    }

    private void enter(int pool) {
        if (begun[pool] != round) {
            begun[pool] = round;
            stage[pool] = (byte) (nesting.isFlat() ? 2 : 0);
            place[pool] = near.firstGroup(pool);
        }
    }

    /** Returns the next way from a pool that loses nothing: an exchange, or another negative number than EXHAUSTED. */
    private int free(int pool) {
        if (stage[pool] == 0) {
            if (direction.toParent(pool) == 0 && isOpen(market.parent(pool), pool)) {
                target = market.parent(pool);
                return PARENT;
            }
            stage[pool] = 1;
            place[pool] = inner.first(pool, 0);
        }
        if (stage[pool] == 1) {
            for (; place[pool] != InnerPools.NONE; place[pool] = inner.next(pool, place[pool], 0)) {
                int child = inner.pool(place[pool]);
                if (direction.toChild(child) == 0 && isOpen(child, pool)) {
                    target = child;
                    return CHILDREN;
                }
            }
            stage[pool] = 2;
            place[pool] = near.firstGroup(pool);
        }
        return freeExchange(pool);
    }

    private int freeExchange(int pool) {
        if (stage[pool] == 2) {
            int end = near.endGroup(pool);
            for (; place[pool] < end; place[pool]++) {
                if (leads(pool, near.groupOther(place[pool]), near.groupLength(pool, place[pool]))) {
                    return near.first(place[pool]);
                }
            }
            stage[pool] = 3;
            place[pool] = NO_EXCHANGE;
        }
        while (true) {
            // the exchange before the next, so that those found which are added meanwhile
            int next = place[pool] == NO_EXCHANGE ? near.firstLate(pool) : near.nextLate(pool, place[pool]);
            if (next == NearPairs.NONE) {
                return EXHAUSTED;
            }
            if (leads(pool, near.other(next), near.length(pool, next))) {
                return next;
            }
            place[pool] = next;
        }
    }

    private boolean leads(int pool, int other, int length) {
        target = other;
        return length == 0 && (target == nothing || isOpen(target, pool));
    }

    private boolean isOpen(int pool, int before) {
        return dead[pool] != round && distances.isAfter(pool, before);
    }
}
