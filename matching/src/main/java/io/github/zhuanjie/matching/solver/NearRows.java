package io.github.zhuanjie.matching.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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
    /** So often a group is searched before it is sorted: most never lose their best, and some lose one after the other. */
    private static final int MOST_SEARCHES = 8;

    /** Below so many exchanges it does not matter what is not used any more. */
    private static final int MANY = 1 << 20;

    /** Stands for the pair of an exchange that cannot be made any more. */
    private static final int DEAD = -2;

    private final Collected collected = new Collected();
    private final int pools;
    /** By the number of a field and of an exchange. Of what came late, the link is the next in the list of its row. */
    private final Records entry = new Records(FIELDS);

    private final List<Batch> batches = new ArrayList<>();

    private final int[] firstGroup;
    private final int[] endGroup;
    private int groups;
    private int[] groupStart = new int[START];
    private int[] groupEnd = new int[START];
    private int[] head = new int[START];
    private int[] least = new int[START];
    private int[] groupOther = new int[START];
    /** How often a group has lost its best exchange. */
    private int[] losses = new int[START];

    /** Of groups that lost it often, what is left of them. */
    private final Map<Integer, ByLoss> byLoss = new HashMap<>();
    /** While groups are made: for each other pool which group of this row it has. */
    private final int[] groupOf;

    /** How many exchanges of each row were collected at once and are not replaced. */
    private final int[] rowSize;

    private int used;

    private final int[] collectedCount;
    private final int[] firstLate;
    private final int[] lastLate;

    NearRows(int pools) {
        this.pools = pools;
        firstGroup = new int[pools];
        endGroup = new int[pools];
        groupOf = new int[pools + 1];
        rowSize = new int[pools];
        collectedCount = new int[pools];
        firstLate = new int[pools];
        lastLate = new int[pools];
        Arrays.fill(firstLate, NONE);
    }

    /** Exchanges in the order of units. */
    static final class Collected {

        private final Records records = new Records(FIELDS);

        void add(int pool, int otherPool, int lost, int who, int e) {
            records.set(put(records, otherPool, lost, who, e), LINK, pool);
        }
    }

    /** For each exchange that was collected at once, in the order of units, whose it is and where it came to be. */
    private record Batch(int[] unit, int[] place) {

        static Batch of(Collected collected) {
            int[] unit = new int[collected.records.size()];
            for (int k = 0; k < unit.length; k++) {
                unit[k] = collected.records.get(k, UNIT);
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
        return collected;
    }

    /** Tells whether there is so much here that it is worth to throw away what is not used any more. */
    boolean isWasteful() {
        return batches.size() == MOST_BATCHES || entry.size() > MANY && entry.size() / 2 > used;
    }

    /** Forgets everything. */
    void clear() {
        batches.clear();
        byLoss.clear();
        entry.clear();
        used = 0;
        Arrays.fill(rowSize, 0);
        groups = 0;
        Arrays.fill(firstGroup, 0);
        Arrays.fill(endGroup, 0);
        Arrays.fill(firstLate, NONE);
    }

    /** Puts in rows and groups what was collected, instead of what these rows had before. */
    void group(int[] rows, int count) {
        Batch batch = Batch.of(collected);
        int[] start = new int[pools + 1];
        for (int k = 0; k < collected.records.size(); k++) {
            start[collected.records.get(k, LINK) + 1]++;
        }
        for (int p = 0; p < pools; p++) {
            start[p + 1] += start[p];
        }
        int[] source = new int[collected.records.size()];
        int[] next = start.clone();
        for (int k = 0; k < collected.records.size(); k++) {
            source[next[collected.records.get(k, LINK)]++] = k;
        }
        Arrays.fill(groupOf, NONE);
        for (int i = 0; i < count; i++) {
            int p = rows[i];
            collectedCount[p] = start[p + 1] - start[p];
            firstLate[p] = NONE;
            firstGroup[p] = groups;
            group(source, start[p], start[p + 1], batch.place());
            endGroup[p] = groups;
            used += start[p + 1] - start[p] - rowSize[p];
            rowSize[p] = start[p + 1] - start[p];
        }
        batches.add(batch);
        collected.records.clear();
    }

    /** Groups one row by the other pool, in the order in which others come first. */
    private void group(int[] source, int from, int to, int[] place) {
        int first = groups;
        for (int i = from; i < to; i++) {
            int with = collected.records.get(source[i], OTHER);
            if (groupOf[with] < first) {
                groupOf[with] = groups;
                begin(with);
            }
            groupEnd[groupOf[with]]++;
        }
        int end = entry.size();
        entry.add(to - from);
        for (int g = first; g < groups; g++) {
            groupStart[g] = end;
            end += groupEnd[g];
            groupEnd[g] = groupStart[g];
        }
        for (int i = from; i < to; i++) {
            int k = source[i];
            int g = groupOf[collected.records.get(k, OTHER)];
            int here = groupEnd[g]++;
            place[source[i]] = here;
            for (int f = 1; f < FIELDS; f++) {
                entry.set(here, f, collected.records.get(k, f));
            }
            entry.set(here, LINK, g);
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
            losses = Arrays.copyOf(losses, 2 * groups);
        }
        groupEnd[groups] = 0;
        losses[groups] = 0;
        groupOther[groups++] = otherPool;
    }

    private void findLeast(int group) {
        int best = NONE;
        int lost = FAR;
        for (int i = groupStart[group]; i < groupEnd[group]; i++) {
            if (entry.get(i, LOSS) < lost && entry.get(i, PAIR) != DEAD) {
                lost = entry.get(i, LOSS);
                best = i;
            }
        }
        head[group] = best;
        least[group] = lost;
    }

    private void findNext(int group) {
        if (losses[group] < MOST_SEARCHES) {
            losses[group]++;
            findLeast(group);
            return;
        }
        ByLoss left = byLoss.computeIfAbsent(group, this::sort);
        while (left.isAny() && entry.get(left.first(), PAIR) == DEAD) {
            left.drop();
        }
        head[group] = left.isAny() ? left.first() : NONE;
        least[group] = left.isAny() ? entry.get(left.first(), LOSS) : FAR;
    }

    private ByLoss sort(int group) {
        return new ByLoss(IntStream.range(groupStart[group], groupEnd[group])
                .filter(i -> entry.get(i, PAIR) != DEAD)
                .mapToLong(i -> (long) entry.get(i, LOSS) << Integer.SIZE | i)
                .sorted()
                .toArray());
    }

    /** Forgets the exchanges of a unit that were collected at once; it holds something else from now on. */
    void drop(int who) {
        for (Batch batch : batches) {
            for (int k = batch.first(who); k < batch.unit().length && batch.unit()[k] == who; k++) {
                int i = batch.place()[k];
                entry.set(i, PAIR, DEAD);
                int group = entry.get(i, LINK);
                if (head[group] == i) {
                    findNext(group);
                }
            }
        }
    }

    /** Adds to the list of a row. */
    void addLate(int pool, int otherPool, int lost, int who, int e) {
        int at = put(entry, otherPool, lost, who, e);
        entry.set(at, LINK, NONE);
        if (firstLate[pool] == NONE) {
            firstLate[pool] = at;
        } else {
            entry.set(lastLate[pool], LINK, at);
        }
        lastLate[pool] = at;
    }

    /** Adds an exchange without its link and returns where it is. */
    private static int put(Records into, int otherPool, int lost, int who, int e) {
        int at = into.size();
        into.add(1);
        into.set(at, OTHER, otherPool);
        into.set(at, LOSS, lost);
        into.set(at, UNIT, who);
        into.set(at, PAIR, e);
        return at;
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
        return entry.get(i, LINK);
    }

    /** Drops the first of a row that came late and returns the one after it. */
    int dropFirst(int pool) {
        firstLate[pool] = nextLate(firstLate[pool]);
        return firstLate[pool];
    }

    /** Drops the one after another in the list of a row and returns the one after that. */
    int dropNext(int pool, int after) {
        int dropped = nextLate(after);
        entry.set(after, LINK, nextLate(dropped));
        if (lastLate[pool] == dropped) {
            lastLate[pool] = after;
        }
        return nextLate(after);
    }

    int other(int i) {
        return entry.get(i, OTHER);
    }

    int loss(int i) {
        return entry.get(i, LOSS);
    }

    int unit(int i) {
        return entry.get(i, UNIT);
    }

    int pair(int i) {
        return entry.get(i, PAIR);
    }
}
