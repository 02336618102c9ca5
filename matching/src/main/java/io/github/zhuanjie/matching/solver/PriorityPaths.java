package io.github.zhuanjie.matching.solver;

import io.github.zhuanjie.matching.Pairs;
import java.util.Arrays;

/**
 * Serves units one after the other: a unit is served if and only if it can be added while all served before it stay
 * served, if necessary by another of their pools.
 *
 * <p>Computes the best set of served units in the order of priority (unit 0 first, lexicographically). The sets that can
 * be served together are the independent sets of a matroid, so this set is also one of the largest. For each unit that
 * is not served it gives the pools that prove it; see {@link ServedSet}.
 *
 * <p>A unit displaces a member of a pool, who displaces another, until somebody reaches a free place. The steps from a
 * pool are: up, to the pool around it, if there is room in it; down, to a pool inside it that serves somebody, which
 * gives the place back that it takes here; and beside, to another pool of one of the units that it serves itself. A
 * free place is a pool with room that lies in no other. {@link PoolLabels} bounds the number of steps, a path only goes
 * from a label to the next lower one, and a pool without such a step gets a higher label.
 *
 * <p>Why labels stay right: a path adds no steps but those back along itself, and from the pool that a unit enters to
 * its other pools. The first lead to a label higher by one. The second lead to labels not lower than that of the pool
 * entered, because it was one with the lowest.
 *
 * <p>Time: O(pools · (pairs + pools)) at worst, for no pool gets more labels than there are pools; in practice labels
 * stay below 20 and a member is looked at a few times. Memory: 8 bytes for each unit that a pool can serve itself, about
 * 50 for a pool, and 2 for a pair if pools are few, besides the problem.
 *
 * <p>Not checked: that the columns of the problem fit each other. Not considered: benefits; who is served best by whom
 * is the next question. If only the number counts, and not who, there is nothing faster here to be had: a maximum
 * number is what this computes.
 *
 * <p>References: J. Edmonds, D. R. Fulkerson, Transversals and matroid partition, 1965; R. K. Ahuja, J. B. Orlin,
 * Distance-directed augmenting path algorithms for maximum flow and parametric maximum flow problems, 1991.
 */
public final class PriorityPaths {

    private static final int NONE = Problem.NONE;
    private static final int SATURATED = PoolLabels.SATURATED;
    /** The steps of a path that are not the slot of a member who goes beside. */
    private static final int UP = -1;

    private static final int DOWN = -2;

    private static final int WORK_BETWEEN_CHECKPOINTS = 1 << 14;
    /** How many neighbours in memory cost about as much as one look at a unit. */
    private static final int CHEAP = 16;

    private final Pairs pairs;
    private final PairPools poolOf;
    private final int[] capacity;
    private final int[] parent;
    private final PoolTree tree;
    private final PoolLabels labels;
    private final int[] label;
    private final PoolMembers members;
    /** Per pool how many units it serves with those inside it. */
    private final int[] load;
    /** Per pool the first member, and the first pool inside it, that may still be a step along the present label. */
    private final int[] nextSlot;

    private final int[] nextChild;

    private final int[] path;
    private final int[] step;
    private int length;

    /** For each unit the pair to be tried first where no other is nearer to a free place. */
    private final int[] preferred;

    private final Runnable checkpoint;
    private int work;

    private PriorityPaths(Problem problem, int[] preferred, Runnable checkpoint) {
        this.preferred = preferred;
        this.checkpoint = checkpoint;
        pairs = problem.pairs();
        poolOf = new PairPools(problem);
        capacity = problem.capacity();
        parent = problem.parent();
        tree = new PoolTree(parent);
        labels = new PoolLabels(tree.depths());
        label = labels.column();
        members = new PoolMembers(problem);
        int pools = problem.pools();
        load = new int[pools];
        nextSlot = new int[pools];
        nextChild = new int[pools];
        path = new int[pools];
        step = new int[pools];
        for (int pool = 0; pool < pools; pool++) {
            restart(pool);
        }
    }

    /**
     * Finds the units to be served.
     *
     * @param problem  the problem
     * @param checkpoint  what is run every few milliseconds; what it throws ends the search
     * @return the served set with the proof of its being best
     */
    public static ServedSet solve(Problem problem, Runnable checkpoint) {
        int[] none = new int[problem.units()];
        Arrays.fill(none, NONE);
        return solve(problem, none, checkpoint);
    }

    /**
     * Finds the units to be served, beginning from an assignment: a unit goes where it was unless another of its pools is nearer to
     * a free place. As long as nothing has changed for it and those before it, nobody is moved. Who is served does not depend on
     * the assignment, only by whom; nor need it be feasible.
     *
     * @param problem  the problem
     * @param preferred  for each unit the pair that served it, or {@link Problem#NONE}
     * @param checkpoint  what is run every few milliseconds; what it throws ends the search
     * @return the served set with the proof of its being best
     */
    public static ServedSet solve(Problem problem, int[] preferred, Runnable checkpoint) {
        return new PriorityPaths(problem, preferred, checkpoint).solve();
    }

    private ServedSet solve() {
        int[] proof = new int[pairs.needs()];
        for (int unit = 0; unit < proof.length; unit++) {
            int start = start(unit);
            while (start != NONE && !reachFreePlace(start)) {
                start = start(unit);
            }
            if (start == NONE) {
                proof[unit] = labels.saturatedCount();
            } else {
                moveAlongPath(unit);
            }
        }
        return new ServedSet(members.pairsHeld(pairs), proof, labels.saturated());
    }

    /** Finds where a unit begins: at the pool that it prefers, if no other has fewer steps to a free place. */
    private int start(int unit) {
        int wanted = preferred[unit] == NONE ? NONE : poolOf.get(preferred[unit]);
        if (wanted != NONE && label[wanted] == 0) {
            return wanted;
        }
        int best = nearest(unit, NONE);
        return best != NONE && wanted != NONE && label[wanted] == label[best] ? wanted : best;
    }

    /** Finds the pool of a unit with the fewest steps to a free place, the first in its order if several. */
    private int nearest(int unit, int besides) {
        worked(1);
        int best = NONE;
        int lowest = SATURATED;
        int end = pairs.first(unit + 1);
        for (int at = pairs.first(unit); at < end && lowest > 0; at++) {
            int pool = poolOf.get(at);
            if (label[pool] < lowest && pool != besides) {
                lowest = label[pool];
                best = pool;
            }
        }
        return best;
    }

    /** Finds a path from a pool; false if labels changed so much that the start must be chosen again. */
    private boolean reachFreePlace(int start) {
        path[0] = start;
        length = 1;
        while (length > 0) {
            int pool = path[length - 1];
            if (parent[pool] == NONE && load[pool] < capacity[pool]) {
                step[length - 1] = UP;
                return true;
            }
            int next = advance(pool);
            if (next != NONE) {
                path[length] = next;
                length++;
            } else if (retreat(pool)) {
                return false;
            }
        }
        return false;
    }

    private int advance(int pool) {
        int wanted = label[pool] - 1;
        int outer = parent[pool];
        if (outer != NONE && label[outer] == wanted && load[pool] < capacity[pool]) {
            step[length - 1] = UP;
            return outer;
        }
        int inner = advanceDown(pool, wanted);
        return inner == NONE ? advanceBeside(pool, wanted) : inner;
    }

    private int advanceDown(int pool, int wanted) {
        int end = tree.first(pool + 1);
        int at = nextChild[pool];
        while (at < end && (label[tree.child(at)] != wanted || load[tree.child(at)] == 0)) {
            at++;
        }
        nextChild[pool] = at;
        if (at == end) {
            return NONE;
        }
        step[length - 1] = DOWN;
        return tree.child(at);
    }

    private int advanceBeside(int pool, int wanted) {
        int end = members.end(pool);
        int slot = members.nextWithin(nextSlot[pool], end, wanted);
        while (slot < end) {
            int beside = nearest(members.unit(slot), pool);
            int lowest = beside == NONE ? SATURATED : label[beside];
            members.raiseBound(slot, lowest);
            if (lowest == wanted) {
                nextSlot[pool] = slot;
                step[length - 1] = slot;
                return beside;
            }
            slot = members.nextWithin(slot + 1, end, wanted);
        }
        nextSlot[pool] = end;
        return NONE;
    }

    /** Raises the label of the last pool of the path, which has no step, and goes back; true if pools got saturated. */
    private boolean retreat(int pool) {
        int saturated = labels.saturatedCount();
        int before = label[pool];
        labels.raise(pool, lowestBound(pool));
        restart(pool);
        raiseUnused(pool);
        length--;
        if (length > 0 && label[path[length - 1]] > before + 1) {
            // it was one of the unused pools that were raised with this one
            length--;
        }
        return labels.saturatedCount() > saturated;
    }

    private int lowestBound(int pool) {
        int lowest = members.lowestBound(pool);
        int outer = parent[pool];
        if (outer != NONE && load[pool] < capacity[pool]) {
            lowest = Math.min(lowest, label[outer]);
        }
        int end = tree.first(pool + 1);
        for (int at = tree.first(pool); at < end; at++) {
            int inner = tree.child(at);
            if (load[inner] > 0) {
                lowest = Math.min(lowest, label[inner]);
            }
        }
        worked((end - tree.first(pool) + members.end(pool) - members.first(pool)) / CHEAP);
        return next(lowest);
    }

    private static int next(int label) {
        return label == SATURATED ? SATURATED : label + 1;
    }

    /** Raises the pools directly inside that serve nobody: there is no way out of them but this pool. */
    private void raiseUnused(int pool) {
        int end = tree.first(pool + 1);
        for (int at = tree.first(pool); at < end; at++) {
            int inner = tree.child(at);
            if (load[inner] == 0 && label[inner] <= label[pool] && label[inner] != SATURATED) {
                labels.raise(inner, next(label[pool]));
                worked(1);
            }
        }
    }

    private void restart(int pool) {
        nextSlot[pool] = members.first(pool);
        nextChild[pool] = tree.first(pool);
    }

    private void moveAlongPath(int unit) {
        int moving = unit;
        for (int i = 0; i < length; i++) {
            int pool = path[i];
            if (step[i] >= 0) {
                int leaving = members.unit(step[i]);
                if (moving == NONE) {
                    members.remove(pool, step[i]);
                } else {
                    members.replace(step[i], moving, label[pool]);
                }
                moving = leaving;
                continue;
            }
            if (moving != NONE) {
                members.add(pool, moving, label[pool]);
                moving = NONE;
            }
            if (step[i] == UP) {
                if (load[pool] == 0) {
                    // its label may have been raised while it was unused
                    restart(pool);
                }
                load[pool]++;
            } else {
                load[path[i + 1]]--;
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
}
