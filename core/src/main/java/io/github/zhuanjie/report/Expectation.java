package io.github.zhuanjie.report;

import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;

/**
 * A sum of rates, exact. Rates with one denominator are added as whole numbers; a denominator is a number of needs, and as
 * different ones add up to at most all needs, there are few of them.
 */
final class Expectation {

    private static final BigInteger SCALE = BigInteger.valueOf(FairnessTally.HUNDREDTHS);

    private final Map<Integer, Long> numerators = new TreeMap<>();

    void add(Rate rate) {
        numerators.merge(rate.of(), (long) rate.served(), Math::addExact);
    }

    /** Returns the sum in hundredths, rounded once, halves up. */
    int toHundredths() {
        BigInteger part = BigInteger.ZERO;
        BigInteger whole = BigInteger.ONE;
        for (Map.Entry<Integer, Long> term : numerators.entrySet()) {
            BigInteger denominator = BigInteger.valueOf(term.getKey());
            part = part.multiply(denominator)
                    .add(BigInteger.valueOf(term.getValue()).multiply(whole));
            whole = whole.multiply(denominator);
        }
        BigInteger two = BigInteger.TWO;
        return part.multiply(SCALE)
                .multiply(two)
                .add(whole)
                .divide(whole.multiply(two))
                .intValueExact();
    }

    /** How many of so many qualifying needs of one priority are served. */
    record Rate(int served, int of) {

        static final Rate NONE = new Rate(0, 0);

        Rate plus(boolean isServed) {
            return new Rate(isServed ? served + 1 : served, of + 1);
        }
    }
}
