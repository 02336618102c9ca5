package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.plan.BenefitFormula;
import io.github.zhuanjie.priority.PriorityPolicy;
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
    private static final int MOST_POINTS = 9_900;

    /** What all of this is called; a change of it is a new version. */
    static final BenefitFormula FORMULA = new BenefitFormula("1", MOST_POINTS, FULL);

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

    /**
     * Returns what a grant is worth: the points of the need and one, times the tiers from its own downwards, times how well
     * the award meets it. A benefit is something to weigh: unlike in the order of priority, a tier does not outweigh any
     * number of points.
     */
    int benefit(Award award, int priority) {
        int points = Math.min(PriorityPolicy.pointsOf(priority), MOST_POINTS);
        return (1 + points) * (1 + priority / PriorityPolicy.TIER_WEIGHT) * of(award);
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
