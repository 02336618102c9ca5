package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.plan.Award;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How well an award meets a need, from 1 to {@value #FULL}: the share of the gap that it covers; where the gap is not known,
 * its share of the largest award that the need may have. An award whose worth is not published is taken to meet the need.
 * All of this is ours.
 */
final class Fit {

    /** An award that meets the need. */
    static final int FULL = 100;

    /** Beyond this, points do not make a grant worth more, so that benefits stay within bounds. */
    private static final int MOST_POINTS = 9_000_000;

    private final Optional<Yuan> gap;
    private final Yuan largest;

    private Fit(Optional<Yuan> gap, Yuan largest) {
        this.gap = gap;
        this.largest = largest;
    }

    static Fit of(Need need, List<Prospect> matchable) {
        Yuan largest = matchable.stream()
                .map(prospect -> prospect.award().orElseThrow().max())
                .max(Comparator.naturalOrder())
                .orElse(Yuan.ZERO);
        return new Fit(need.getGap().toOptional().filter(gap -> gap.compareTo(Yuan.ZERO) > 0), largest);
    }

    /** Returns what a grant is worth: how much the need matters, times how well the award meets it. */
    int benefit(Award award, int priority) {
        return (1 + Math.max(0, Math.min(priority, MOST_POINTS))) * of(award);
    }

    int of(Award award) {
        Yuan whole = gap.orElse(largest);
        if (!award.isValued() || whole.equals(Yuan.ZERO) || award.max().compareTo(whole) >= 0) {
            return FULL;
        }
        long share = BigInteger.valueOf(award.max().toFen())
                .multiply(BigInteger.valueOf(FULL))
                .divide(BigInteger.valueOf(whole.toFen()))
                .longValueExact();
        return (int) Math.max(1, share);
    }
}
