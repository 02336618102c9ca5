package io.github.zhuanjie.matching.solver;

import java.util.Arrays;

/** How far pools are from the beginnings of chains, up to the nearest end: Dijkstra's search over pools. */
final class Distances {

    private final Direction direction;
    private final NearPairs near;
    private final Nesting nesting;
    private final InnerPools inner;
    private final int nothing;
    private final int[] distance;
    private final int[] touched;
    private int touchedCount;
    private final LongHeap heap = new LongHeap(64);
    private final int[] hops;
    /** Pools at the distance that the search has come to, in the order in which they were reached. */
    private int[] same = new int[64];

    private int sameCount;
    private int now;
    private int limit;

    Distances(Direction direction, NearPairs near, InnerPools inner) {
        this.direction = direction;
        this.inner = inner;
        this.near = near;
        nesting = direction.market.nesting;
        nothing = direction.market.pools();
        distance = new int[nothing];
        Arrays.fill(distance, Direction.FAR);
        touched = new int[nothing];
        hops = new int[nothing];
    }

    /** Measures anew and returns the distance of the nearest end. */
    int measure(int[] beginnings, int count) {
        for (int i = 0; i < touchedCount; i++) {
            distance[touched[i]] = Direction.FAR;
        }
        touchedCount = 0;
        heap.clear();
        sameCount = 0;
        now = 0;
        limit = Direction.FAR;
        for (int i = 0; i < count; i++) {
            reach(beginnings[i], 0, 0);
        }
        extendSame();
        while (!heap.isEmpty() && LongHeap.key(heap.peek()) <= limit) {
            long top = heap.pop();
            if (LongHeap.key(top) == distance[LongHeap.value(top)]) {
                now = LongHeap.key(top);
                extend(LongHeap.value(top));
                extendSame();
            }
        }
        return limit;
    }

    private void extendSame() {
        for (int i = 0; i < sameCount; i++) {
            extend(same[i]);
        }
        sameCount = 0;
    }

    private void reach(int pool, int at, int hop) {
        if (distance[pool] == Direction.FAR) {
            touched[touchedCount++] = pool;
        }
        distance[pool] = at;
        hops[pool] = hop;
        int toEnd = direction.toEnd(pool);
        if (toEnd < limit - at) {
            limit = at + toEnd;
        }
        if (at > now) {
            heap.push(LongHeap.entry(at, pool));
        } else {
            if (sameCount == same.length) {
                same = Arrays.copyOf(same, 2 * sameCount);
            }
            same[sameCount++] = pool;
        }
    }

    /** Tells whether a pool was reached after another, so that chains that only go so have no circles. */
    boolean isAfter(int pool, int before) {
        return distance[pool] <= limit && hops[pool] > hops[before];
    }

    private void go(int from, int pool, int length) {
        if (length <= limit - now && now + length < distance[pool]) {
            reach(pool, now + length, hops[from] + 1);
        }
    }

    private void extend(int pool) {
        if (!nesting.isFlat()) {
            extendNested(pool);
        }
        int end = near.endGroup(pool);
        for (int g = near.firstGroup(pool); g < end; g++) {
            exchange(pool, near.groupOther(g), near.groupLength(pool, g));
        }
        for (int i = near.firstLate(pool); i != NearPairs.NONE; i = near.nextLate(pool, i)) {
            exchange(pool, near.other(i), near.length(pool, i));
        }
    }

    private void exchange(int pool, int other, int length) {
        if (other != nothing) {
            go(pool, other, length);
        } else if (length < limit - now) {
            limit = now + length;
        }
    }

    private void extendNested(int pool) {
        int toParent = direction.toParent(pool);
        if (toParent != Direction.FAR) {
            go(pool, direction.market.parent(pool), toParent);
        }
        int dearest = direction.isForward() ? limit - now : 0;
        for (int at = inner.first(pool, dearest); at != InnerPools.NONE; at = inner.next(pool, at, dearest)) {
            int toChild = direction.toChild(inner.pool(at));
            if (toChild != Direction.FAR) {
                go(pool, inner.pool(at), toChild);
            }
        }
    }

    /** Changes tolls by what pools are nearer than the nearest end, after which a chain up to it loses nothing. */
    void moveTolls() {
        for (int i = 0; i < touchedCount; i++) {
            int pool = touched[i];
            if (distance[pool] < limit) {
                direction.move(pool, limit - distance[pool]);
                near.tollMoved(pool, limit - distance[pool]);
                if (!nesting.isFlat()) {
                    inner.moved(pool);
                }
            }
        }
    }

    /** Asks for exchanges that could be missing, because a pool moves more than its exchanges are known; false if none could. */
    boolean isUncertain() {
        boolean found = false;
        for (int i = 0; i < touchedCount && !found; i++) {
            int lack = limit - distance[touched[i]];
            found = lack > 0 && lack > near.reach(touched[i]);
        }
        for (int i = 0; i < touchedCount && found; i++) {
            // with a scan for one, those are looked for as well that would soon need another
            int lack = limit - distance[touched[i]];
            if (lack > 0 && near.isNearlyUsed(touched[i], lack)) {
                near.want(touched[i], lack);
            }
        }
        return found;
    }
}
