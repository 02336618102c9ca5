package io.github.zhuanjie.matching.solver;

import io.github.zhuanjie.matching.Pairs;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Problems of some size: more units than places, a few pools open to each. */
final class MarketProblem {

    private static final int OPEN = 8;

    private MarketProblem() {}

    /**
     * Returns a flat problem.
     *
     * @param percent  for how many of a hundred units there is a place
     * @param spread  how much benefits of a unit differ between pools; little means many ties
     */
    static Problem of(int units, int pools, int percent, int spread) {
        SplittableRandom random = new SplittableRandom(11);
        int[] capacity = new int[pools];
        int[] parent = new int[pools];
        Arrays.fill(parent, Problem.NONE);
        for (int p = 0; p < pools; p++) {
            capacity[p] = 1 + random.nextInt(2 * units / pools * percent / 10);
        }
        Pairs.Builder pairs = new Pairs.Builder();
        for (int unit = 0; unit < units; unit++) {
            int base = random.nextInt(600);
            int pool = random.nextInt(pools);
            for (int k = 0; k < OPEN; k++) {
                pairs.add((pool + k * k) % pools, base + random.nextInt(spread), 0, 0);
            }
            pairs.endNeed();
        }
        return new Problem(pairs.build(), capacity, parent);
    }

    /** Returns a problem in which every pool has two areas with quotas, and two neighbours get one grant of a project. */
    static Problem nested(int units, int pools, int spread) {
        SplittableRandom random = new SplittableRandom(12);
        int households = units / 2;
        int[] capacity = new int[3 * pools + households];
        int[] parent = new int[capacity.length];
        Arrays.fill(parent, Problem.NONE);
        for (int p = 0; p < pools; p++) {
            capacity[p] = units / pools / 3;
            for (int area = 1; area <= 2; area++) {
                capacity[area * pools + p] = units / pools / 5;
                parent[area * pools + p] = p;
            }
        }
        Pairs.Builder pairs = new Pairs.Builder();
        for (int unit = 0; unit < units; unit++) {
            int household = unit / 2;
            int area = 1 + household % 2;
            int pool = household % pools;
            int slot = 3 * pools + household;
            capacity[slot] = 1;
            parent[slot] = area * pools + pool;
            int base = random.nextInt(600);
            pairs.add(slot, base + random.nextInt(spread), 0, 0);
            for (int k = 1; k < OPEN; k++) {
                pairs.add(area * pools + (pool + k * k) % pools, base + random.nextInt(spread), 0, 0);
            }
            pairs.endNeed();
        }
        return new Problem(pairs.build(), capacity, parent);
    }

    /** Returns a problem in which every need may have two grants, of different projects. */
    static Problem twoGrants(int needs, int pools, int spread) {
        SplittableRandom random = new SplittableRandom(13);
        int[] capacity = new int[pools + OPEN * needs];
        int[] parent = new int[capacity.length];
        Arrays.fill(parent, Problem.NONE);
        Arrays.fill(capacity, 1);
        Arrays.fill(capacity, 0, pools, needs / pools / 2);
        Pairs.Builder pairs = new Pairs.Builder();
        for (int need = 0; need < needs; need++) {
            int first = random.nextInt(pools);
            int[] benefit = random.ints(OPEN, 600, 601 + spread).toArray();
            for (int grant = 0; grant < 2; grant++) {
                for (int k = 0; k < OPEN; k++) {
                    int slot = pools + OPEN * need + k;
                    parent[slot] = (first + k * k) % pools;
                    pairs.add(slot, benefit[k], 0, 0);
                }
                pairs.endNeed();
            }
        }
        return new Problem(pairs.build(), capacity, parent);
    }
}
