package io.github.zhuanjie.matching.solver;

import io.github.zhuanjie.matching.Pairs;

/** Draft. */
public final class PriorityPaths {

    private static final int NONE = Problem.NONE;
    private static final int SATURATED = PoolLabels.SATURATED;
    private static final int UP = -1;
    private static final int DOWN = -2;
    private static final int CHECKPOINT_EVERY = 1 << 14;

    private final Pairs pairs;
    private final int[] capacity;
    private final int[] parent;
    private final PoolTree tree;
    private final PoolLabels labels;
    private final int[] label;
    private final PoolMembers members;
    private final int[] load;
    private final int[] nextSlot;
    private final int[] nextChild;
    private final int[] path;
    private final int[] step;
    private int length;
    private final Runnable checkpoint;
    private int looked;

    private PriorityPaths(Problem problem, Runnable checkpoint) {
        this.checkpoint = checkpoint;
        pairs = problem.pairs();
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
        for (int p = 0; p < pools; p++) {
            restart(p);
        }
        path = new int[pools];
        step = new int[pools];
    }

    public static ServedSet solve(Problem problem, Runnable checkpoint) {
        return new PriorityPaths(problem, checkpoint).run();
    }

    private ServedSet run() {
        int[] proof = new int[pairs.needs()];
        for (int unit = 0; unit < proof.length; unit++) {
            int start = nearest(unit);
            while (start != NONE && !reachFreePlace(start)) {
                start = nearest(unit);
            }
            if (start == NONE) {
                proof[unit] = labels.saturatedCount();
            } else {
                moveAlongPath(unit);
            }
        }
        return new ServedSet(pairsHeld(), proof, labels.saturated());
    }

    private int nearest(int unit) {
        count();
        int best = NONE;
        int lowest = SATURATED;
        int end = pairs.first(unit + 1);
        for (int at = pairs.first(unit); at < end && lowest > 0; at++) {
            int pool = pairs.project(at);
            if (label[pool] < lowest) {
                lowest = label[pool];
                best = pool;
            }
        }
        return best;
    }

    private boolean reachFreePlace(int start) {
        length = 1;
        path[0] = start;
        while (length > 0) {
            int pool = path[length - 1];
            if (label[pool] == 0 && load[pool] < capacity[pool] && parent[pool] == NONE) {
                step[length - 1] = UP;
                return true;
            }
            int next = advance(pool);
            if (next != NONE) {
                path[length] = next;
                length++;
            } else {
                int before = labels.saturatedCount();
                labels.raise(pool, bound(pool));
                restart(pool);
                if (labels.saturatedCount() > before) {
                    return false;
                }
                length--;
            }
        }
        return false;
    }

    private int advance(int pool) {
        int wanted = label[pool] - 1;
        int outer = parent[pool];
        if (outer != NONE && load[pool] < capacity[pool] && label[outer] == wanted) {
            step[length - 1] = UP;
            return outer;
        }
        int inner = advanceInside(pool, wanted);
        return inner == NONE ? advanceBeside(pool, wanted) : inner;
    }

    private int advanceInside(int pool, int wanted) {
        int end = tree.first(pool + 1);
        for (int at = nextChild[pool]; at < end; at++) {
            int inner = tree.child(at);
            if (label[inner] == wanted && load[inner] > 0) {
                nextChild[pool] = at;
                step[length - 1] = DOWN;
                return inner;
            }
        }
        nextChild[pool] = end;
        return NONE;
    }

    private int advanceBeside(int pool, int wanted) {
        int end = members.end(pool);
        for (int slot = members.nextWithin(nextSlot[pool], end, wanted);
                slot < end;
                slot = members.nextWithin(slot + 1, end, wanted)) {
            count();
            int beside = nearestBeside(members.unit(slot), pool);
            int lowest = beside == NONE ? SATURATED : label[beside];
            members.raiseBound(slot, lowest);
            if (lowest == wanted) {
                nextSlot[pool] = slot;
                step[length - 1] = slot;
                return beside;
            }
        }
        nextSlot[pool] = end;
        return NONE;
    }

    private int nearestBeside(int unit, int pool) {
        int best = NONE;
        int lowest = SATURATED;
        int end = pairs.first(unit + 1);
        for (int at = pairs.first(unit); at < end; at++) {
            int other = pairs.project(at);
            if (label[other] < lowest && other != pool) {
                lowest = label[other];
                best = other;
            }
        }
        return best;
    }

    private int bound(int pool) {
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
        return lowest == SATURATED ? SATURATED : lowest + 1;
    }

    private void restart(int pool) {
        nextSlot[pool] = members.first(pool);
        nextChild[pool] = tree.first(pool);
    }

    private void moveAlongPath(int unit) {
        int moving = unit;
        for (int i = 0; i < length; i++) {
            int pool = path[i];
            int by = step[i];
            if (by >= 0) {
                int leaving = members.unit(by);
                if (moving == NONE) {
                    members.remove(pool, by);
                } else {
                    members.replace(by, moving, label[pool]);
                }
                moving = leaving;
            } else {
                if (moving != NONE) {
                    members.add(pool, moving, label[pool]);
                    moving = NONE;
                }
                if (by == UP) {
                    load[pool]++;
                } else {
                    load[path[i + 1]]--;
                }
            }
        }
    }

    private int[] pairsHeld() {
        int[] held = new int[pairs.needs()];
        java.util.Arrays.fill(held, NONE);
        for (int pool = 0; pool < capacity.length; pool++) {
            for (int slot = members.first(pool); slot < members.end(pool); slot++) {
                held[members.unit(slot)] = pool;
            }
        }
        for (int unit = 0; unit < held.length; unit++) {
            if (held[unit] != NONE) {
                int at = pairs.first(unit);
                while (pairs.project(at) != held[unit]) {
                    at++;
                }
                held[unit] = at;
            }
        }
        return held;
    }

    private void count() {
        looked++;
        if (looked == CHECKPOINT_EVERY) {
            looked = 0;
            checkpoint.run();
        }
    }
}
