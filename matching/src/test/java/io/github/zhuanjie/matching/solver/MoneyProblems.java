package io.github.zhuanjie.matching.solver;

import io.github.zhuanjie.matching.Pairs;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Problems small enough to try everything, and some others. */
final class MoneyProblems {

    private MoneyProblems() {}

    /** Returns a problem with up to seven units and five pools, nested or not, with much that is equal or zero. */
    static MoneyProblem tiny(long seed, boolean nested, boolean places) {
        SplittableRandom random = new SplittableRandom(seed);
        int pools = 1 + random.nextInt(nested ? 5 : 4);
        int[] capacity = new int[pools];
        int[] parent = new int[pools];
        long[] budget = new long[pools];
        long unit = new long[] {1, 100, 1_000, 123_457}[random.nextInt(4)];
        for (int p = 0; p < pools; p++) {
            parent[p] = nested && p > 0 && random.nextInt(3) > 0 ? random.nextInt(p) : Problem.NONE;
            capacity[p] = places && random.nextInt(2) == 0 ? random.nextInt(4) : Integer.MAX_VALUE;
            budget[p] = random.nextInt(6) == 0 ? MoneyProblem.UNLIMITED : unit * random.nextInt(20) + random.nextInt(2);
        }
        int mostBenefit = new int[] {1, 4, 100, Pairs.MAX_BENEFIT}[random.nextInt(4)];
        int mostCost = new int[] {1, 5, 12, 40}[random.nextInt(4)];
        Pairs.Builder pairs = new Pairs.Builder();
        int units = random.nextInt(8);
        for (int n = 0; n < units; n++) {
            for (int p = 0; p < pools; p++) {
                if (random.nextInt(3) > 0) {
                    pairs.add(p, random.nextInt(mostBenefit + 1), unit * random.nextInt(mostCost + 1), 0);
                }
            }
            pairs.endNeed();
        }
        return new MoneyProblem(new Problem(pairs.build(), capacity, parent), budget);
    }

    /** Returns a problem without nesting in which each unit has a few pairs, as in practice. */
    static MoneyProblem larger(long seed, int units, int pools) {
        SplittableRandom random = new SplittableRandom(seed);
        long[] budget = new long[pools];
        int[] capacity = new int[pools];
        for (int p = 0; p < pools; p++) {
            budget[p] = (long) units * 100_000 / pools * random.nextInt(20) / 20;
            capacity[p] = random.nextInt(4) == 0 ? units / pools / 4 + 1 : Integer.MAX_VALUE;
        }
        Pairs.Builder pairs = new Pairs.Builder();
        for (int n = 0; n < units; n++) {
            int need = random.nextInt(600);
            long amount = (30 + random.nextInt(500)) * 1_000L;
            for (int p = random.nextInt(5); p < pools; p += 1 + random.nextInt(pools / 4 + 1)) {
                pairs.add(p, need + random.nextInt(300), Math.min(amount, (p + 1) * 54_321L), 0);
            }
            pairs.endNeed();
        }
        return new MoneyProblem(new Problem(pairs.build(), capacity, none(pools)), budget);
    }

    static int[] none(int pools) {
        int[] parent = new int[pools];
        Arrays.fill(parent, Problem.NONE);
        return parent;
    }
}
