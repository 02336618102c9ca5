package io.github.zhuanjie.matching.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ExactSumTest {

    private static BigInteger big(long value) {
        return BigInteger.valueOf(value);
    }

    @Test
    void nothingIsZero() {
        assertThat(new ExactSum().value()).isZero();
    }

    @Test
    void sumsBeyondALongAreExactInBothDirections() {
        ExactSum sum = new ExactSum();
        sum.add(Long.MAX_VALUE);
        sum.add(1);
        sum.add(Long.MAX_VALUE);
        assertThat(sum.value())
                .isEqualTo(big(Long.MAX_VALUE).multiply(BigInteger.TWO).add(BigInteger.ONE));
        ExactSum negative = new ExactSum();
        negative.add(Long.MIN_VALUE);
        negative.add(-1);
        assertThat(negative.value()).isEqualTo(big(Long.MIN_VALUE).subtract(BigInteger.ONE));
    }

    @Property
    void everySumOfProductsIsExact(@ForAll List<Long> terms) {
        ExactSum sum = new ExactSum();
        BigInteger expected = BigInteger.ZERO;
        for (int i = 0; i < terms.size(); i++) {
            long one = terms.get(i);
            long other = terms.get(terms.size() - 1 - i);
            sum.addProduct(one, other);
            sum.add(other);
            expected = expected.add(big(one).multiply(big(other))).add(big(other));
        }
        assertThat(sum.value()).isEqualTo(expected);
    }

    @Test
    void productsAtTheBorderOfALongAreExact() {
        for (long[] factors : new long[][] {
            {1L << 32, 1L << 31},
            {-(1L << 32), 1L << 31},
            {Long.MIN_VALUE, -1},
            {Long.MAX_VALUE, Long.MAX_VALUE},
            {3, -5}
        }) {
            ExactSum sum = new ExactSum();
            sum.addProduct(factors[0], factors[1]);
            assertThat(sum.value()).isEqualTo(big(factors[0]).multiply(big(factors[1])));
        }
    }
}
