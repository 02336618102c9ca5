package io.github.zhuanjie.matching.solver;

import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * Brings amounts and budgets together exactly: a flow of least cost from units to pools to the outside, by the primal-dual
 * method of Ford and Fulkerson (1957), begun at any prices. Where these are near, little is out of place and paths are
 * short. Each phase finds how far all places are from what is in excess, moves the prices by that, and sends as much as
 * paths without cost carry.
 *
 * <p>Takes O(phases × (pairs × log pairs)); a phase sends a fen at least, and few are needed from near prices. Prices stay
 * integers. Units are 0 to U − 1, then the pools, then the outside.
 */
final class AmountPaths {

    private static final long FAR = Long.MAX_VALUE;

    private final Amounts in;
    private final int units;
    private final int outside;
    private final long[] budget;
    /** What flows from each pool to the outside, and from each unit, which is what it does not get. */
    private final long[] out;

    private final long[] excess;
    private final long[] potential;
    private final long[] distance;
    private final int[] owner;
    private final int[] entry;
    private final int[] firstEntry;

    private final int[] next;
    private final int[] layer;
    private final int[] queue;
    private int queued;
    private final PriorityQueue<long[]> farther = new PriorityQueue<>((a, b) -> Long.compare(a[0], b[0]));
    private final int[] path;
    private final int[] arc;

    AmountPaths(Amounts in, long[] budget, double[] price) {
        this.in = in;
        this.budget = budget;
        units = in.units;
        outside = units + budget.length;
        out = new long[outside];
        excess = new long[outside + 1];
        potential = new long[outside + 1];
        distance = new long[outside + 1];
        owner = new int[in.first[units]];
        entry = new int[owner.length];
        firstEntry = new int[budget.length + 1];
        next = new int[outside + 1];
        layer = new int[outside + 1];
        queue = new int[outside + 1];
        path = new int[outside + 1];
        arc = new int[outside + 1];
        index();
        begin(price);
    }

    private void index() {
        for (int u = 0; u < units; u++) {
            for (int i = in.first[u]; i < in.first[u + 1]; i++) {
                owner[i] = u;
                firstEntry[in.pool[i] + 1]++;
            }
        }
        for (int p = 0; p < budget.length; p++) {
            firstEntry[p + 1] += firstEntry[p];
        }
        int[] at = firstEntry.clone();
        for (int i = 0; i < owner.length; i++) {
            entry[at[in.pool[i]]] = i;
            at[in.pool[i]]++;
        }
    }

    private void begin(double[] price) {
        for (int u = 0; u < units; u++) {
            potential[u] = (long) in.fill(u, price);
            out[u] = in.wanted[u];
            for (int i = in.first[u]; i < in.first[u + 1]; i++) {
                out[u] -= in.filled[i];
                excess[units + in.pool[i]] += in.filled[i];
            }
        }
        for (int p = 0; p < budget.length; p++) {
            int node = units + p;
            potential[node] = -(long) price[p];
            out[node] = price[p] > 0 ? budget[p] : Math.min(budget[p], excess[node]);
            excess[node] -= out[node];
            excess[outside] -= excess[node];
        }
    }

    void run(Runnable checkpoint) {
        while (measure()) {
            while (layer()) {
                checkpoint.run();
                for (int v = units; v <= outside; v++) {
                    while (excess[v] > 0 && send(v)) {
                        // until no shortest path without cost is left
                    }
                }
            }
        }
    }

    /** Returns the price of a pool. */
    long price(int p) {
        return Math.max(0, potential[outside] - potential[units + p]);
    }

    /** Measures how far every node is from the nearest excess and moves the prices; false if there is no excess. */
    private boolean measure() {
        Arrays.fill(distance, FAR);
        farther.clear();
        queued = 0;
        int lacking = 0;
        for (int v = units; v <= outside; v++) {
            if (excess[v] > 0) {
                distance[v] = 0;
                queue[queued] = v;
                queued++;
            } else if (excess[v] < 0) {
                lacking++;
            }
        }
        if (queued == 0) {
            return false;
        }
        long farthest = 0;
        while (lacking > 0 && (queued > 0 || takeNearest())) {
            queued--;
            int v = queue[queued];
            farthest = distance[v];
            if (excess[v] < 0) {
                lacking--;
            }
            extend(v);
        }
        for (int v = 0; v <= outside; v++) {
            potential[v] += Math.min(farthest, distance[v]);
        }
        return true;
    }

    /** Queues the nearest node that is farther than those done; false if there is none. */
    private boolean takeNearest() {
        while (!farther.isEmpty()) {
            long[] top = farther.remove();
            int v = (int) top[1];
            if (top[0] == distance[v]) {
                queue[queued] = v;
                queued++;
                return true;
            }
        }
        return false;
    }

    private void extend(int v) {
        int arcs = arcs(v);
        for (int k = 0; k < arcs; k++) {
            if (room(v, k) > 0) {
                int w = head(v, k);
                long reached = distance[v] + length(v, k);
                if (reached < distance[w]) {
                    distance[w] = reached;
                    if (reached == distance[v]) {
                        queue[queued] = w;
                        queued++;
                    } else {
                        farther.add(new long[] {reached, w});
                    }
                }
            }
        }
    }

    private int arcs(int v) {
        if (v < units) {
            return in.first[v + 1] - in.first[v] + 1;
        }
        return v < outside ? firstEntry[v - units + 1] - firstEntry[v - units] + 1 : outside;
    }

    /** Returns the pair of an arc, or {@link Problem#NONE} if it goes to the outside or comes from there. */
    private int pairOf(int v, int k) {
        if (v == outside || k == arcs(v) - 1) {
            return Problem.NONE;
        }
        return v < units ? in.first[v] + k : entry[firstEntry[v - units] + k];
    }

    private int head(int v, int k) {
        int i = pairOf(v, k);
        if (i == Problem.NONE) {
            return v == outside ? k : outside;
        }
        return v < units ? units + in.pool[i] : owner[i];
    }

    private long room(int v, int k) {
        int i = pairOf(v, k);
        if (i != Problem.NONE) {
            return v < units ? in.most[i] - in.filled[i] : in.filled[i];
        }
        if (v == outside) {
            return out[k];
        }
        return (v < units ? in.wanted[v] : budget[v - units]) - out[v];
    }

    private long length(int v, int k) {
        int i = pairOf(v, k);
        int benefit = i == Problem.NONE ? 0 : in.benefit[i];
        return (v < units ? -benefit : benefit) + potential[v] - potential[head(v, k)];
    }

    private void push(int v, int k, long amount) {
        int i = pairOf(v, k);
        if (i != Problem.NONE) {
            in.filled[i] += v < units ? amount : -amount;
        } else if (v == outside) {
            out[k] -= amount;
        } else {
            out[v] += amount;
        }
    }

    /** Counts the steps without cost from what is in excess; false if nothing that lacks is reached. */
    private boolean layer() {
        Arrays.fill(layer, Problem.NONE);
        Arrays.fill(next, 0);
        int size = 0;
        for (int v = units; v <= outside; v++) {
            if (excess[v] > 0) {
                layer[v] = 0;
                queue[size] = v;
                size++;
            }
        }
        int last = Integer.MAX_VALUE;
        for (int at = 0; at < size && layer[queue[at]] < last; at++) {
            int v = queue[at];
            int arcs = arcs(v);
            for (int k = 0; k < arcs; k++) {
                int w = head(v, k);
                if (layer[w] == Problem.NONE && room(v, k) > 0 && length(v, k) == 0) {
                    layer[w] = layer[v] + 1;
                    queue[size] = w;
                    size++;
                    last = excess[w] < 0 ? Math.min(last, layer[w]) : last;
                }
            }
        }
        return last < Integer.MAX_VALUE;
    }

    /** Sends something from a node through the layers to where it lacks; false if there is no such path. */
    private boolean send(int from) {
        int depth = 0;
        path[0] = from;
        while (depth >= 0 && excess[path[depth]] >= 0) {
            int v = path[depth];
            int k = open(v);
            if (k == Problem.NONE) {
                layer[v] = Problem.NONE;
                depth--;
            } else {
                arc[depth] = k;
                depth++;
                path[depth] = head(v, k);
            }
        }
        if (depth > 0) {
            carry(depth);
        }
        return depth > 0;
    }

    private int open(int v) {
        int arcs = arcs(v);
        for (; next[v] < arcs; next[v]++) {
            int k = next[v];
            if (layer[head(v, k)] == layer[v] + 1 && room(v, k) > 0 && length(v, k) == 0) {
                return k;
            }
        }
        return Problem.NONE;
    }

    private void carry(int depth) {
        long amount = Math.min(excess[path[0]], -excess[path[depth]]);
        for (int d = 0; d < depth; d++) {
            amount = Math.min(amount, room(path[d], arc[d]));
        }
        for (int d = 0; d < depth; d++) {
            push(path[d], arc[d], amount);
        }
        excess[path[0]] -= amount;
        excess[path[depth]] += amount;
    }
}
