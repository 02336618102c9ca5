package io.github.zhuanjie.matching.solver;

import io.github.zhuanjie.matching.Pairs;

/**
 * The pools of pairs once more, in two bytes each if there are few enough pools. Paths look at units anywhere in memory;
 * so close together, all pools of a unit come at once, which saves a quarter of the time.
 */
final class PairPools {

    private static final int MOST = Character.MAX_VALUE + 1;

    private final Pairs pairs;
    private final char[] narrow;

    /** Copies the pools of a problem's pairs. */
    PairPools(Problem problem) {
        pairs = problem.pairs();
        narrow = new char[problem.pools() <= MOST ? pairs.size() : 0];
        for (int at = 0; at < narrow.length; at++) {
            narrow[at] = (char) pairs.project(at);
        }
    }

    /** Returns the pool of a pair. */
    int get(int at) {
        return narrow.length == 0 ? pairs.project(at) : narrow[at];
    }
}
