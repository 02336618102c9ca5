package io.github.zhuanjie.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.matching.Pairs;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private static final int NONE = Problem.NONE;

    /** Returns the limits of pools. */
    static Limits limits(Pairs pairs, int[] capacity, int[] parent, long... budget) {
        return new Limits(new MoneyProblem(new Problem(pairs, capacity, parent), budget));
    }

    /** Units that may each be served from one pool. */
    private static Pairs each(int units, int pool, int benefit, long cost) {
        Pairs.Builder pairs = new Pairs.Builder();
        for (int n = 0; n < units; n++) {
            pairs.add(pool, benefit, cost, 0).endNeed();
        }
        return pairs.build();
    }

    /** Returns the limits of one pool with units that cost the same and are worth 7. */
    static Limits one(int units, long cost, int capacity, long budget) {
        return limits(each(units, 0, 7, cost), new int[] {capacity}, MoneyProblems.none(1), budget);
    }

    @Test
    void whatSufficesForAllIsNoLimit() {
        assertThat(one(3, 10, 3, 30).isPlaceLimited(0)).isFalse();
        assertThat(one(3, 10, 3, 30).isMoneyLimited(0)).isFalse();
        assertThat(one(3, 10, 2, 30).isPlaceLimited(0)).isTrue();
        assertThat(one(3, 10, 3, 29).isMoneyLimited(0)).isTrue();
    }

    @Test
    void whatNobodyCanGetOfABudgetIsNotCounted() {
        assertThat(one(3, 10, 3, 29).money).containsExactly(20);
        Pairs pairs = new Pairs.Builder()
                .add(0, 1, 12, 0)
                .endNeed()
                .add(0, 1, 18, 0)
                .endNeed()
                .build();
        assertThat(limits(pairs, new int[] {5}, MoneyProblems.none(1), 29).money)
                .containsExactly(24);
    }

    @Test
    void costsMayAddUpToMoreThanALong() {
        Limits limits = one(3, Long.MAX_VALUE / 2, 3, Long.MAX_VALUE - 1);
        assertThat(limits.isMoneyLimited(0)).isTrue();
        assertThat(limits.money).containsExactly(Long.MAX_VALUE - 1);
    }

    @Test
    void limitsOfPoolsAroundCountTheirPairsTogether() {
        Pairs pairs = new Pairs.Builder()
                .add(1, 1, 10, 0)
                .endNeed()
                .add(0, 1, 10, 0)
                .endNeed()
                .build();
        Limits limits = limits(pairs, new int[] {1, 1}, new int[] {NONE, 0}, 15, 15);
        assertThat(limits.isPlaceLimited(0)).isTrue();
        assertThat(limits.isPlaceLimited(1)).isFalse();
        assertThat(limits.money).containsExactly(10, MoneyProblem.UNLIMITED);
        assertThat(limits.inward).containsExactly(0, 1);
    }

    @Test
    void aPairIsUsableIfItFitsIntoEmptyPools() {
        Pairs pairs = new Pairs.Builder()
                .add(1, 1, 20, 0)
                .endNeed()
                .add(1, 1, 10, 0)
                .endNeed()
                .add(2, 1, 0, 0)
                .endNeed()
                .build();
        Limits limits = limits(pairs, new int[] {5, 5, 0}, new int[] {NONE, 0, NONE}, 15, 90, 90);
        assertThat(limits.isUsable(0)).isFalse();
        assertThat(limits.isUsable(1)).isTrue();
        assertThat(limits.isUsable(2)).isFalse();
        assertThat(limits.typicalCost).isEqualTo(10);
    }

    @Test
    void poolsAreCoupledIfTwoLimitsHoldForOne() {
        assertThat(one(3, 10, 3, 30).isCoupled()).isFalse();
        assertThat(one(3, 10, 2, 30).isCoupled()).isFalse();
        assertThat(one(3, 10, 3, 20).isCoupled()).isFalse();
        assertThat(one(3, 10, 2, 20).isCoupled()).isTrue();
        Pairs inner = each(3, 1, 7, 10);
        assertThat(limits(inner, new int[] {2, 2}, new int[] {NONE, 0}, 90, 90).isCoupled())
                .isTrue();
        assertThat(limits(inner, new int[] {2, 9}, new int[] {NONE, 0}, 90, 90).isCoupled())
                .isFalse();
        assertThat(limits(inner, new int[] {2, 2}, MoneyProblems.none(2), 90, 90)
                        .isCoupled())
                .isFalse();
    }
}
