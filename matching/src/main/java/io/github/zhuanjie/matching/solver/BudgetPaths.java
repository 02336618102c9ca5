package io.github.zhuanjie.matching.solver;

import io.github.zhuanjie.matching.Pairs;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Serves units one after the other within places and money. A unit goes to the first of its pools where it fits, or else
 * along the first chain of moves, found breadth-first, after which everything still fits.
 *
 * <p>In the end no unit without a grant fits into what is left, nor would it if one unit that comes after it gave up what it
 * holds: where it would, that one gives way and is served again if it can be. The set of those served rises with each such
 * exchange in the order of priority, so they come to an end.
 *
 * <p>Takes O(N &middot; {@value #MOST_EXPANDED} &middot; E) time at most for N units with E pairs to serve all, as a search looks at the
 * pairs of those who hold something of a bounded number of pools; and as much again for each round of exchanges, of which there
 * are {@value #MOST_ROUNDS} at most. Mostly there are two or three. After the last all is given up and every unit served in its
 * order where it fits, which leaves nobody in that position, and moves nobody.
 *
 * <p>Not exact: with money, to decide whether a unit can be added is already as hard as packing knapsacks. A search looks
 * into the holders of at most {@value #MOST_EXPANDED} pools, and a pool that could not take in a cost is not searched
 * again for that cost or a larger one. A chain that would use a pool around two of its steps beyond what there is, is
 * given up.
 */
public final class BudgetPaths {

    private static final int MOST_EXPANDED = 32;
    private static final int MOST_ROUNDS = 1000;
    /** How many looks at a unit's pairs are a few milliseconds. */
    private static final int WORK_BETWEEN_CHECKPOINTS = 1 << 14;

    private final Problem problem;
    private final Pairs pairs;
    private final long[] budget;
    private final int mostRounds;
    private final Runnable checkpoint;
    private int work = WORK_BETWEEN_CHECKPOINTS;
    private final Room room;
    private final int[] held;
    private final PoolHolders holders;
    private final BitSet kept;
    private final long[] refusedFrom;

    private final int[] queue;
    private int queued;
    /** For each pool the search that reached it last, the pair and unit that would enter, and the pool
     * that this is to make room in. */
    private final int[] reachedBy;

    private final int[] entering;
    private final int[] mover;
    private final int[] cameFrom;
    private final int[] before;
    private final int[] moved;
    private int search;

    private BudgetPaths(Problem problem, long[] budget, BitSet kept, int mostRounds, Runnable checkpoint) {
        this.problem = problem;
        this.budget = budget;
        this.mostRounds = mostRounds;
        this.checkpoint = checkpoint;
        this.kept = kept;
        pairs = problem.pairs();
        room = new Room(problem, budget);
        held = new int[problem.units()];
        Arrays.fill(held, Problem.NONE);
        holders = new PoolHolders(problem);
        refusedFrom = new long[problem.pools()];
        Arrays.fill(refusedFrom, Long.MAX_VALUE);
        queue = new int[problem.pools()];
        reachedBy = new int[problem.pools()];
        entering = new int[problem.pools()];
        mover = new int[problem.pools()];
        cameFrom = new int[problem.pools()];
        before = new int[problem.pools()];
        moved = new int[problem.pools()];
    }

    /**
     * Serves units in their order.
     *
     * @param problem  units and pools
     * @param budget  for each pool its money in fen, {@code Long.MAX_VALUE} for no limit
     * @param kept  the pairs that units had before; they have them again, in their order where not all fit, and who has none is
     *     served out of what is left, or takes the place of one that comes later
     * @param checkpoint  called now and then
     * @return for each unit the pair that serves it, or {@link Problem#NONE}
     */
    public static int[] solve(Problem problem, long[] budget, BitSet kept, Runnable checkpoint) {
        return solve(problem, budget, kept, MOST_ROUNDS, checkpoint);
    }

    static int[] solve(Problem problem, long[] budget, BitSet kept, int mostRounds, Runnable checkpoint) {
        return new BudgetPaths(problem, budget, kept, mostRounds, checkpoint).run();
    }

    private int[] run() {
        for (int unit = 0; unit < held.length && !kept.isEmpty(); unit++) {
            keep(unit);
        }
        for (int unit = 0; unit < held.length; unit++) {
            worked(pairs.first(unit + 1) - pairs.first(unit) + 1);
            // those who keep what they had are moved only for who comes before them
            if (held[unit] == Problem.NONE && !serve(unit) && kept.isEmpty()) {
                serveByMoves(unit);
            }
        }
        return settle() ? held : FirstFit.solve(problem, budget, checkpoint);
    }

    private void keep(int unit) {
        int end = pairs.first(unit + 1);
        for (int at = kept.nextSetBit(pairs.first(unit)); at >= 0 && at < end; at = kept.nextSetBit(at + 1)) {
            if (room.fits(pairs.project(at), pairs.cost(at))) {
                hold(unit, at);
                return;
            }
        }
    }

    private void worked(int amount) {
        work += amount;
        if (work >= WORK_BETWEEN_CHECKPOINTS) {
            work = 0;
            checkpoint.run();
        }
    }

    /** Moves may have freed money since a unit was refused, and who came later may have taken it; false if that does not end. */
    private boolean settle() {
        BitSet envious = Envy.find(problem, room, held);
        for (int round = 0; !envious.isEmpty(); round++) {
            if (round == mostRounds) {
                return false;
            }
            worked(pairs.size());
            Arrays.fill(refusedFrom, Long.MAX_VALUE);
            for (int unit = envious.nextSetBit(0); unit >= 0; unit = envious.nextSetBit(unit + 1)) {
                if (!serve(unit)) {
                    displace(unit);
                }
            }
            envious = Envy.find(problem, room, held);
        }
        return true;
    }

    /** Takes the place of one that comes later and is in the way, the last that will do. */
    private void displace(int unit) {
        for (int at = pairs.first(unit); at < pairs.first(unit + 1); at++) {
            int pool = pairs.project(at);
            int blocked = room.lowestFull(pool, pairs.cost(at));
            int last = unit;
            for (int holder : holders.inside(blocked)) {
                worked(1);
                if (holder > last
                        && room.fitsAfter(
                                pool, pairs.cost(at), pairs.project(held[holder]), pairs.cost(held[holder]))) {
                    last = holder;
                }
            }
            if (last > unit) {
                hold(last, Problem.NONE);
                hold(unit, at);
                if (!serve(last)) {
                    serveByMoves(last);
                }
                return;
            }
        }
    }

    private boolean serve(int unit) {
        boolean served = FirstFit.serve(problem, room, held, unit);
        if (served) {
            holders.add(unit, pairs.project(held[unit]));
        }
        return served;
    }

    private void serveByMoves(int unit) {
        search++;
        queued = 0;
        for (int at = pairs.first(unit); at < pairs.first(unit + 1); at++) {
            reach(at, unit, Problem.NONE);
        }
        int expanded = 0;
        while (expanded < Math.min(queued, MOST_EXPANDED)) {
            if (expand(queue[expanded])) {
                return;
            }
            expanded++;
        }
        for (int i = 0; i < expanded; i++) {
            int pool = queue[i];
            refusedFrom[pool] = Math.min(refusedFrom[pool], pairs.cost(entering[pool]));
        }
    }

    /** Notes that a unit would enter a pool, unless one was noted before or the pool is known not to take it in. */
    private boolean reach(int at, int unit, int forPool) {
        int pool = pairs.project(at);
        if (reachedBy[pool] == search || refusedFrom[pool] <= pairs.cost(at)) {
            return false;
        }
        reachedBy[pool] = search;
        entering[pool] = at;
        mover[pool] = unit;
        cameFrom[pool] = forPool;
        queue[queued] = pool;
        queued++;
        return true;
    }

    /** Tries to move elsewhere whoever is in the way of what would enter a pool; true if that served the unit. */
    private boolean expand(int pool) {
        long cost = pairs.cost(entering[pool]);
        int blocked = room.lowestFull(pool, cost);
        if (blocked == Problem.NONE) {
            return false; // it fits, but a chain through it was given up
        }
        for (int holder : holders.inside(blocked)) {
            worked(1 + pairs.first(holder + 1) - pairs.first(holder));
            if (room.fitsAfter(pool, cost, pairs.project(held[holder]), pairs.cost(held[holder]))
                    && leave(holder, pool)) {
                return true;
            }
        }
        return false;
    }

    private boolean leave(int holder, int pool) {
        for (int at = pairs.first(holder); at < pairs.first(holder + 1); at++) {
            boolean ends = reach(at, holder, pool) && room.fits(pairs.project(at), pairs.cost(at));
            if (ends && moveAlong(pairs.project(at))) {
                return true;
            }
        }
        return false;
    }

    /** Makes the moves of a chain from its far end, so that each place is free when it is taken; or none of them. */
    private boolean moveAlong(int end) {
        int pool = end;
        int steps = 0;
        while (pool != Problem.NONE && room.fits(pool, pairs.cost(entering[pool]))) {
            before[steps] = held[mover[pool]];
            moved[steps] = mover[pool];
            steps++;
            hold(mover[pool], entering[pool]);
            pool = cameFrom[pool];
        }
        if (pool == Problem.NONE) {
            return true;
        }
        while (steps > 0) {
            steps--;
            hold(moved[steps], before[steps]);
        }
        return false;
    }

    private void hold(int unit, int at) {
        if (held[unit] != Problem.NONE) {
            room.free(pairs.project(held[unit]), pairs.cost(held[unit]));
            holders.remove(unit, pairs.project(held[unit]));
        }
        held[unit] = at;
        if (at != Problem.NONE) {
            room.take(pairs.project(at), pairs.cost(at));
            holders.add(unit, pairs.project(at));
        }
    }
}
