package io.github.zhuanjie.matching.solver;

import java.util.Arrays;

/**
 * The exchanges that cost little. A need goes from the project that it holds, or from nothing, to another, or to nothing;
 * what it loses in weight does not change with prices, so among the needs that could make the same exchange the one that
 * loses least stays the first, and only it is looked at.
 *
 * <p>Collected are exchanges up to a horizon, in one scan of all pairs. As prices move, others come nearer: they are
 * farther than the horizon less what prices have moved since.
 */
final class NearPairs {

    private static final int SAMPLED = 64;

    private final Market market;
    private final boolean bySource;
    private final Row[] rows;
    private int horizon;
    private int moved;
    int scans;

    /** Prepares exchanges listed by the project that they lead from, or by that which they lead to. */
    NearPairs(Market market, boolean bySource) {
        this.market = market;
        this.bySource = bySource;
        rows = new Row[market.price.length];
        for (int p = 0; p < rows.length; p++) {
            rows[p] = new Row();
        }
    }

    /** The exchanges of one project: in the order of the other project and the loss, then those that came later. */
    static final class Row {
        private long[] order = new long[8];
        int[] need = new int[8];
        int[] pair = new int[8];
        int count;
        /** Where the exchanges with each other project begin, and from where on nothing is in order. */
        int[] start = new int[4];
        int[] head = new int[4];

        int groups;

        private void add(long key, int who, int e) {
            if (count == order.length) {
                int larger = count + (count >> 1);
                order = Arrays.copyOf(order, larger);
                need = Arrays.copyOf(need, larger);
                pair = Arrays.copyOf(pair, larger);
            }
            order[count] = key;
            need[count] = who;
            pair[count++] = e;
        }
    }

    Row row(int p) {
        return rows[p];
    }

    /** How far the search may go before exchanges could be missing. */
    int reach() {
        return horizon - moved;
    }

    void priceMoved(int by) {
        moved += by;
    }

    /** Collects again, at least up to a distance. */
    void collect(int least) {
        if (scans == 0) {
            horizon = usual();
        } else if (least > horizon) {
            horizon = 4 * horizon;
        }
        moved = 0;
        scans++;
        for (Row row : rows) {
            row.count = 0;
            row.groups = 0;
        }
        for (int need = 0; need < market.held.length; need++) {
            add(need);
        }
        for (Row row : rows) {
            sort(row);
        }
    }

    /** Returns the horizon within which about every fourth need has an exchange, from a sample. */
    private int usual() {
        LongHeap slacks = new LongHeap(1024);
        int needs = 0;
        for (int need = 0; need < market.held.length; need += SAMPLED) {
            needs++;
            int utility = market.utilityOf(need);
            for (int e = market.first[need]; e < market.first[need + 1]; e++) {
                if (e != market.held[need]) {
                    slacks.add(LongHeap.entry(utility - market.utility(e), 0));
                }
            }
        }
        return slacks.isEmpty() ? 1 : Math.max(1, LongHeap.key(slacks.select(Math.min(needs / 4, slacks.size() - 1))));
    }

    /** Adds the exchanges of a need that has come to hold something else, or is looked at first. */
    void add(int need) {
        int held = market.held[need];
        if (bySource && held == Market.NOTHING) {
            return;
        }
        int utility = market.utilityOf(need);
        int from = market.projectOf(need);
        int weight = market.weightOfPair(held);
        if (bySource && utility <= horizon) {
            rows[from].add(key(rows.length, weight), need, Market.NOTHING);
        }
        for (int e = market.first[need]; e < market.first[need + 1]; e++) {
            if (e != held && utility - market.utility(e) <= horizon) {
                long pair = market.pair[e];
                int to = Pairs.project(pair);
                int loss = weight - Pairs.weight(pair);
                if (bySource) {
                    rows[from].add(key(to, loss), need, e);
                } else {
                    rows[to].add(key(from, loss), need, e);
                }
            }
        }
    }

    private static long key(int other, int loss) {
        return (long) other << Integer.SIZE | (loss ^ Integer.MIN_VALUE) & 0xffff_ffffL;
    }

    private void sort(Row row) {
        quick(row, 0, row.count - 1);
        int other = -1;
        for (int i = 0; i < row.count; i++) {
            int next = (int) (row.order[i] >>> Integer.SIZE);
            if (next != other) {
                begin(row, i);
                other = next;
            }
        }
        begin(row, row.count);
        row.groups--;
        row.head = Arrays.copyOf(row.start, row.groups);
    }

    private static void begin(Row row, int at) {
        if (row.groups == row.start.length) {
            row.start = Arrays.copyOf(row.start, 2 * row.groups);
        }
        row.start[row.groups++] = at;
    }

    private static void quick(Row row, int low, int high) {
        int from = low;
        int to = high;
        while (to - from > 12) {
            long middle = row.order[from + to >>> 1];
            int i = from;
            int j = to;
            while (i <= j) {
                while (row.order[i] < middle) {
                    i++;
                }
                while (row.order[j] > middle) {
                    j--;
                }
                if (i <= j) {
                    swap(row, i++, j--);
                }
            }
            if (j - from < to - i) {
                quick(row, from, j);
                from = i;
            } else {
                quick(row, i, to);
                to = j;
            }
        }
        for (int i = from + 1; i <= to; i++) {
            for (int j = i; j > from && row.order[j - 1] > row.order[j]; j--) {
                swap(row, j - 1, j);
            }
        }
    }

    private static void swap(Row row, int i, int j) {
        long order = row.order[i];
        row.order[i] = row.order[j];
        row.order[j] = order;
        int need = row.need[i];
        row.need[i] = row.need[j];
        row.need[j] = need;
        int pair = row.pair[i];
        row.pair[i] = row.pair[j];
        row.pair[j] = pair;
    }

    /** Returns how many places of a row are worth a look: the first exchange with each other project, and what came later. */
    int looks(int p) {
        Row row = rows[p];
        return row.groups + row.count - row.start[row.groups];
    }

    /** Returns the exchange at a place worth a look; a negative number if it can no longer be made. */
    int look(int p, int place) {
        Row row = rows[p];
        if (place >= row.groups) {
            int i = row.start[row.groups] + place - row.groups;
            return isStale(p, i) ? -1 : i;
        }
        int end = row.start[place + 1];
        int i = row.head[place];
        while (i < end && isStale(p, i)) {
            i++;
        }
        row.head[place] = i;
        return i < end ? i : -1;
    }

    boolean isStale(int p, int i) {
        Row row = rows[p];
        int from = bySource ? p : (int) (row.order[i] >>> Integer.SIZE);
        return market.projectOf(row.need[i]) != from || market.held[row.need[i]] == row.pair[i];
    }

    int other(int p, int i) {
        return (int) (rows[p].order[i] >>> Integer.SIZE);
    }

    /** Returns how long the arc of an exchange is at the present prices. */
    int length(int p, int i) {
        int loss = (int) rows[p].order[i] ^ Integer.MIN_VALUE;
        int other = other(p, i);
        return bySource
                ? loss - market.price[p] + market.priceOf(other)
                : loss - market.priceOf(other) + market.price[p];
    }
}
