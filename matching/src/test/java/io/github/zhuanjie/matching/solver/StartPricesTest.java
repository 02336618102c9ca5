package io.github.zhuanjie.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.matching.Pairs;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StartPricesTest {

    private static Problem problem(int units, int... capacity) {
        Pairs.Builder pairs = new Pairs.Builder();
        for (int n = 0; n < units; n++) {
            for (int p = 0; p < capacity.length; p++) {
                pairs.add(p, n, 0, 0);
            }
            pairs.endNeed();
        }
        int[] parent = new int[capacity.length];
        Arrays.fill(parent, Problem.NONE);
        return new Problem(pairs.build(), capacity, parent);
    }

    @Test
    void anEighthOfTheUnitsIsDrawnAndAnotherAtEachDepth() {
        Problem problem = problem(8_000, 80);
        Problem one = StartPrices.sample(problem, 0);
        assertThat(one.units()).isBetween(900, 1_100);
        assertThat(one.pairs().size()).isEqualTo(one.units());
        assertThat(StartPrices.sample(problem, 1).pairs()).isNotEqualTo(one.pairs());
        assertThat(StartPrices.sample(problem, 0).pairs()).isEqualTo(one.pairs());
    }

    @Test
    void poolsHaveAnEighthOfTheirPlaces() {
        int[] capacity = new int[4_000];
        Arrays.fill(capacity, 83);
        Problem sample = StartPrices.sample(problem(0, capacity), 0);
        assertThat(Arrays.stream(sample.capacity()).boxed()).containsOnly(10, 11);
        // three eighths of the pools have the place that cannot be divided
        assertThat(Arrays.stream(sample.capacity()).sum()).isBetween(41_400, 41_600);
        Arrays.fill(capacity, 80);
        assertThat(StartPrices.sample(problem(0, capacity), 0).capacity()).containsOnly(10);
    }

    /** Everybody holds a place; the pools have room in the sample for those drawn and their share of what is left. */
    @Test
    void ofThoseWhoAreServedAllInTheSampleCanBe() {
        Problem problem = problem(8_000, 8_000, 800);
        int[] held = new int[8_000];
        for (int n = 0; n < held.length; n++) {
            held[n] = 2 * n + (n % 20 == 0 ? 1 : 0);
        }
        StartPrices.Served sample = StartPrices.sample(new StartPrices.Served(problem, held), 0);
        Pairs pairs = sample.problem().pairs();
        assertThat(pairs.needs()).isBetween(900, 1_100).isEqualTo(sample.held().length);
        int[] taken = new int[2];
        for (int n = 0; n < pairs.needs(); n++) {
            assertThat(sample.held()[n]).isBetween(pairs.first(n), pairs.first(n + 1) - 1);
            int pool = pairs.project(sample.held()[n]);
            // who holds what is told by benefits, which are the positions
            assertThat(pool).isEqualTo(pairs.benefit(pairs.first(n)) % 20 == 0 ? 1 : 0);
            taken[pool]++;
        }
        assertThat(sample.problem().capacity()).containsExactly(taken[0] + 50, taken[1] + 50);
    }
}
