package io.github.zhuanjie.matching.verify;

import java.math.BigInteger;

/** A sum that is exact whatever is added: in a long as long as it fits. */
final class ExactSum {

    private BigInteger high = BigInteger.ZERO;
    private long low;

    void add(long term) {
        long sum = low + term;
        if (((low ^ sum) & (term ^ sum)) < 0) {
            high = high.add(BigInteger.valueOf(low));
            sum = term;
        }
        low = sum;
    }

    void addProduct(long one, long other) {
        long product = one * other;
        if (Math.multiplyHigh(one, other) == product >> Long.SIZE - 1) {
            add(product);
        } else {
            high = high.add(BigInteger.valueOf(one).multiply(BigInteger.valueOf(other)));
        }
    }

    BigInteger value() {
        return high.add(BigInteger.valueOf(low));
    }
}
