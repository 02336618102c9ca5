package io.github.zhuanjie.matching.solver;

import java.util.Arrays;

/** Which pair each unit holds, and what that leaves in the pools: never less than nothing. */
final class Packing {

    private static final int PAUSE = (1 << 14) - 1;

    final int[] held;
    final long[] money;
    final int[] places;
    private final Limits limits;

    Packing(Limits limits) {
        this.limits = limits;
        held = new int[limits.pairs.needs()];
        Arrays.fill(held, Problem.NONE);
        money = limits.money.clone();
        places = limits.places.clone();
    }

    /** Returns what the pool and those around it can still give to one more unit. */
    long moneyLeft(int p) {
        long left = MoneyProblem.UNLIMITED;
        for (int a = p; a != Problem.NONE; a = limits.parent[a]) {
            left = Math.min(left, money[a]);
        }
        return left;
    }

    int placesLeft(int p) {
        int left = Integer.MAX_VALUE;
        for (int a = p; a != Problem.NONE; a = limits.parent[a]) {
            left = Math.min(left, places[a]);
        }
        return left;
    }

    boolean fits(int e) {
        int p = limits.pairs.project(e);
        return limits.isUsable(e) && placesLeft(p) > 0 && limits.pairs.cost(e) <= moneyLeft(p);
    }

    /** Lets a unit that holds nothing hold a pair that fits. */
    void take(int n, int e) {
        held[n] = e;
        use(e);
    }

    /** Serves whatever still fits, the most beneficial first; afterwards no unit that holds nothing fits anywhere. */
    void fill(Runnable checkpoint) {
        long[] fitting = new long[64];
        int size = 0;
        for (int n = 0; n < held.length; n++) {
            if ((n & PAUSE) == 0) {
                checkpoint.run();
            }
            for (int e = limits.pairs.first(n); held[n] == Problem.NONE && e < limits.pairs.first(n + 1); e++) {
                if (fits(e)) {
                    if (size == fitting.length) {
                        fitting = Arrays.copyOf(fitting, Math.addExact(size, size >> 1));
                    }
                    fitting[size] = (long) -limits.pairs.benefit(e) << Integer.SIZE | e;
                    size++;
                }
            }
        }
        Arrays.sort(fitting, 0, size);
        for (int k = 0; k < size; k++) {
            int e = (int) fitting[k];
            int n = unitOf(e);
            if (held[n] == Problem.NONE && fits(e)) {
                take(n, e);
            }
        }
    }

    /** Returns the unit of a pair. */
    private int unitOf(int e) {
        int low = 0;
        int high = held.length - 1;
        while (low < high) {
            int middle = low + high + 1 >>> 1;
            if (limits.pairs.first(middle) <= e) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private void use(int e) {
        long cost = limits.pairs.cost(e);
        for (int a = limits.pairs.project(e); a != Problem.NONE; a = limits.parent[a]) {
            if (limits.isMoneyLimited(a)) {
                money[a] -= cost;
            }
            if (limits.isPlaceLimited(a)) {
                places[a]--;
            }
        }
    }

    long benefit() {
        long sum = 0;
        for (int e : held) {
            if (e != Problem.NONE) {
                sum += limits.pairs.benefit(e);
            }
        }
        return sum;
    }
}
