package io.github.zhuanjie.matching.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Exchanges in rows by pool: first those that were collected at once, in groups by the other pool; then for each row a list
 * of those added after that. What is asked for most, what each group loses at least, is
 * kept for itself, because looking at units all over the memory would take most of the time of a solver.
 */
final class NearRows {

    static final int NONE = -1;
    /** What an empty group loses. */
    static final int FAR = Integer.MAX_VALUE;

    private static final int START = 64;
    /** The fields of an exchange, side by side: the row (then its group or the next), the other pool, loss, unit, pair. */
    private static final int LINK = 0;

    private static final int OTHER = 1;
    private static final int LOSS = 2;
    private static final int UNIT = 3;
    private static final int PAIR = 4;
    private static final int FIELDS = 5;
    private static final int MOST_BATCHES = 12;
    /** Stands for the pair of an exchange that cannot be made any more. */
    private static final int DEAD = -2;

    private final Collected collected = new Collected();
    private final int pools;
    private int size;
    /** By the number of a field and of an exchange. Of what came late, the link is the next in the list of its row. */
    private int[] entry = new int[FIELDS * START];

    private final List<Batch> batches = new ArrayList<>();

    private final int[] firstGroup;
    private final int[] endGroup;
    private int groups;
    private int[] groupStart = new int[START];
    private int[] groupEnd = new int[START];
    private int[] head = new int[START];
    private int[] least = new int[START];
    private int[] groupOther = new int[START];
    /** While groups are made: for each other pool which group of this row it has. */
    private final int[] groupOf;

    private final int[] collectedCount;
    private final int[] firstLate;
    private final int[] lastLate;

    NearRows(int pools) {
        this.pools = pools;
        firstGroup = new int[pools];
        endGroup = new int[pools];
        groupOf = new int[pools + 1];
        collectedCount = new int[pools];
        firstLate = new int[pools];
        lastLate = new int[pools];
        Arrays.fill(firstLate, NONE);
    }

    /** Exchanges in the order of units. */
    static final class Collected {
        private int size;
        private int[] entry = new int[FIELDS * START];

        void add(int pool, int otherPool, int lost, int who, int e) {
            int at = size * FIELDS;
            if (at == entry.length) {
                entry = Arrays.copyOf(entry, Math.multiplyExact(Math.addExact(size, size >> 1), FIELDS));
            }
            entry[at + LINK] = pool;
            entry[at + OTHER] = otherPool;
            entry[at + LOSS] = lost;
            entry[at + UNIT] = who;
            entry[at + PAIR] = e;
            size++;
        }
    }

    /** For each exchange that was collected at once, in the order of units, whose it is and where it came to be. */
    private record Batch(int[] unit, int[] place) {

        static Batch of(Collected collected) {
            int[] unit = new int[collected.size];
            for (int k = 0; k < unit.length; k++) {
                unit[k] = collected.entry[k * FIELDS + UNIT];
            }
            return new Batch(unit, new int[unit.length]);
        }

        int first(int who) {
            int low = 0;
            int high = unit.length;
            while (low < high) {
                int middle = low + high >>> 1;
                if (unit[middle] < who) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }

    /** Returns an empty collection to fill before {@link #group}. */
    Collected collect() {
        collected.size = 0;
        return collected;
    }

    /** Tells whether there is so much here that it is worth to throw away what is not used any more. */
    boolean isWasteful() {
        return batches.size() == MOST_BATCHES;
    }

    /** Forgets everything. */
    void clear() {
        batches.clear();
        size = 0;
        groups = 0;
        Arrays.fill(firstGroup, 0);
        Arrays.fill(endGroup, 0);
        Arrays.fill(firstLate, NONE);
    }

    /** Puts in rows and groups what was collected, instead of what these rows had before. */
    void group(int[] rows, int count) {
        Batch batch = Batch.of(collected);
        int[] start = new int[pools + 1];
        for (int k = 0; k < collected.size; k++) {
            start[collected.entry[k * FIELDS + LINK] + 1]++;
        }
        for (int p = 0; p < pools; p++) {
            start[p + 1] += start[p];
        }
        int[] source = new int[collected.size];
        int[] next = start.clone();
        for (int k = 0; k < collected.size; k++) {
            source[next[collected.entry[k * FIELDS + LINK]]++] = k;
        }
        if (entry.length / FIELDS < size + collected.size) {
            entry = Arrays.copyOf(
                    entry, Math.multiplyExact(FIELDS, size + collected.size + collected.size / 8 + START));
        }
        Arrays.fill(groupOf, NONE);
        for (int i = 0; i < count; i++) {
            int p = rows[i];
            collectedCount[p] = start[p + 1] - start[p];
            firstLate[p] = NONE;
            firstGroup[p] = groups;
            group(source, start[p], start[p + 1], batch.place());
            endGroup[p] = groups;
        }
        batches.add(batch);
    }

    /** Groups one row by the other pool, in the order in which others come first. */
    private void group(int[] source, int from, int to, int[] place) {
        int first = groups;
        for (int i = from; i < to; i++) {
            int with = collected.entry[source[i] * FIELDS + OTHER];
            if (groupOf[with] < first) {
                groupOf[with] = groups;
                begin(with);
            }
            groupEnd[groupOf[with]]++;
        }
        for (int g = first; g < groups; g++) {
            groupStart[g] = size;
            size += groupEnd[g];
            groupEnd[g] = groupStart[g];
        }
        for (int i = from; i < to; i++) {
            int k = source[i] * FIELDS;
            int g = groupOf[collected.entry[k + OTHER]];
            int here = groupEnd[g]++;
            place[source[i]] = here;
            for (int f = 1; f < FIELDS; f++) {
                entry[here * FIELDS + f] = collected.entry[k + f];
            }
            entry[here * FIELDS + LINK] = g;
        }
        for (int g = first; g < groups; g++) {
            findLeast(g);
        }
    }

    private void begin(int otherPool) {
        if (groups == head.length) {
            groupStart = Arrays.copyOf(groupStart, 2 * groups);
            groupEnd = Arrays.copyOf(groupEnd, 2 * groups);
            head = Arrays.copyOf(head, 2 * groups);
            least = Arrays.copyOf(least, 2 * groups);
            groupOther = Arrays.copyOf(groupOther, 2 * groups);
        }
        groupEnd[groups] = 0;
        groupOther[groups++] = otherPool;
    }

    private void findLeast(int group) {
        int best = NONE;
        int lost = FAR;
        for (int i = groupStart[group]; i < groupEnd[group]; i++) {
            if (entry[i * FIELDS + LOSS] < lost && entry[i * FIELDS + PAIR] != DEAD) {
                lost = entry[i * FIELDS + LOSS];
                best = i;
            }
        }
        head[group] = best;
        least[group] = lost;
    }

    /** Forgets the exchanges of a unit that were collected at once; it holds something else from now on. */
    void drop(int who) {
        for (Batch batch : batches) {
            for (int k = batch.first(who); k < batch.unit().length && batch.unit()[k] == who; k++) {
                int i = batch.place()[k];
                entry[i * FIELDS + PAIR] = DEAD;
                int group = entry[i * FIELDS + LINK];
                if (head[group] == i) {
                    findLeast(group);
                }
            }
        }
    }

    /** Adds to the list of a row. */
    void addLate(int pool, int otherPool, int lost, int who, int e) {
        int at = size * FIELDS;
        if (at + FIELDS > entry.length) {
            entry = Arrays.copyOf(entry, Math.multiplyExact(FIELDS, Math.addExact(size, size >> 1)));
        }
        entry[at + LINK] = NONE;
        entry[at + OTHER] = otherPool;
        entry[at + LOSS] = lost;
        entry[at + UNIT] = who;
        entry[at + PAIR] = e;
        if (firstLate[pool] == NONE) {
            firstLate[pool] = size;
        } else {
            entry[lastLate[pool] * FIELDS + LINK] = size;
        }
        lastLate[pool] = size++;
    }

    /** Returns how many exchanges of a pool were collected the last time. */
    int count(int pool) {
        return collectedCount[pool];
    }

    /** Returns where the groups of a pool begin. */
    int firstGroup(int pool) {
        return firstGroup[pool];
    }

    /** Returns where the groups of a pool end. */
    int endGroup(int pool) {
        return endGroup[pool];
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
        return entry[i * FIELDS + LINK];
    }

    /** Drops the first of a row that came late and returns the one after it. */
    int dropFirst(int pool) {
        firstLate[pool] = nextLate(firstLate[pool]);
        return firstLate[pool];
    }

    /** Drops the one after another in the list of a row and returns the one after that. */
    int dropNext(int pool, int after) {
        int dropped = nextLate(after);
        entry[after * FIELDS + LINK] = nextLate(dropped);
        if (lastLate[pool] == dropped) {
            lastLate[pool] = after;
        }
        return nextLate(after);
    }

    int other(int i) {
        return entry[i * FIELDS + OTHER];
    }

    int loss(int i) {
        return entry[i * FIELDS + LOSS];
    }

    int unit(int i) {
        return entry[i * FIELDS + UNIT];
    }

    int pair(int i) {
        return entry[i * FIELDS + PAIR];
    }
}
