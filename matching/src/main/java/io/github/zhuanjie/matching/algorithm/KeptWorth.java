package io.github.zhuanjie.matching.algorithm;

import io.github.zhuanjie.matching.Pairs;
import io.github.zhuanjie.matching.Stability;
import io.github.zhuanjie.matching.StabilityException;
import io.github.zhuanjie.matching.solver.Problem;
import java.util.BitSet;

/** A problem in which grants that were made before are worth more. */
final class KeptWorth {

    /** The pairs of the problem that were granted before. */
    private final BitSet earlier;

    private final int more;

    KeptWorth(Stability.Worth worth, BitSet earlier) {
        this.earlier = earlier;
        this.more = worth.benefit();
    }

    /** Returns the problem with other benefits, of some of its units only. */
    Problem applyTo(Problem problem, int[] units) {
        Pairs pairs = problem.pairs();
        Pairs.Builder worth = new Pairs.Builder(units.length, pairs.size());
        for (int unit : units) {
            for (int at = pairs.first(unit); at < pairs.first(unit + 1); at++) {
                worth.add(pairs.project(at), benefit(pairs.benefit(at), earlier.get(at)), 0, 0);
            }
            worth.endNeed();
        }
        return new Problem(worth.build(), problem.capacity(), problem.parent());
    }

    private int benefit(int before, boolean kept) {
        long now = (long) before + (kept ? more : 0);
        if (now > Pairs.MAX_BENEFIT) {
            throw new StabilityException(
                    "benefits with what kept grants are worth must be at most " + Pairs.MAX_BENEFIT);
        }
        return (int) now;
    }
}
