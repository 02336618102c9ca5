package io.github.zhuanjie.matching.algorithm;

import io.github.zhuanjie.matching.Pairs;
import io.github.zhuanjie.matching.Stability;
import io.github.zhuanjie.matching.StabilityException;
import io.github.zhuanjie.matching.solver.Problem;
import java.util.Arrays;
import java.util.BitSet;

/**
 * A problem in which grants that were made before are worth more.
 *
 * <p>So that ties alone are decided by kept grants, benefits are multiplied by one more than the number of earlier grants,
 * and each of these is worth one more: all kept grants together are then worth less than one of the benefits.
 */
final class KeptWorth {

    /** The pairs of the request that were granted before. */
    private final BitSet earlier = new BitSet();

    private final int more;
    private final int scale;
    private final boolean lossless;

    private KeptWorth(int[] earlier, int more, int scale) {
        lossless = more == 0 || scale > earlier.length;
        Arrays.stream(earlier).forEach(this.earlier::set);
        this.more = more;
        this.scale = scale;
    }

    static KeptWorth of(Stability stability, int[] earlier) {
        if (stability instanceof Stability.Worth worth) {
            return new KeptWorth(earlier, worth.benefit(), 1);
        }
        return new KeptWorth(earlier, 1, Math.addExact(earlier.length, 1));
    }

    boolean isNothing() {
        return more == 0;
    }

    /** Tells whether what is best with kept grants is best without them, too. */
    boolean isLossless() {
        return lossless;
    }

    /** Returns by what benefits are multiplied. */
    int scale() {
        return scale;
    }

    /** Returns the problem with other benefits, of those units only that are served. */
    Problem applyTo(Reduction reduction, int[] units) {
        Problem problem = reduction.problem();
        Pairs pairs = problem.pairs();
        Pairs.Builder worth = new Pairs.Builder(units.length, pairs.size());
        for (int unit : units) {
            for (int at = pairs.first(unit); at < pairs.first(unit + 1); at++) {
                boolean kept = earlier.get(reduction.origin(at));
                worth.add(pairs.project(at), benefit(pairs.benefit(at), kept), 0, 0);
            }
            worth.endNeed();
        }
        return new Problem(worth.build(), problem.capacity(), problem.parent());
    }

    private int benefit(int before, boolean kept) {
        long now = (long) before * scale + (kept ? more : 0);
        if (now > Pairs.MAX_BENEFIT) {
            throw new StabilityException("benefits with what kept grants are worth must be at most " + Pairs.MAX_BENEFIT
                    + (scale == 1 ? "" : " when multiplied by one more than the number of earlier grants"));
        }
        return (int) now;
    }
}
