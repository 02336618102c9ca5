package io.github.zhuanjie.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SubsetsTest {

    private static final int MOST = 512;

    private final long[] cost = new long[8];
    private final int[] places = new int[8];
    private final double[] value = new double[8];

    private Subsets drawn(SplittableRandom random, int changes) {
        Subsets subsets = new Subsets(MOST);
        subsets.clear();
        for (int k = 0; k < changes; k++) {
            cost[k] = random.nextInt(41) - 20;
            places[k] = random.nextInt(3) - 1;
            value[k] = random.nextInt(41) - 20;
            subsets.add(k, cost[k], places[k], value[k]);
        }
        return subsets;
    }

    /** Returns the least value of a set within limits, by trying all. */
    private double least(int changes, long money, int room) {
        double least = Double.POSITIVE_INFINITY;
        for (int set = 0; set < 1 << changes; set++) {
            long itsCost = 0;
            int itsPlaces = 0;
            double itsValue = 0;
            for (int k = 0; k < changes; k++) {
                if ((set >> k & 1) != 0) {
                    itsCost += cost[k];
                    itsPlaces += places[k];
                    itsValue += value[k];
                }
            }
            if (itsCost <= money && itsPlaces <= room) {
                least = Math.min(least, itsValue);
            }
        }
        return least;
    }

    private static double least(Subsets subsets, long money, int room) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < subsets.size; i++) {
            if (subsets.cost[i] <= money && subsets.places[i] <= room) {
                least = Math.min(least, subsets.value[i]);
            }
        }
        return least;
    }

    @Test
    void theBestSetForEveryLimitIsThere() {
        for (int seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int changes = random.nextInt(9);
            Subsets subsets = drawn(random, changes);
            for (int money = -60; money <= 60; money += 7) {
                for (int room = -4; room <= 4; room += 2) {
                    assertThat(least(subsets, money, room)).as("seed %d", seed).isEqualTo(least(changes, money, room));
                }
            }
        }
    }

    @Test
    void setsAreInTheOrderOfTheirCostAndAddUp() {
        Subsets subsets = drawn(new SplittableRandom(5), 8);
        assertThat(subsets.size).isGreaterThan(8);
        for (int i = 0; i < subsets.size; i++) {
            long itsCost = 0;
            int itsPlaces = 0;
            double itsValue = 0;
            for (int k = 0; k < 8; k++) {
                if ((subsets.chosen[i] >> k & 1) != 0) {
                    itsCost += cost[k];
                    itsPlaces += places[k];
                    itsValue += value[k];
                }
            }
            assertThat(subsets.cost[i]).isEqualTo(itsCost).isGreaterThanOrEqualTo(subsets.cost[Math.max(0, i - 1)]);
            assertThat(subsets.places[i]).isEqualTo(itsPlaces);
            assertThat(subsets.value[i]).isEqualTo(itsValue);
        }
    }

    @Test
    void asManyAreMadeAsThereIsRoomFor() {
        Subsets subsets = new Subsets(4);
        subsets.clear();
        subsets.add(0, 1, 0, -1);
        subsets.add(1, 2, 0, -2);
        assertThat(subsets.size).isEqualTo(4);
        assertThat(subsets.chosen).containsExactly(0, 1, 2, 3);
        subsets.add(2, 4, 0, -4);
        assertThat(subsets.size).isEqualTo(4);
        assertThat(subsets.cost).containsExactly(0, 1, 2, 3);
    }

    @Test
    void whatCostsMoreAndIsNoBetterIsDropped() {
        Subsets subsets = new Subsets(8);
        subsets.clear();
        subsets.add(0, 5, 1, 0);
        assertThat(subsets.size).isOne();
        subsets.add(1, 5, -1, 0);
        assertThat(subsets.size).isEqualTo(2);
        subsets.clear();
        assertThat(subsets.size).isOne();
        assertThat(subsets.chosen[0]).isZero();
    }
}
