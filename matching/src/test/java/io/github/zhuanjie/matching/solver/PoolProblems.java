package io.github.zhuanjie.matching.solver;

import io.github.zhuanjie.matching.Pairs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Problems to solve: written out by hand, or drawn. */
final class PoolProblems {

    /** How many small problems each engine must solve like its oracle; a million in the long suite. */
    static final int MATCHINGS = Integer.getInteger("zhuanjie.matchings", 10_000);

    private static final Runnable NOTHING = () -> {};

    private PoolProblems() {}

    static long[] noBudgets(Problem problem) {
        long[] budgets = new long[problem.pools()];
        Arrays.fill(budgets, Long.MAX_VALUE);
        return budgets;
    }

    static Runnable noCheckpoint() {
        return NOTHING;
    }

    /** Returns pools of which none lies inside another; for each unit the pools that may serve it. */
    static Problem flat(int[] capacity, int[][] poolsOfUnits) {
        return nested(capacity, unnested(capacity.length), poolsOfUnits);
    }

    static Problem nested(int[] capacity, int[] parent, int[][] poolsOfUnits) {
        int[][] merits = new int[poolsOfUnits.length][];
        for (int unit = 0; unit < merits.length; unit++) {
            merits[unit] = new int[poolsOfUnits[unit].length];
        }
        return nested(capacity, parent, poolsOfUnits, merits);
    }

    static Problem nested(int[] capacity, int[] parent, int[][] poolsOfUnits, int[][] merits) {
        Pairs.Builder pairs = new Pairs.Builder();
        for (int unit = 0; unit < poolsOfUnits.length; unit++) {
            for (int i = 0; i < poolsOfUnits[unit].length; i++) {
                pairs.add(poolsOfUnits[unit][i], 1, 0, merits[unit][i]);
            }
            pairs.endNeed();
        }
        return new Problem(pairs.build(), capacity, parent);
    }

    static int[] unnested(int pools) {
        int[] parent = new int[pools];
        Arrays.fill(parent, Problem.NONE);
        return parent;
    }

    /** Returns at most seven units and six pools, nested more often than not. */
    static Problem small(long seed) {
        Random random = new Random(seed);
        return drawn(random, random.nextInt(8), 1 + random.nextInt(6), 2, random.nextInt(4) == 0);
    }

    /** Returns at most four units and four pools, so few that all matchings can be listed. */
    static Problem tiny(long seed) {
        Random random = new Random(seed);
        return drawn(random, random.nextInt(5), 1 + random.nextInt(4), 1, random.nextInt(3) == 0);
    }

    /** Returns hundreds of units, whose paths are long. */
    static Problem large(long seed) {
        Random random = new Random(seed);
        int pools = 2 + random.nextInt(60);
        int units = 1 + random.nextInt(300);
        return drawn(random, units, pools, 2 * units / pools + 1, random.nextInt(3) == 0);
    }

    private static Problem drawn(Random random, int units, int pools, int mostPlaces, boolean flat) {
        int roots = flat ? pools : 1 + random.nextInt(pools);
        int[] parent = unnested(pools);
        for (int pool = roots; pool < pools; pool++) {
            parent[pool] = random.nextInt(pool);
        }
        int[] capacity = new int[pools];
        for (int pool = 0; pool < pools; pool++) {
            capacity[pool] = random.nextInt(mostPlaces + 1) + random.nextInt(mostPlaces + 1);
        }
        int often = 1 + random.nextInt(Math.max(3, pools / 3));
        // paths prefer pools that lie in no other, so they must often not be there to be preferred
        int firstOfUnits = roots < pools && random.nextBoolean() ? roots : 0;
        int points = 1 + random.nextInt(4);
        int[][] poolsOfUnits = new int[units][];
        int[][] merits = new int[units][];
        for (int unit = 0; unit < units; unit++) {
            poolsOfUnits[unit] = someOf(random, firstOfUnits, pools, often);
            merits[unit] = meritsOf(
                    poolsOfUnits[unit],
                    parent,
                    random.ints(pools, -points, points).toArray());
        }
        return nested(capacity, parent, poolsOfUnits, merits);
    }

    private static int[] someOf(Random random, int firstPool, int pools, int often) {
        List<Integer> some = new ArrayList<>();
        for (int pool = firstPool; pool < pools; pool++) {
            if (random.nextInt(often) == 0) {
                some.add(pool);
            }
        }
        Collections.shuffle(some, random);
        return some.stream().mapToInt(Integer::intValue).toArray();
    }

    /** A project has one opinion of a unit, whichever of its pools it is to be served from. */
    private static int[] meritsOf(int[] pools, int[] parent, int[] meritOfRoot) {
        int[] merits = new int[pools.length];
        for (int i = 0; i < merits.length; i++) {
            merits[i] = meritOfRoot[rootOf(pools[i], parent)];
        }
        return merits;
    }

    /** Returns a problem with other merits, for each pair its own, whatever its project is. */
    static Problem withMeritsOfPairs(Problem problem, long seed) {
        Random random = new Random(seed);
        Pairs pairs = problem.pairs();
        Pairs.Builder other = new Pairs.Builder();
        for (int unit = 0; unit < problem.units(); unit++) {
            for (int at = pairs.first(unit); at < pairs.first(unit + 1); at++) {
                other.add(pairs.project(at), 1, 0, random.nextInt(5));
            }
            other.endNeed();
        }
        return new Problem(other.build(), problem.capacity(), problem.parent());
    }

    static int rootOf(int pool, int[] parent) {
        int root = pool;
        while (parent[root] != Problem.NONE) {
            root = parent[root];
        }
        return root;
    }

    /** Returns what is wrong with who is served by which pair, nothing if it is possible. */
    static List<String> faultsOf(Problem problem, int[] pair) {
        List<String> faults = new ArrayList<>();
        Pairs pairs = problem.pairs();
        int[] load = new int[problem.pools()];
        for (int unit = 0; unit < pair.length; unit++) {
            if (pair[unit] == Problem.NONE) {
                continue;
            }
            if (pair[unit] < pairs.first(unit) || pair[unit] >= pairs.first(unit + 1)) {
                faults.add("unit " + unit + " is served by a pair of somebody else");
            }
            for (int pool = pairs.project(pair[unit]); pool != Problem.NONE; pool = problem.parent()[pool]) {
                load[pool]++;
            }
        }
        for (int pool = 0; pool < load.length; pool++) {
            if (load[pool] > problem.capacity()[pool]) {
                faults.add("pool " + pool + " has too many");
            }
        }
        if (pair.length != problem.units()) {
            faults.add("not all units are spoken of");
        }
        return faults;
    }
}
