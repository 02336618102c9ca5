package io.github.zhuanjie.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PackingTest {

    @Test
    void onlyWhatIsLimitedIsUsedUp() {
        Packing packing = new Packing(LimitsTest.one(3, 10, 3, 29));
        packing.take(0, 0);
        assertThat(packing.moneyLeft(0)).isEqualTo(10);
        assertThat(packing.placesLeft(0)).isEqualTo(Integer.MAX_VALUE);
        packing = new Packing(LimitsTest.one(3, 10, 2, 30));
        packing.take(0, 0);
        assertThat(packing.moneyLeft(0)).isEqualTo(MoneyProblem.UNLIMITED);
        assertThat(packing.placesLeft(0)).isOne();
    }
}
