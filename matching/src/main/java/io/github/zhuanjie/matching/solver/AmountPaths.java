package io.github.zhuanjie.matching.solver;

import io.github.zhuanjie.matching.Pairs;
import java.util.Arrays;

/**
 * Brings amounts and budgets together exactly, from any prices: a flow of least cost by successive shortest paths (Busacker
 * and Gowen 1961, with the potentials of Edmonds and Karp 1972), first from every pool that gives more than it has, then to
 * every pool that has a price and money left. Such a path goes from pool to pool over units that have amounts from both or
 * could have; it is as long as what it loses at the present prices. It ends at a unit that gets less or more, at a pool with
 * money left, or where a price falls to zero. The search stays near where it begins, because ends are everywhere while prices
 * are nearly right. Prices move by what the path lacks, after which it loses nothing.
 *
 * <p>A price does not leave its range: there the path ends without result and the pool is {@link #isBlocked(int) blocked}.
 * What is found so far holds all the same, so the next attempt goes on from there.
 *
 * <p>Every path moves a price or moves all that a pair, a unit or a pool has to give, so it ends; one takes O(pairs of the
 * pools reached) at most.
 *
 * <p>Why {@code int} is enough: prices are from zero to {@link Pairs#MAX_BENEFIT} (10<sup>9</sup>), as their range is; what
 * the last fen is worth to a unit is from zero to the same, because a price moves no farther than where that is zero, and
 * because it is not worth more than the pair that gives it. A length is the difference of a benefit and at most two of these,
 * less than 2<sup>31</sup> in size. The limit is one more than 10<sup>9</sup> at most from the first pool on, as that could
 * be blocked, and no distance from there on exceeds it. Sums of amounts are less than 2<sup>63</sup>, as {@link
 * DivisibleSolver} checks.
 */
final class AmountPaths {

    private static final int FAR = Integer.MAX_VALUE;
    private static final int EVENTS = 16;
    private static final int WORK_BETWEEN_CHECKPOINTS = 1 << 14;
    private static final int BLOCKED = -2;

    private final Amounts in;
    private final Runnable checkpoint;
    private final int[] owner;
    private final int[] entry;
    private final int[] firstEntry;
    /** Where to go on looking among the pairs of a pool, so that those that have nothing to give are passed once. */
    private final int[] turn;
    /** What every pool still has to give; less than nothing if it gives too much. */
    private final long[] left;
    /** What every unit does not get. */
    private final long[] without;

    private final int[] price;
    private final boolean[] blocked;
    private boolean anyBlocked;
    /** What the last fen is worth to every unit above its price. */
    private final int[] surplus;

    private boolean forward;
    private final int[] distance;
    private final int[] unitDistance;
    /** By which pair a pool and a unit were reached. */
    private final int[] into;

    private final int[] outOf;
    private final int[] touched;
    private int touchedCount;
    private final int[] touchedUnits;
    private int touchedUnitCount;
    private final LongHeap farther = new LongHeap(64);
    private int[] same = new int[64];
    private int sameCount;
    /** How far the nearest end is, and which pool or unit it is; if {@link #BLOCKED}, the pool stands for the unit. */
    private int limit;

    private int endPool;
    private int endUnit;
    private int events;
    private int work;

    AmountPaths(Amounts in, long[] budget, double[] price, long[] start, Runnable checkpoint) {
        this.in = in;
        this.checkpoint = checkpoint;
        left = budget.clone();
        this.price = new int[left.length];
        for (int p = 0; p < left.length; p++) {
            left[p] -= in.fixed[p];
            this.price[p] = (int) price[p];
        }
        without = in.wanted.clone();
        surplus = new int[in.units];
        owner = new int[in.first[in.units]];
        entry = new int[owner.length];
        firstEntry = new int[left.length + 1];
        turn = new int[left.length];
        distance = new int[left.length];
        Arrays.fill(distance, FAR);
        into = new int[left.length];
        blocked = new boolean[left.length];
        touched = new int[left.length];
        unitDistance = new int[in.units];
        Arrays.fill(unitDistance, FAR);
        outOf = new int[in.units];
        touchedUnits = new int[in.units];
        index();
        for (int u = 0; u < in.units; u++) {
            surplus[u] = in.keep(u, price, start);
            for (int i = in.first[u]; i < in.first[u + 1]; i++) {
                without[u] -= in.filled[i];
                left[in.pool[i]] -= in.filled[i];
            }
        }
    }

    private void index() {
        for (int u = 0; u < in.units; u++) {
            for (int i = in.first[u]; i < in.first[u + 1]; i++) {
                owner[i] = u;
                firstEntry[in.pool[i] + 1]++;
            }
        }
        for (int p = 0; p < left.length; p++) {
            firstEntry[p + 1] += firstEntry[p];
        }
        int[] at = firstEntry.clone();
        for (int i = 0; i < owner.length; i++) {
            entry[at[in.pool[i]]] = i;
            at[in.pool[i]]++;
        }
    }

    int price(int p) {
        return price[p];
    }

    int pools() {
        return price.length;
    }

    /** Tells whether some price would have to leave the range. */
    boolean isBlocked() {
        return anyBlocked;
    }

    /** Tells whether a price would have to leave its range. */
    boolean isBlocked(int p) {
        return blocked[p];
    }

    /** Returns what a unit does not get and could. */
    long without(int u) {
        return without[u];
    }

    void addWithout(int u, long more) {
        without[u] += more;
    }

    void run() {
        forward = true;
        for (int p = 0; p < left.length; p++) {
            while (left[p] < 0 && step(p)) {
                // until it gives no more than it has
            }
        }
        forward = false;
        for (int p = 0; p < left.length; p++) {
            while (left[p] > 0 && price[p] > 0 && step(p)) {
                // until it gives what it has, or is free
            }
        }
    }

    /** Moves prices and an amount from or to a pool; false if a price may not move as far. */
    private boolean step(int pool) {
        if (events++ % EVENTS == 0) {
            checkpoint.run();
        }
        measure(pool);
        move();
        boolean found = endPool != BLOCKED;
        if (found) {
            send(pool);
        } else {
            blocked[endUnit] = true;
            anyBlocked = true;
        }
        for (int i = 0; i < touchedCount; i++) {
            distance[touched[i]] = FAR;
        }
        for (int i = 0; i < touchedUnitCount; i++) {
            unitDistance[touchedUnits[i]] = FAR;
        }
        touchedCount = 0;
        touchedUnitCount = 0;
        return found;
    }

    /** Dijkstra's search over pools, up to the nearest end. */
    private void measure(int source) {
        farther.clear();
        limit = FAR;
        endPool = Problem.NONE;
        endUnit = Problem.NONE;
        into[source] = Problem.NONE;
        reach(source, 0, 0);
        int now = 0;
        while (true) {
            for (int i = 0; i < sameCount && limit > now; i++) {
                extend(same[i], now);
            }
            sameCount = 0;
            if (farther.isEmpty()) {
                return;
            }
            long top = farther.pop();
            now = LongHeap.key(top);
            if (now >= limit) {
                return;
            }
            if (now == distance[LongHeap.value(top)]) {
                extend(LongHeap.value(top), now);
            }
        }
    }

    private void reach(int pool, int at, int now) {
        if (distance[pool] == FAR) {
            touched[touchedCount] = pool;
            touchedCount++;
        }
        distance[pool] = at;
        if (forward && left[pool] > 0) {
            end(at, pool, Problem.NONE);
        } else if (!forward && in.low[pool] == 0) {
            end(at + price[pool], pool, Problem.NONE);
        } else {
            end(at + toBorder(pool), BLOCKED, pool);
        }
        if (at > now) {
            farther.push(LongHeap.entry(at, pool));
        } else {
            if (sameCount == same.length) {
                same = Arrays.copyOf(same, 2 * sameCount);
            }
            same[sameCount] = pool;
            sameCount++;
        }
    }

    /** Returns by how much a price may move; where it may be the largest there is, nobody stays, and an end is found first. */
    private int toBorder(int pool) {
        if (!forward) {
            return price[pool] - in.low[pool];
        }
        return in.high[pool] - price[pool] + (in.high[pool] == Pairs.MAX_BENEFIT ? 1 : 0);
    }

    private void end(int at, int pool, int unit) {
        if (at < limit) {
            limit = at;
            endPool = pool;
            endUnit = unit;
        }
    }

    private void extend(int pool, int now) {
        int size = firstEntry[pool + 1] - firstEntry[pool];
        int k = firstEntry[pool] + turn[pool];
        for (int count = 0; count < size && limit > now; count++, k++) {
            worked(1);
            if (k == firstEntry[pool + 1]) {
                k = firstEntry[pool];
            }
            int i = entry[k];
            if (forward ? in.filled[i] > 0 : in.filled[i] < in.most[i]) {
                int u = owner[i];
                int lost = in.benefit[i] - price[pool] - surplus[u];
                lost = forward ? lost : -lost;
                if (lost < limit - now && now + lost < unitDistance[u]) {
                    reachUnit(u, now + lost, i, now);
                }
            }
        }
        turn[pool] = Math.max(0, k - firstEntry[pool] - 1);
    }

    private void worked(int amount) {
        work += amount;
        if (work >= WORK_BETWEEN_CHECKPOINTS) {
            work = 0;
            checkpoint.run();
        }
    }

    private void reachUnit(int u, int at, int by, int now) {
        if (unitDistance[u] == FAR) {
            touchedUnits[touchedUnitCount] = u;
            touchedUnitCount++;
        }
        unitDistance[u] = at;
        outOf[u] = by;
        if (forward) {
            end(at + surplus[u], Problem.NONE, u);
        } else if (without[u] > 0) {
            end(at, Problem.NONE, u);
        }
        worked(in.first[u + 1] - in.first[u]);
        for (int i = in.first[u]; i < in.first[u + 1]; i++) {
            if (forward ? in.filled[i] < in.most[i] : in.filled[i] > 0) {
                int q = in.pool[i];
                int lost = surplus[u] - in.benefit[i] + price[q];
                lost = forward ? lost : -lost;
                if (lost < limit - at && at + lost < distance[q]) {
                    into[q] = i;
                    reach(q, at + lost, now);
                }
            }
        }
    }

    private void move() {
        int sign = forward ? 1 : -1;
        for (int i = 0; i < touchedCount; i++) {
            int p = touched[i];
            if (distance[p] < limit) {
                price[p] += sign * (limit - distance[p]);
            }
        }
        for (int i = 0; i < touchedUnitCount; i++) {
            int u = touchedUnits[i];
            if (unitDistance[u] < limit) {
                surplus[u] -= sign * (limit - unitDistance[u]);
            }
        }
    }

    private void send(int source) {
        long amount = walk(source, Math.abs(left[source]), false);
        if (endPool != source) {
            walk(source, amount, true);
        }
    }

    /** Goes the path back from its end, and finds how much it can carry or lets it carry that. */
    private long walk(int source, long amount, boolean carry) {
        int sign = forward ? 1 : -1;
        long most = amount;
        int pool = endPool;
        int unit = endUnit;
        if (pool == Problem.NONE) {
            if (carry) {
                without[unit] += sign * amount;
            } else if (!forward) {
                most = Math.min(most, without[unit]);
            }
            pool = stepOut(unit, sign, amount, carry);
            most = carry ? most : Math.min(most, outRoom(unit));
        } else if (carry) {
            left[pool] -= sign * amount;
        } else if (forward) {
            most = Math.min(most, left[pool]);
        }
        while (pool != source) {
            int i = into[pool];
            unit = owner[i];
            if (carry) {
                in.filled[i] += sign * amount;
            } else {
                most = Math.min(most, forward ? in.most[i] - in.filled[i] : in.filled[i]);
                most = Math.min(most, outRoom(unit));
            }
            pool = stepOut(unit, sign, amount, carry);
        }
        if (carry) {
            left[source] += sign * amount;
        }
        return most;
    }

    private long outRoom(int unit) {
        int i = outOf[unit];
        return forward ? in.filled[i] : in.most[i] - in.filled[i];
    }

    private int stepOut(int unit, int sign, long amount, boolean carry) {
        int i = outOf[unit];
        if (carry) {
            in.filled[i] -= sign * amount;
        }
        return in.pool[i];
    }
}
