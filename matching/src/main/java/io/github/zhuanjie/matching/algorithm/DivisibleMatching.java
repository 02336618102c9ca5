package io.github.zhuanjie.matching.algorithm;

import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.RequestFeature;
import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.matching.solver.DivisibleGrants;
import io.github.zhuanjie.matching.solver.DivisibleSolver;
import io.github.zhuanjie.matching.solver.MoneyProblem;
import io.github.zhuanjie.plan.Guarantee;
import java.util.EnumSet;
import java.util.Set;

/**
 * Divides budgets among needs so that the total benefit is the largest, where a need may have parts of grants from several
 * projects, and proves it by prices.
 *
 * <p><b>Computes</b> an exact optimum of the transportation problem, in fen: a need gets at most its largest cost in all, from
 * a candidate at most the candidate's cost, and each fen is worth the candidate's benefit. Of the optima, it is one in which
 * fewer needs than there are projects have two grants that are both less than their candidate's cost; which of these it is
 * depends on the request only. {@link Guarantee#MAXIMUM_BENEFIT} holds, in the sense of {@link Guarantee#AMOUNTS_DIVIDED}.
 *
 * <p><b>Complexity</b>: some scans of the E candidates, some dozens of those in play, and a shortest path, O(E) at most, for
 * every need whose grants were estimated wrongly. That makes O(N &middot; E) for N needs where each path moves all that a need
 * or a candidate has, as on every shape that is tested (StatedComplexityTest); it is reached where costs differ and few different
 * benefits tell needs apart, of which a hundred thousand take minutes; as many that are equal in all take seconds. Not proven: a path may move less, so the worst case that is
 * certain is one path for each fen that was estimated wrongly, up to 40 times. Give it a {@link RunControl} that knows how long
 * you can wait. O(E) memory.
 *
 * <p><b>Inputs</b>: budgets of projects. <b>Not supported</b>: everything else; a part of a grant takes no part of a place.
 *
 * <p><b>Not checked</b>: whether a candidate is eligible, whether a part of its grant is of use to a need.
 *
 * <p><b>Alternative</b>: {@link BudgetedMatching}, where a grant is given whole or not at all.
 *
 * <p><b>Reference</b>: R. K. Ahuja, T. L. Magnanti, J. B. Orlin, "Network Flows", Prentice Hall 1993, sect. 9.8.
 *
 * <p>Stateless and thread-safe.
 */
public final class DivisibleMatching implements MatchingAlgorithm {

    /** The name of the algorithm. */
    public static final String NAME = "divisible";

    /** Creates the algorithm. */
    public DivisibleMatching() {}

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
        return EnumSet.of(RequestFeature.BUDGETS);
    }

    @Override
    public Set<Guarantee> guaranteesFor(MatchingRequest request) {
        return EnumSet.of(Guarantee.FEASIBLE, Guarantee.MAXIMUM_BENEFIT, Guarantee.AMOUNTS_DIVIDED);
    }

    @Override
    public Allocation match(MatchingRequest request, RunControl control) {
        control.check();
        Supported.require(this, request);
        Reduction reduction = Reduction.of(request);
        MoneyProblem problem = new MoneyProblem(reduction.problem(), reduction.budgets());
        DivisibleGrants grants = DivisibleSolver.solve(problem, control::check);
        return reduction
                .divided(grants.amount(), guaranteesFor(request))
                .prices(reduction.prices(1, pool -> 0L, pool -> grants.price()[pool]))
                .build();
    }
}
