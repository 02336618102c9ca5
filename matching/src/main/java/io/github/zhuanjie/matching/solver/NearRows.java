package io.github.zhuanjie.matching.solver;

import java.util.Arrays;

/**
 * Exchanges in columns, in rows by pool: first those that were sorted, in groups by the other pool and within them by what
 * is lost; then for each row a list of those added after that. What is asked for most, what each group loses at least, is
 * kept for itself, because looking at units all over the memory would take most of the time of a solver.
 */
final class NearRows {

    static final int NONE = -1;
    /** What an empty group loses. */
    static final int FAR = Integer.MAX_VALUE;

    private static final int START = 64;
    /** Stands for the pair of an exchange that cannot be made any more. */
    private static final int DEAD = -2;

    private final Collected collected = new Collected();
    private final int pools;
    private int sorted;
    private int size;
    private int[] other = new int[START];
    private int[] loss = new int[START];
    private int[] unit = new int[START];
    private int[] pair = new int[START];
    /** The group of what was sorted; of what came late the next in the list of its row. */
    private int[] link = new int[START];
    /** For each exchange collected, in the order of units, where it came to be. */
    private int[] place = new int[START];

    private final int[] firstGroup;
    private int groups;
    private int[] groupEnd = new int[START];
    private int[] head = new int[START];
    private int[] least = new int[START];
    private int[] groupOther = new int[START];

    private final int[] firstLate;
    private final int[] lastLate;

    NearRows(int pools) {
        this.pools = pools;
        firstGroup = new int[pools + 1];
        firstLate = new int[pools];
        lastLate = new int[pools];
        Arrays.fill(firstLate, NONE);
    }

    /** Exchanges in the order of units. */
    static final class Collected {
        private int size;
        private int[] row = new int[START];
        private int[] other = new int[START];
        private int[] loss = new int[START];
        private int[] unit = new int[START];
        private int[] pair = new int[START];

        void add(int pool, int otherPool, int lost, int who, int e) {
            if (size == row.length) {
                int larger = Math.addExact(size, size >> 1);
                row = Arrays.copyOf(row, larger);
                other = Arrays.copyOf(other, larger);
                loss = Arrays.copyOf(loss, larger);
                unit = Arrays.copyOf(unit, larger);
                pair = Arrays.copyOf(pair, larger);
            }
            row[size] = pool;
            other[size] = otherPool;
            loss[size] = lost;
            unit[size] = who;
            pair[size++] = e;
        }
    }

    /** Returns an empty collection to fill before {@link #sort}. */
    Collected collect() {
        collected.size = 0;
        return collected;
    }

    int size() {
        return sorted;
    }

    /** Puts in order what was collected, and forgets what was there before. */
    void sort() {
        Arrays.fill(firstLate, NONE);
        sorted = collected.size;
        size = sorted;
        int room = sorted + sorted / 4 + START;
        if (loss.length < room || loss.length > 4 * room) {
            other = new int[room];
            loss = new int[room];
            unit = new int[room];
            pair = new int[room];
            link = new int[room];
            place = new int[room];
        }
        int[] next = new int[pools + 1];
        for (int k = 0; k < sorted; k++) {
            next[collected.row[k] + 1]++;
        }
        for (int p = 0; p < pools; p++) {
            next[p + 1] += next[p];
        }
        int[] start = next.clone();
        int[] source = new int[sorted];
        long[] key = new long[sorted];
        for (int k = 0; k < sorted; k++) {
            int at = next[collected.row[k]]++;
            source[at] = k;
            key[at] = (long) collected.other[k] << Integer.SIZE | (collected.loss[k] ^ Integer.MIN_VALUE) & 0xffff_ffffL;
        }
        groups = 0;
        for (int p = 0; p < pools; p++) {
            SortedKeys.sort(key, source, start[p], start[p + 1]);
            firstGroup[p] = groups;
            write(key, source, start[p], start[p + 1]);
        }
        firstGroup[pools] = groups;
    }

    private void write(long[] key, int[] source, int from, int to) {
        for (int i = from; i < to; i++) {
            int k = source[i];
            int to2 = (int) (key[i] >>> Integer.SIZE);
            other[i] = to2;
            loss[i] = (int) key[i] ^ Integer.MIN_VALUE;
            unit[i] = collected.unit[k];
            pair[i] = collected.pair[k];
            place[k] = i;
            if (i == from || other[i - 1] != to2) {
                begin(i);
            }
            groupEnd[groups - 1] = i + 1;
            link[i] = groups - 1;
        }
    }

    private void begin(int at) {
        if (groups == head.length) {
            groupEnd = Arrays.copyOf(groupEnd, 2 * groups);
            head = Arrays.copyOf(head, 2 * groups);
            least = Arrays.copyOf(least, 2 * groups);
            groupOther = Arrays.copyOf(groupOther, 2 * groups);
        }
        head[groups] = at;
        least[groups] = loss[at];
        groupOther[groups++] = other[at];
    }

    /** Forgets the sorted exchanges of a unit, which holds something else from now on. */
    void drop(int who) {
        int low = 0;
        int high = sorted;
        while (low < high) {
            int middle = low + high >>> 1;
            if (collected.unit[middle] < who) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (; low < sorted && collected.unit[low] == who; low++) {
            pair[place[low]] = DEAD;
            advance(link[place[low]]);
        }
    }

    private void advance(int group) {
        int i = head[group];
        while (i < groupEnd[group] && pair[i] == DEAD) {
            i++;
        }
        head[group] = i;
        least[group] = i < groupEnd[group] ? loss[i] : FAR;
    }

    /** Adds to the list of a row. */
    void addLate(int pool, int otherPool, int lost, int who, int e) {
        if (size == loss.length) {
            int larger = Math.addExact(size, size >> 1);
            other = Arrays.copyOf(other, larger);
            loss = Arrays.copyOf(loss, larger);
            unit = Arrays.copyOf(unit, larger);
            pair = Arrays.copyOf(pair, larger);
            link = Arrays.copyOf(link, larger);
        }
        other[size] = otherPool;
        loss[size] = lost;
        unit[size] = who;
        pair[size] = e;
        link[size] = NONE;
        if (firstLate[pool] == NONE) {
            firstLate[pool] = size;
        } else {
            link[lastLate[pool]] = size;
        }
        lastLate[pool] = size++;
    }

    /** Returns where the groups of a pool begin. */
    int firstGroup(int pool) {
        return firstGroup[pool];
    }

    int head(int group) {
        return head[group];
    }

    /** Returns what the best exchange of a group loses, {@link #FAR} if none is left. */
    int least(int group) {
        return least[group];
    }

    int groupOther(int group) {
        return groupOther[group];
    }

    int firstLate(int pool) {
        return firstLate[pool];
    }

    int nextLate(int i) {
        return link[i];
    }

    /** Drops the first of a row that came late and returns the one after it. */
    int dropFirst(int pool) {
        firstLate[pool] = link[firstLate[pool]];
        return firstLate[pool];
    }

    /** Drops the one after another in the list of a row and returns the one after that. */
    int dropNext(int pool, int after) {
        int dropped = link[after];
        link[after] = link[dropped];
        if (lastLate[pool] == dropped) {
            lastLate[pool] = after;
        }
        return link[after];
    }

    int other(int i) {
        return other[i];
    }

    int loss(int i) {
        return loss[i];
    }

    int unit(int i) {
        return unit[i];
    }

    int pair(int i) {
        return pair[i];
    }
}
