package io.github.zhuanjie.matching.algorithm;

import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.matching.solver.MoneyProblem;
import io.github.zhuanjie.matching.solver.WholeGrants;
import io.github.zhuanjie.matching.solver.WholeGrantsSolver;
import io.github.zhuanjie.plan.Guarantee;
import java.util.EnumSet;
import java.util.Set;

/**
 * Gives whole grants out of budgets and places so that the total benefit is as large as it can be made, and says how much
 * more there could be at most.
 *
 * <p><b>Computes</b> an allocation that keeps every limit, leaves out no need that still fits anywhere, and comes with prices
 * of places and money that prove a bound ({@link Allocation#getPrices()}; {@code MatchingVerifier.boundOf} adds it up). Whole
 * grants out of budgets are packed like knapsacks, which is NP-hard, so the largest benefit is not promised; the distance to
 * the bound shrinks with the number of needs that each project serves. {@link Guarantee#BENEFIT_BOUNDED} holds.
 *
 * <p><b>Complexity</b>: O(E log E) time in the worst case for E candidates: at most 672 passes over those in play, mostly some
 * dozens (prices are sought in up to twelve turns, of 40 rounds on a sample and of 16 on what is in play near them), and then
 * a sort and a knapsack of bounded size for each project. O(E) memory.
 *
 * <p><b>Inputs</b>: everything that a request can say; {@link io.github.zhuanjie.matching.Candidate#cost} and {@code benefit}.
 *
 * <p><b>Not checked</b>: whether a candidate is eligible, whether benefits are comparable.
 *
 * <p><b>Alternative</b>: {@link MaxBenefitMatching} without budgets, which is exact; {@link DivisibleMatching} where a grant may
 * be a part; {@link PriorityFirstMatching} where need goes before benefit.
 *
 * <p><b>Reference</b>: S. Martello, P. Toth, "Knapsack Problems", Wiley 1990, ch. 7.
 *
 * <p>Stateless and thread-safe.
 */
public final class BudgetedMatching implements MatchingAlgorithm {

    /** The name of the algorithm. */
    public static final String NAME = "budgeted";

    private static final long SCALE = 1L << WholeGrants.PRICE_BITS;

    /** Creates the algorithm. */
    public BudgetedMatching() {}

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
        return EnumSet.of(Guarantee.FEASIBLE, Guarantee.BENEFIT_BOUNDED);
    }

    @Override
    public Allocation match(MatchingRequest request, RunControl control) {
        control.check();
        Reduction reduction = Reduction.of(request);
        MoneyProblem problem = new MoneyProblem(reduction.problem(), reduction.budgets());
        WholeGrants grants = WholeGrantsSolver.solve(problem, control::check);
        return reduction
                .allocation(grants.held(), guaranteesFor(request))
                .prices(reduction.prices(SCALE, pool -> grants.placePrice()[pool], pool -> grants.moneyPrice()[pool]))
                .build();
    }
}
