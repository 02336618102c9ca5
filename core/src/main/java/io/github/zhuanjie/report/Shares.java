package io.github.zhuanjie.report;

import io.github.zhuanjie.money.Ratio;
import java.util.Optional;

/** Parts of a whole, rounded once. */
final class Shares {

    private static final long ONE = 10_000;

    private Shares() {}

    /** Rounds to a ten-thousandth, halves up; the whole is at most 2³⁷, so nothing overflows. */
    static Optional<Ratio> of(long part, long whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(Ratio.ofTenThousandths((int) ((2 * ONE * part + whole) / (2 * whole))));
    }
}
