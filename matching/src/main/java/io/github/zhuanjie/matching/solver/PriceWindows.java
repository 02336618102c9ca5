package io.github.zhuanjie.matching.solver;

import java.util.Arrays;

/**
 * Within which range the exact price of each pool is expected: so far up and down that as much money as it may be wrong by
 * would come or go.
 */
final class PriceWindows {

    private static final int MARGIN = 2;
    private static final int PAUSE = (1 << 13) - 1;

    private final double[] price;
    private final double[] width;
    private final Amounts in;
    private final int[] first;
    private final int[] distance;
    private final long[] amount;

    /**
     * Measures.
     *
     * @param wrong  for each pool by how much money its demand may be wrong
     */
    PriceWindows(Amounts in, double[] price, double[] wrong, Runnable checkpoint) {
        this.in = in;
        this.price = price;
        int pools = wrong.length;
        width = new double[pools];
        first = new int[pools + 1];
        int size = in.first[in.units];
        distance = new int[size];
        amount = new long[size];
        for (int i = 0; i < size; i++) {
            first[in.pool[i] + 1]++;
        }
        for (int p = 0; p < pools; p++) {
            first[p + 1] += first[p];
        }
        measure(checkpoint);
        for (int p = 0; p < pools; p++) {
            width[p] = reach(p, wrong[p]) + MARGIN;
        }
    }

    PriceRange range() {
        return PriceRange.around(price, width);
    }

    private void measure(Runnable checkpoint) {
        int[] at = Arrays.copyOf(first, first.length - 1);
        for (int u = 0; u < in.units; u++) {
            if ((u & PAUSE) == 0) {
                checkpoint.run();
            }
            double last = in.fill(u, price);
            int next = next(u, Problem.NONE);
            double worthNext = worth(next);
            double worthSecond = worth(next(u, next));
            for (int i = in.first[u]; i < in.first[u + 1]; i++) {
                int p = in.pool[i];
                double other = i == next ? worthSecond : worthNext;
                double apart = in.filled[i] > 0 ? worth(i) - other : last - worth(i);
                distance[at[p]] = (int) Math.max(0, apart);
                amount[at[p]] = Math.min(in.most[i], in.wanted[u]);
                at[p]++;
            }
        }
    }

    private double worth(int i) {
        return i == Problem.NONE ? 0 : in.benefit[i] - price[in.pool[i]];
    }

    /** Returns the best pair of a unit that is not full, if one is worth anything. */
    private int next(int u, int but) {
        int next = Problem.NONE;
        double most = 0;
        for (int i = in.first[u]; i < in.first[u + 1]; i++) {
            double worth = in.benefit[i] - price[in.pool[i]];
            if (worth > most && in.filled[i] < in.most[i] && i != but) {
                most = worth;
                next = i;
            }
        }
        return next;
    }

    /** Returns within which distance a pool has pairs of twice an amount and of two more of their mean size. */
    private int reach(int p, double wrong) {
        if (first[p] == first[p + 1]) {
            return 0;
        }
        double sum = 0;
        double squares = 0;
        for (int k = first[p]; k < first[p + 1]; k++) {
            sum += amount[k];
            squares += (double) amount[k] * amount[k];
        }
        double target = 2 * (wrong + squares / sum);
        return select(first[p], first[p + 1] - 1, target);
    }

    /** Returns the distance up to which there is so much, by quickselect; the largest if there is not. */
    private int select(int from, int to, double target) {
        double need = target;
        int low = from;
        int high = to;
        while (low < high) {
            int middle = distance[low + high >>> 1];
            int i = low;
            int j = high;
            while (i <= j) {
                while (distance[i] < middle) {
                    i++;
                }
                while (distance[j] > middle) {
                    j--;
                }
                if (i <= j) {
                    swap(i, j);
                    i++;
                    j--;
                }
            }
            double before = sum(low, j);
            double upTo = before + sum(j + 1, i - 1);
            if (before >= need) {
                high = j;
            } else if (upTo >= need || i > high) {
                return middle;
            } else {
                need -= upTo;
                low = i;
            }
        }
        return distance[low];
    }

    private double sum(int from, int to) {
        double sum = 0;
        for (int k = from; k <= to; k++) {
            sum += amount[k];
        }
        return sum;
    }

    private void swap(int i, int j) {
        int swappedDistance = distance[i];
        distance[i] = distance[j];
        distance[j] = swappedDistance;
        long swapped = amount[i];
        amount[i] = amount[j];
        amount[j] = swapped;
    }
}
