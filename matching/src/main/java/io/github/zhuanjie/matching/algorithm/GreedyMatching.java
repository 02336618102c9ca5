package io.github.zhuanjie.matching.algorithm;

import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.matching.solver.FirstFit;
import io.github.zhuanjie.plan.Guarantee;
import java.util.EnumSet;
import java.util.Set;

/**
 * Serves needs in the order of priority, each at the first candidate where it fits.
 *
 * <p><b>Computes</b> what a queue at a counter would: nobody is ever moved, so a need may be left out although another
 * served one could have gone elsewhere. A baseline to compare with; {@link Guarantee#FEASIBLE} and {@link
 * Guarantee#NO_JUSTIFIED_ENVY} hold.
 *
 * <p><b>Complexity</b>: O(E) for E candidates in all, plus the order of the needs.
 *
 * <p><b>Inputs</b>: everything that a request can say. <b>Not checked</b>: whether a candidate is eligible.
 *
 * <p><b>Alternative</b>: {@link PriorityFirstMatching}, which serves more and proves it.
 *
 * <p><b>Reference</b>: a maximal matching, so at least half as many are served as could be (B. Korte, D. Hausmann, "An analysis
 * of the greedy heuristic for independence systems", Ann. Discrete Math. 2 (1978) 65&ndash;74,
 * doi:10.1016/S0167-5060(08)70322-4), where no budget binds.
 *
 * <p>Stateless and thread-safe.
 */
public final class GreedyMatching implements MatchingAlgorithm {

    /** The name of the algorithm. */
    public static final String NAME = "greedy";

    /** Creates the algorithm. */
    public GreedyMatching() {}

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public String getVersion() {
        return "1";
    }

    @Override
    public Set<Guarantee> guaranteesFor(MatchingRequest request) {
        return EnumSet.of(Guarantee.FEASIBLE, Guarantee.NO_JUSTIFIED_ENVY);
    }

    @Override
    public Allocation match(MatchingRequest request, RunControl control) {
        control.check();
        Reduction reduction = Reduction.of(request);
        int[] held = FirstFit.solve(reduction.problem(), reduction.budgets(), control::check);
        return reduction.allocation(held, guaranteesFor(request)).build();
    }
}
