package io.github.zhuanjie.money;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Ratios for properties. */
final class Ratios {

    private Ratios() {}

    static Arbitrary<Ratio> any() {
        return Arbitraries.integers()
                .between(0, 99_999_999)
                .map(n -> Ratio.parse(BigDecimal.valueOf(n, 4).toPlainString()));
    }
}
