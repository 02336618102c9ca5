package io.github.zhuanjie.matching.solver;

import java.util.Arrays;

/**
 * Needs that hold places of projects which have prices. Every need holds what serves it best at the present prices, or
 * nothing if nothing is worth its price; what is left to do is that nobody holds too many, and that only full projects have
 * a price.
 */
final class Market {

    /** What a need without a place holds. */
    static final int NOTHING = -1;

    private static final int FIRST_MEMBERS = 4;

    final Pairs pairs;
    final int[] first;
    final long[] pair;
    final int[] quota;
    final int[] price;
    final int[] load;
    /** The pair that a need holds. */
    final int[] held;

    private final int[] seat;
    final int[][] members;

    Market(Pairs pairs, int[] quota, int[] price) {
        this.pairs = pairs;
        this.first = pairs.first();
        this.pair = pairs.pair();
        this.quota = quota;
        this.price = price;
        load = new int[pairs.projects()];
        held = new int[pairs.needs()];
        seat = new int[pairs.needs()];
        members = new int[pairs.projects()][];
    }

    /**
     * Lets every need choose what is best for it at the present prices.
     *
     * @param levels  takes for each project the needs that choose it, each with the price at which it would leave
     */
    void choose(LongHeap[] levels) {
        for (int need = 0; need < held.length; need++) {
            int best = NOTHING;
            int most = 0;
            int second = 0;
            for (int e = first[need]; e < first[need + 1]; e++) {
                int utility = utility(e);
                if (utility > second) {
                    if (utility > most) {
                        second = most;
                        most = utility;
                        best = e;
                    } else {
                        second = utility;
                    }
                }
            }
            held[need] = best;
            if (best != NOTHING) {
                long chosen = pair[best];
                levels[Pairs.project(chosen)].add(LongHeap.entry(Pairs.weight(chosen) - second, need));
            }
        }
    }

    /** Writes down who holds what was chosen. */
    void settle(LongHeap[] levels) {
        for (int p = 0; p < members.length; p++) {
            members[p] = new int[Math.max(FIRST_MEMBERS, Math.max(levels[p].size(), quota[p] + 1))];
        }
        for (int need = 0; need < held.length; need++) {
            if (held[need] != NOTHING) {
                join(need, projectOf(need));
            }
        }
    }

    int utility(int e) {
        long each = pair[e];
        return Pairs.weight(each) - price[Pairs.project(each)];
    }

    /** Returns the project whose place a need holds; the one past the last if it holds nothing. */
    int projectOf(int need) {
        return held[need] == NOTHING ? members.length : Pairs.project(pair[held[need]]);
    }

    int projectOfPair(int e) {
        return e == NOTHING ? members.length : Pairs.project(pair[e]);
    }

    int weightOfPair(int e) {
        return e == NOTHING ? 0 : Pairs.weight(pair[e]);
    }

    int priceOf(int p) {
        return p == members.length ? 0 : price[p];
    }

    int utilityOf(int need) {
        return held[need] == NOTHING ? 0 : utility(held[need]);
    }

    /** Lets a need hold another pair, or nothing. */
    void move(int need, int e) {
        if (held[need] != NOTHING) {
            leave(need, projectOf(need));
        }
        held[need] = e;
        if (e != NOTHING) {
            join(need, projectOf(need));
        }
    }

    private void leave(int need, int p) {
        int last = members[p][--load[p]];
        members[p][seat[need]] = last;
        seat[last] = seat[need];
    }

    private void join(int need, int p) {
        if (load[p] == members[p].length) {
            members[p] = Arrays.copyOf(members[p], load[p] + (load[p] >> 1) + 1);
        }
        seat[need] = load[p];
        members[p][load[p]++] = need;
    }

    boolean hasRoom(int p) {
        return load[p] < quota[p];
    }
}
