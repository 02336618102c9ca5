package io.github.zhuanjie.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.matching.Pairs;
import org.junit.jupiter.api.Test;

class PriceRangeTest {

    private static final Runnable ON = () -> {};
    private static final int MOST = Pairs.MAX_BENEFIT;

    private static PriceRange range(int low, int high) {
        return new PriceRange(new int[] {low}, new int[] {high});
    }

    private static void assertRange(PriceRange range, int low, int high) {
        assertThat(range.low()).containsExactly(low);
        assertThat(range.high()).containsExactly(high);
    }

    @Test
    void aroundPricesItHasWholeNumbersThatPricesMayBe() {
        assertRange(PriceRange.around(new double[] {10.5}, new double[] {3}), 7, 14);
        assertRange(PriceRange.around(new double[] {2}, new double[] {3}), 0, 5);
        assertRange(PriceRange.around(new double[] {MOST - 1}, new double[] {3}), MOST - 4, MOST);
    }

    @Test
    void movedItIsAsWideAsBefore() {
        assertRange(range(10, 18).movedTo(new double[] {100}), 96, 104);
    }

    @Test
    void withAnotherItHoldsBothAndInsideOnlyWhatBothHold() {
        assertRange(range(10, 20).with(range(15, 30)), 10, 30);
        assertRange(range(15, 30).with(range(10, 20)), 10, 30);
        assertRange(range(10, 20).inside(range(15, 30)), 15, 20);
        assertRange(range(1, 40).inside(range(15, 30)), 15, 30);
        assertRange(range(20, 21).inside(range(15, 30)), 20, 21);
    }

    @Test
    void itIsExtendedWhereAPriceIsAtAnEnd() {
        assertRange(range(100, 110).extended(new double[] {105}), 100, 110);
        assertRange(range(100, 110).extended(new double[] {100}), 80, 110);
        assertRange(range(100, 110).extended(new double[] {110}), 100, 130);
        assertRange(range(3, 10).extended(new double[] {3}), 0, 10);
        assertRange(range(0, MOST - 1).extended(new double[] {MOST - 1}), 0, MOST);
    }

    @Test
    void pricesAtAnEndAreCounted() {
        PriceRange three = new PriceRange(new int[] {10, 10, 10}, new int[] {20, 20, 20});
        assertThat(three.countAtEnd(new double[] {10, 15, 20})).isEqualTo(2);
        assertThat(three.countAtEnd(new double[] {11, 15, 19})).isZero();
        // nothing is cheaper than nothing
        assertThat(range(0, 20).countAtEnd(new double[] {0})).isZero();
        assertThat(range(0, 0).countAtEnd(new double[] {0})).isOne();
    }

    /** A price that has come to the end of what is open, where the range goes on. */
    @Test
    void moreIsNeededWhereTheRangeGoesBeyondWhatIsOpenAndThePriceIsThere() {
        assertThat(needsMore(range(10, 21), 20)).isTrue();
        assertThat(needsMore(range(9, 20), 10)).isTrue();
        assertThat(needsMore(range(9, 21), 15)).isFalse();
        assertThat(needsMore(range(10, 20), 20)).isFalse();
        assertThat(needsMore(range(10, 20), 10)).isFalse();
        assertThat(needsMore(range(9, 20), 20)).isFalse();
        assertThat(needsMore(range(10, 21), 10)).isFalse();
    }

    private static boolean needsMore(PriceRange range, int price) {
        Pairs pairs = new Pairs.Builder().add(0, 15, 100, 0).endNeed().build();
        Amounts wide = Amounts.within(pairs, range(10, 20), new long[1], ON);
        return range.needsMoreThan(wide, new AmountPaths(wide, new long[] {50}, new double[] {price}, new long[1], ON));
    }

    /** The unit would pay 30, but the price may not rise above 20. */
    @Test
    void moreIsNeededWhereAPriceIsBlocked() {
        Pairs pairs = new Pairs.Builder()
                .add(0, 20, 100, 0)
                .endNeed()
                .add(0, 30, 100, 0)
                .endNeed()
                .build();
        Amounts wide = Amounts.sample(pairs, 1, 1, ON);
        assertThat(PriceRange.of(wide).low()).isEmpty();
        Amounts open = Amounts.within(pairs, range(10, 25), new long[2], ON);
        AmountPaths paths = new AmountPaths(open, new long[] {50}, new double[] {15}, new long[2], ON);
        paths.run();
        assertThat(paths.isBlocked()).isTrue();
        assertThat(range(10, 26).needsMoreThan(open, paths)).isTrue();
        assertThat(range(9, 25).needsMoreThan(open, paths)).isTrue();
        assertThat(range(10, 25).needsMoreThan(open, paths)).isFalse();
    }
}
