package io.github.zhuanjie.matching.algorithm;

import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.RequestFeature;
import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.matching.solver.DeferredAcceptance;
import io.github.zhuanjie.plan.Guarantee;
import java.util.EnumSet;
import java.util.Set;

/**
 * Gives projects their own say: each takes those that matter most by its own points, and nobody can complain.
 *
 * <p><b>Computes</b> the stable matching that is best for every need: deferred acceptance in which the needs ask. No need
 * and project would both rather have each other: where a need would prefer a project to what it got, that project is full of
 * needs with more merit ({@link io.github.zhuanjie.matching.Candidate#merit}), or as much and higher priority. {@link
 * Guarantee#STABLE} holds. The needs gain nothing by listing their candidates otherwise than they prefer them.
 *
 * <p><b>Complexity</b>: O(E log E) for E candidates in all. O(E) memory.
 *
 * <p><b>Inputs</b>: places, areas, single grants. The order of a need's candidates is its preference. Where no project has
 * points of its own, everybody goes by the order of priority, and the matching is stable by that.
 *
 * <p><b>Not checked</b>: whether a candidate is eligible. <b>Not supported</b>: budgets, because a costly need would push out
 * two others that no single project has to take back.
 *
 * <p><b>Alternative</b>: {@link PriorityFirstMatching} serves more needs; this one keeps the projects' own orders.
 *
 * <p><b>Reference</b>: D. Gale, L. S. Shapley, "College admissions and the stability of marriage", Amer. Math. Monthly 69
 * (1962) 9&ndash;15, doi:10.2307/2312726; A. E. Roth, M. A. O. Sotomayor, "Two-Sided Matching", Cambridge 1990.
 *
 * <p>Stateless and thread-safe.
 */
public final class StableMatching implements MatchingAlgorithm {

    /** The name of the algorithm. */
    public static final String NAME = "stable";

    /** Creates the algorithm. */
    public StableMatching() {}

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public String getVersion() {
        return "1";
    }

    @Override
    public Set<RequestFeature> getSupported() {
        return EnumSet.complementOf(EnumSet.of(RequestFeature.BUDGETS));
    }

    @Override
    public Set<Guarantee> guaranteesFor(MatchingRequest request) {
        return EnumSet.of(Guarantee.FEASIBLE, Guarantee.STABLE);
    }

    @Override
    public Allocation match(MatchingRequest request, RunControl control) {
        control.check();
        Supported.require(this, request);
        Reduction reduction = Reduction.of(request, Units.needByNeed(request));
        int[] held = DeferredAcceptance.solve(reduction.problem(), control::check);
        return reduction.allocation(held, guaranteesFor(request)).build();
    }
}
