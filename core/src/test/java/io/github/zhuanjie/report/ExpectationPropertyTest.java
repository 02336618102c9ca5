package io.github.zhuanjie.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ExpectationPropertyTest {

    private static final MathContext MANY = new MathContext(200);

    @Property
    void theSumIsThatOfTheRatesRoundedOnce(@ForAll long seed) {
        Random random = new Random(seed);
        Expectation expectation = new Expectation();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = random.nextInt(60); i > 0; i--) {
            int of = 1 + random.nextInt(random.nextBoolean() ? 8 : 1_000_000);
            int served = random.nextInt(of + 1);
            expectation.add(new Expectation.Rate(served, of));
            sum = sum.add(new BigDecimal(served).divide(new BigDecimal(of), MANY));
        }
        // a half that comes of a sum such as 1/3 + 1/6 is a hair below it in decimals
        BigDecimal hair = new BigDecimal("1e-150");
        assertThat(expectation.toHundredths())
                .isEqualTo(sum.movePointRight(2)
                        .add(hair)
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValueExact());
    }

    @Property
    void theGroupsOfAPartitionAddUpToWhatIsServed(@ForAll long seed) {
        Random random = new Random(seed);
        int groups = 1 + random.nextInt(6);
        List<Expectation> expected =
                IntStream.range(0, groups).mapToObj(group -> new Expectation()).toList();
        int served = 0;
        for (int value = random.nextInt(20); value > 0; value--) {
            int of = 1 + random.nextInt(50);
            int some = random.nextInt(of + 1);
            served += some;
            List<Integer> places = new ArrayList<>();
            IntStream.range(0, of).forEach(need -> places.add(random.nextInt(groups)));
            places.forEach(place -> expected.get(place).add(new Expectation.Rate(some, of)));
        }
        int sum = expected.stream().mapToInt(Expectation::toHundredths).sum();
        assertThat(2 * Math.abs(sum - 100 * served)).isLessThanOrEqualTo(groups);
    }

    @Example
    void halvesAreRoundedUp() {
        Expectation half = new Expectation();
        half.add(new Expectation.Rate(1, 200));
        assertThat(half.toHundredths()).isEqualTo(1);
        half.add(new Expectation.Rate(1, 201));
        assertThat(half.toHundredths()).isEqualTo(1);
        assertThat(new Expectation().toHundredths()).isZero();
    }
}
