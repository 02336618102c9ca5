package io.github.zhuanjie.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class IntegerTollsTest {

    private static final Runnable ON = () -> {};

    private IntegerTolls tolls(Limits limits, double place, double money) {
        Tolls tolls = new Tolls(limits);
        tolls.placePrice[0] = place;
        tolls.moneyPrice[0] = money;
        tolls.addUp();
        return new IntegerTolls(limits, tolls);
    }

    @Test
    void aPairPaysForItsPlaceAndItsMoney() {
        long one = 1L << IntegerTolls.SHIFT;
        assertThat(tolls(LimitsTest.one(3, 10, 2, 20), 2, 0.5).toll(0)).isEqualTo(7 * one);
        assertThat(tolls(LimitsTest.one(3, 0, 2, 20), 2, 0.5).toll(0)).isEqualTo(2 * one);
    }

    @Test
    void whatIsDearerThanAnyBenefitIsCut() {
        Limits dear = LimitsTest.one(3, 1L << 40, 2, 1L << 41);
        assertThat(tolls(dear, 0, 1L << 20).toll(0)).isEqualTo(IntegerTolls.DEAR);
        assertThat(tolls(dear, 1L << 40, 0).toll(0)).isEqualTo(IntegerTolls.DEAR);
        // the product has a bit beyond the 64 and nothing below
        assertThat(tolls(dear, 0, 1.0 / 64).toll(0)).isEqualTo(IntegerTolls.DEAR);
        // in the 64th bit, and in the 63rd
        assertThat(tolls(dear, 0, 1.0 / (1 << 9)).toll(0)).isEqualTo(IntegerTolls.DEAR);
        assertThat(tolls(dear, 0, 1.5 / (1 << 10)).toll(0)).isEqualTo(IntegerTolls.DEAR);
        assertThat(tolls(dear, 0, 1.0 / (1 << 12)).toll(0)).isLessThan(IntegerTolls.DEAR);
    }

    @Test
    void theBoundIsOfPricesAndOfWhatUnitsGain() {
        Limits limits = LimitsTest.one(40_000, 10, 2, 1L << 40);
        AtomicInteger count = new AtomicInteger();
        assertThat(tolls(limits, 7, 0).bound(count::incrementAndGet)).isEqualTo(BigInteger.valueOf(14));
        assertThat(count).hasValue(3);
        assertThat(tolls(limits, 6.5, 0).bound(ON)).isEqualTo(BigInteger.valueOf(20_013));
        assertThat(IntegerTolls.none(limits).bound(ON)).isEqualTo(BigInteger.valueOf(280_000));
    }
}
