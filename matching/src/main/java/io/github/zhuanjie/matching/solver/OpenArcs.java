package io.github.zhuanjie.matching.solver;

import java.util.Arrays;

/**
 * Makes units be served in as few parts as possible without changing what it is worth. An arc is open if it carries
 * something and could carry more: a pair that is filled in part, or what a unit does not get and could. Along a circle of
 * open arcs amounts can be shifted until one is open no more, and it costs nothing, because all of them have to be tied at
 * an optimum. What remains is a forest of units, pools and the outside. So the units that have two open pairs are fewer than
 * the pools, and those that have an open pair and want more are not more than the pools.
 *
 * <p>Takes O(open arcs × length of a path in the forest). Reference: Ahuja, Magnanti, Orlin: Network Flows (1993), section
 * 11.2 (cycle free solutions).
 */
final class OpenArcs {

    private final Amounts in;
    private final AmountPaths paths;
    /** The nodes: pools, the outside, units. */
    private final int outside;

    /** For each node the next one on the way to the root of its tree, and the arc between them. */
    private final int[] up;

    private final int[] by;
    private final int pairs;
    private int[] circle = new int[16];

    OpenArcs(Amounts in, AmountPaths paths) {
        this.in = in;
        this.paths = paths;
        outside = paths.pools();
        pairs = in.first[in.units];
        up = new int[outside + 1 + in.units];
        by = new int[up.length];
        Arrays.fill(up, Problem.NONE);
    }

    /** Closes an arc of every circle. */
    void close() {
        for (int u = 0; u < in.units; u++) {
            for (int i = in.first[u]; i < in.first[u + 1]; i++) {
                add(u, i, in.pool[i]);
            }
            add(u, pairs + u, outside);
        }
    }

    private long carries(int arc) {
        return arc < pairs ? in.filled[arc] : paths.without(arc - pairs);
    }

    private long most(int arc) {
        return arc < pairs ? in.most[arc] : in.wanted[arc - pairs];
    }

    private boolean isOpen(int arc) {
        return carries(arc) > 0 && carries(arc) < most(arc);
    }

    private void add(int u, int arc, int pool) {
        if (!isOpen(arc)) {
            return;
        }
        int unit = outside + 1 + u;
        int meeting = meeting(unit, pool);
        if (meeting != Problem.NONE) {
            shift(unit, pool, meeting, arc);
        }
        if (isOpen(arc)) {
            turn(unit);
            up[unit] = pool;
            by[unit] = arc;
        }
    }

    /** Returns where the ways from two nodes to the root meet, if they do. */
    private int meeting(int one, int other) {
        int deep = depth(one);
        int otherDeep = depth(other);
        int a = one;
        int b = other;
        for (; deep > otherDeep; deep--) {
            a = up[a];
        }
        for (; otherDeep > deep; otherDeep--) {
            b = up[b];
        }
        while (a != b) {
            a = up[a];
            b = up[b];
        }
        return a;
    }

    private int depth(int node) {
        int depth = 0;
        for (int v = node; v != Problem.NONE; v = up[v]) {
            depth++;
        }
        return depth;
    }

    /** Fills an arc from the circle that it closes until one of the circle is open no more, and cuts off those. */
    private void shift(int unit, int pool, int meeting, int arc) {
        long by = Math.min(most(arc) - carries(arc), Math.min(room(unit, meeting), room(pool, meeting)));
        change(arc, by);
        shift(unit, meeting, by);
        shift(pool, meeting, by);
    }

    /** Returns how much the way from a node carries less and more in turns. */
    private long room(int from, int to) {
        long room = Long.MAX_VALUE;
        boolean less = true;
        for (int v = from; v != to; v = up[v]) {
            room = Math.min(room, less ? carries(by[v]) : most(by[v]) - carries(by[v]));
            less = !less;
        }
        return room;
    }

    private void shift(int from, int to, long amount) {
        boolean less = true;
        int v = from;
        while (v != to) {
            int next = up[v];
            change(by[v], less ? -amount : amount);
            if (!isOpen(by[v])) {
                up[v] = Problem.NONE;
            }
            less = !less;
            v = next;
        }
    }

    private void change(int arc, long more) {
        if (arc < pairs) {
            in.filled[arc] += more;
        } else {
            paths.addWithout(arc - pairs, more);
        }
    }

    /** Makes a node the root of its tree. */
    private void turn(int node) {
        int length = 0;
        for (int v = node; v != Problem.NONE; v = up[v]) {
            if (length == circle.length) {
                circle = Arrays.copyOf(circle, 2 * length);
            }
            circle[length] = v;
            length++;
        }
        for (int k = length - 1; k > 0; k--) {
            up[circle[k]] = circle[k - 1];
            by[circle[k]] = by[circle[k - 1]];
        }
        up[node] = Problem.NONE;
    }
}
