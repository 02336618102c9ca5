package io.github.zhuanjie.matching.solver;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Exchanges in columns, in rows by pool: first those that were sorted, in groups by the other pool and within them by what
 * is lost; then for each row a list of those added after that.
 */
final class NearRows {

    private static final int NONE = NearPairs.NONE;
    private static final int FEW = 16;

    private final int pools;
    private int size;
    private int[] row = new int[64];
    private int[] other = new int[64];
    private int[] loss = new int[64];
    private int[] unit = new int[64];
    private int[] pair = new int[64];
    private boolean sorted;

    private final int[] firstGroup;
    private int groups;
    private int[] start = new int[64];
    private int[] head = new int[64];

    private final int[] firstLate;
    private final int[] lastLate;

    NearRows(int pools) {
        this.pools = pools;
        firstGroup = new int[pools + 1];
        firstLate = new int[pools];
        lastLate = new int[pools];
        Arrays.fill(firstLate, NONE);
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
        groups = 0;
        sorted = false;
        Arrays.fill(firstGroup, 0);
        Arrays.fill(firstLate, NONE);
    }

    void add(int pool, int otherPool, int lost, int who, int e) {
        if (size == row.length) {
            int larger = Math.addExact(size, size >> 1);
            row = Arrays.copyOf(row, larger);
            other = Arrays.copyOf(other, larger);
            loss = Arrays.copyOf(loss, larger);
            unit = Arrays.copyOf(unit, larger);
            pair = Arrays.copyOf(pair, larger);
        }
        other[size] = otherPool;
        loss[size] = lost;
        unit[size] = who;
        pair[size] = e;
        if (sorted) {
            addLate(pool, size);
        } else {
            row[size] = pool;
        }
        size++;
    }

    /** Of what came late, the row column is the next of the same row. */
    private void addLate(int pool, int i) {
        row[i] = NONE;
        if (firstLate[pool] == NONE) {
            firstLate[pool] = i;
        } else {
            row[lastLate[pool]] = i;
        }
        lastLate[pool] = i;
    }

    /** Sorts what was added, by row, other pool and loss; the order of equal ones is that in which they came. */
    void sort() {
        int[] order = by(row, by(other, null));
        row = permuted(row, order);
        other = permuted(other, order);
        loss = permuted(loss, order);
        unit = permuted(unit, order);
        pair = permuted(pair, order);
        group();
        sorted = true;
    }

    private int[] by(int[] column, int @Nullable [] order) {
        int[] next = new int[pools + 2];
        for (int i = 0; i < size; i++) {
            next[column[i] + 1]++;
        }
        for (int p = 0; p <= pools; p++) {
            next[p + 1] += next[p];
        }
        int[] sorted = new int[size];
        for (int i = 0; i < size; i++) {
            int which = order == null ? i : order[i];
            sorted[next[column[which]]++] = which;
        }
        return sorted;
    }

    private int[] permuted(int[] column, int[] order) {
        int[] next = new int[Math.max(FEW, size + size / 4)];
        for (int i = 0; i < size; i++) {
            next[i] = column[order[i]];
        }
        return next;
    }

    private void group() {
        int i = 0;
        for (int p = 0; p < pools; p++) {
            firstGroup[p] = groups;
            while (i < size && row[i] == p) {
                begin(i);
                int first = i;
                while (i < size && row[i] == p && other[i] == other[first]) {
                    i++;
                }
                sortByLoss(first, i);
            }
        }
        firstGroup[pools] = groups;
        begin(size);
    }

    private void begin(int at) {
        if (groups == start.length) {
            start = Arrays.copyOf(start, 2 * groups);
            head = Arrays.copyOf(head, 2 * groups);
        }
        start[groups] = at;
        head[groups++] = at;
    }

    private void sortByLoss(int from, int to) {
        if (to - from > FEW) {
            sortManyByLoss(from, to);
            return;
        }
        for (int i = from + 1; i < to; i++) {
            int lost = loss[i];
            int who = unit[i];
            int e = pair[i];
            int j = i;
            for (; j > from && loss[j - 1] > lost; j--) {
                loss[j] = loss[j - 1];
                unit[j] = unit[j - 1];
                pair[j] = pair[j - 1];
            }
            loss[j] = lost;
            unit[j] = who;
            pair[j] = e;
        }
    }

    private void sortManyByLoss(int from, int to) {
        long[] keys = new long[to - from];
        for (int i = from; i < to; i++) {
            keys[i - from] = LongHeap.entry(loss[i], i - from);
        }
        Arrays.sort(keys);
        int[] units = Arrays.copyOfRange(unit, from, to);
        int[] pairs = Arrays.copyOfRange(pair, from, to);
        for (int k = 0; k < keys.length; k++) {
            loss[from + k] = LongHeap.key(keys[k]);
            unit[from + k] = units[LongHeap.value(keys[k])];
            pair[from + k] = pairs[LongHeap.value(keys[k])];
        }
    }

    int firstGroup(int pool) {
        return firstGroup[pool];
    }

    int head(int group) {
        return head[group];
    }

    void setHead(int group, int i) {
        head[group] = i;
    }

    int end(int group) {
        return start[group + 1];
    }

    int firstLate(int pool) {
        return firstLate[pool];
    }

    int nextLate(int i) {
        return row[i];
    }

    /** Drops the first of a row that came late and returns the one after it. */
    int dropFirst(int pool) {
        firstLate[pool] = row[firstLate[pool]];
        return firstLate[pool];
    }

    /** Drops the one after another in the list of a row and returns the one after that. */
    int dropNext(int pool, int after) {
        int dropped = row[after];
        row[after] = row[dropped];
        if (lastLate[pool] == dropped) {
            lastLate[pool] = after;
        }
        return row[after];
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
