package io.github.zhuanjie.matching.solver;

import io.github.zhuanjie.matching.Pairs;
import java.util.Arrays;

/**
 * Who would be served if there were one place more: for each outermost pool the first unit without a pair that could then be
 * served, with all others still served, if necessary by other pairs. For a full pool inside others it is one place more in these,
 * too, that the unit would enter through this pool.
 *
 * <p>Where the first of two units can be served by one more place, the second could be only by another. So units are asked
 * in their order, and whatever pools their searches reach are theirs; each pool is searched once. O(pairs) in all. Money is
 * not looked at.
 */
public final class NextUnits {

    private final Problem problem;
    private final Pairs pairs;
    private final int[] held;
    private final int[] load;
    private final int[] firstHolder;
    private final int[] holder;
    private final int[] firstChild;
    private final int[] nextChild;

    private final int[] next;
    /** Pools that a search came into to stay, and those out of which it may send a holder. */
    private final boolean[] entered;

    private final boolean[] reached;
    private final int[] queue;
    private int queued;

    private NextUnits(Problem problem, int[] held) {
        this.problem = problem;
        this.pairs = problem.pairs();
        this.held = held;
        int pools = problem.pools();
        load = new int[pools];
        firstHolder = new int[pools + 1];
        holder = new int[held.length];
        firstChild = new int[pools];
        nextChild = new int[pools];
        next = new int[pools];
        entered = new boolean[pools];
        reached = new boolean[pools];
        queue = new int[pools];
        Arrays.fill(next, Problem.NONE);
        readHolders();
        readChildren();
    }

    /**
     * Finds them.
     *
     * @param problem  units and pools
     * @param held  for each unit the pair that serves it, or {@link Problem#NONE}; within all capacities
     * @return for each pool the unit, {@link Problem#NONE} if nobody would be served, and for pools inside others that have room
     */
    public static int[] of(Problem problem, int[] held) {
        NextUnits units = new NextUnits(problem, held);
        for (int unit = 0; unit < held.length; unit++) {
            if (held[unit] == Problem.NONE) {
                units.search(unit);
            }
        }
        return units.next;
    }

    private void readHolders() {
        for (int at : held) {
            if (at != Problem.NONE) {
                firstHolder[pairs.project(at) + 1]++;
                for (int pool = pairs.project(at); pool != Problem.NONE; pool = problem.parent()[pool]) {
                    load[pool]++;
                }
            }
        }
        for (int pool = 0; pool < load.length; pool++) {
            firstHolder[pool + 1] += firstHolder[pool];
        }
        int[] place = firstHolder.clone();
        for (int unit = 0; unit < held.length; unit++) {
            if (held[unit] != Problem.NONE) {
                holder[place[pairs.project(held[unit])]++] = unit;
            }
        }
    }

    private void readChildren() {
        Arrays.fill(firstChild, Problem.NONE);
        for (int pool = load.length - 1; pool >= 0; pool--) {
            int parent = problem.parent()[pool];
            if (parent != Problem.NONE) {
                nextChild[pool] = firstChild[parent];
                firstChild[parent] = pool;
            }
        }
    }

    private void search(int unit) {
        queued = 0;
        enterPools(unit, unit);
        for (int i = 0; i < queued; i++) {
            int pool = queue[i];
            for (int child = firstChild[pool]; child != Problem.NONE; child = nextChild[child]) {
                if (load[child] > 0) {
                    reach(child);
                }
            }
            for (int place = firstHolder[pool]; place < firstHolder[pool + 1]; place++) {
                enterPools(holder[place], unit);
            }
        }
    }

    private void enterPools(int mover, int unit) {
        for (int at = pairs.first(mover); at < pairs.first(mover + 1); at++) {
            enter(pairs.project(at), unit);
        }
    }

    /** Comes into a pool, into those around it as far as there is room, and to whoever could be sent out of the last. */
    private void enter(int innermost, int unit) {
        int pool = innermost;
        while (!entered[pool]) {
            entered[pool] = true;
            reach(pool);
            int parent = problem.parent()[pool];
            boolean full = load[pool] >= problem.capacity()[pool];
            if (parent == Problem.NONE || full) {
                next[pool] = unit;
                return;
            }
            pool = parent;
        }
    }

    private void reach(int pool) {
        if (!reached[pool]) {
            reached[pool] = true;
            queue[queued] = pool;
            queued++;
        }
    }
}
