package io.github.zhuanjie.matching.solver;

import io.github.zhuanjie.matching.Pairs;
import java.util.Arrays;

/**
 * Leaves out pools: what they serve is served by the next pool around them that is kept, and their limits are not looked
 * at. The pairs stay in their places, so that what a unit holds means the same with and without them.
 *
 * <p>Complexity: the number of pools, times how deep they lie; of {@link #of} the number of pairs. Not checked: that
 * outermost pools are kept.
 */
final class Contraction {

    /** The pools that are kept, in their order. */
    final int[] kept;
    /** For each pool the position among those kept of itself or the next one around it. */
    final int[] position;

    private final int[] parent;

    /**
     * Creates a contraction.
     *
     * @param parent  for each pool the next larger one
     * @param isKept  for each pool whether it is kept; true for those that lie in no other
     */
    Contraction(int[] parent, boolean[] isKept) {
        int pools = parent.length;
        int count = 0;
        int[] list = new int[pools];
        position = new int[pools];
        for (int p = 0; p < pools; p++) {
            if (isKept[p]) {
                position[p] = count;
                list[count++] = p;
            }
        }
        kept = Arrays.copyOf(list, count);
        for (int p = 0; p < pools; p++) {
            if (!isKept[p]) {
                position[p] = position[next(p, parent, isKept)];
            }
        }
        this.parent = new int[count];
        for (int k = 0; k < count; k++) {
            int around = parent[kept[k]];
            this.parent[k] = around == Problem.NONE ? Problem.NONE : position[around];
        }
    }

    private static int next(int pool, int[] parent, boolean[] isKept) {
        int p = pool;
        while (!isKept[p]) {
            p = parent[p];
        }
        return p;
    }

    /** Returns what pools around those kept are kept, by their positions. */
    int[] parents() {
        return parent;
    }

    /** Returns pairs with the pools that are kept. */
    Pairs of(Pairs pairs) {
        Pairs.Builder some = new Pairs.Builder(pairs.needs(), pairs.size());
        for (int unit = 0; unit < pairs.needs(); unit++) {
            add(pairs, unit, some);
        }
        return some.build();
    }

    /** Adds the pairs of a unit. */
    void add(Pairs pairs, int unit, Pairs.Builder some) {
        for (int e = pairs.first(unit); e < pairs.first(unit + 1); e++) {
            some.add(position[pairs.project(e)], pairs.benefit(e), 0, 0);
        }
        some.endNeed();
    }

    /** Returns the numbers of those pools that are kept. */
    int[] of(int[] numbers) {
        int[] some = new int[kept.length];
        for (int k = 0; k < kept.length; k++) {
            some[k] = numbers[kept[k]];
        }
        return some;
    }
}
