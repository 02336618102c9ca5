package io.github.zhuanjie.matching.algorithm;

import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Pairs;
import io.github.zhuanjie.matching.RequestFeature;
import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.matching.Stability;
import io.github.zhuanjie.matching.StabilityException;
import io.github.zhuanjie.matching.solver.MaxBenefitSolver;
import io.github.zhuanjie.matching.solver.MostKept;
import io.github.zhuanjie.matching.solver.Problem;
import io.github.zhuanjie.matching.solver.Solution;
import io.github.zhuanjie.plan.Guarantee;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Serves needs so that the total benefit is the largest that the places allow, and proves it by prices.
 *
 * <p><b>Computes</b> an optimum of the assignment problem with places, shares of areas in each other, single grants to
 * households, and needs with several grants, all of which are limits that nest. The prices of an optimal solution of the dual
 * come with it ({@link Allocation#getPrices()}): with them anybody can add up that no other allocation is worth more. They
 * are the cut-offs, too: what a need's benefit at a project had to exceed. {@link Guarantee#MAXIMUM_BENEFIT} holds. Where all
 * benefits are one, the largest number of grants is made.
 *
 * <p>Of several optima it is a function of the request which one is found; nothing else is promised of it.
 *
 * <p><b>Complexity</b>: for E candidates of N needs at P projects with benefits up to W, O((N + W) &middot; (E log E + P&sup2;))
 * time in the worst case: rounds of shortest paths over exchanges, each of which moves a need or a price. In practice a few
 * scans of all candidates and few rounds; on generated instances of a province close to linear in E, a hundred thousand equal
 * needs included (examples/benchmarks, DegenerateShapesTest). O(E) memory: about twice that of the candidates.
 *
 * <p><b>Inputs</b>: {@link io.github.zhuanjie.matching.Candidate#benefit}; the order of priority decides nothing here, and
 * neither does that of candidates.
 *
 * <p><b>Not checked</b>: whether a candidate is eligible, whether benefits are comparable. <b>Not supported</b>: budgets.
 *
 * <p><b>Alternative</b>: {@link PriorityFirstMatching} where it must not happen that two needs of less weight are served
 * instead of one of more; {@link BudgetedMatching} where money is limited.
 *
 * <p><b>Reference</b>: D. P. Bertsekas, "The auction algorithm: a distributed relaxation method for the assignment problem",
 * Ann. Oper. Res. 14 (1988) 105&ndash;123, doi:10.1007/BF02186476, for prices that rise; R. K. Ahuja, T. L. Magnanti, J. B.
 * Orlin, "Network Flows", Prentice Hall 1993, ch. 9, for shortest paths of exchanges.
 *
 * <p>Stateless and thread-safe.
 */
public final class MaxBenefitMatching implements MatchingAlgorithm {

    /** The name of the algorithm. */
    public static final String NAME = "max-benefit";

    /** Creates the algorithm. */
    public MaxBenefitMatching() {}

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
        return EnumSet.of(Guarantee.FEASIBLE, Guarantee.MAXIMUM_BENEFIT);
    }

    @Override
    public boolean isKeeping() {
        return true;
    }

    @Override
    public Allocation match(MatchingRequest request, RunControl control) {
        control.check();
        Supported.require(this, request);
        Reduction reduction = Reduction.of(request);
        Solution solution = MaxBenefitSolver.of(control).solve(reduction.problem());
        return allocation(reduction, solution, guaranteesFor(request), solution.held());
    }

    /**
     * Begins with the prices and grants that there were, and ends at an optimum that is proven like any other; the fewer
     * changes, the faster. Without prices, and where no kept grant is to be worth anything, it begins anew.
     *
     * <p>What a kept grant is worth is added to its benefit. With a {@link Stability.Worth} above zero the largest benefit is
     * not promised; then the prices tell how much is missing at most ({@link Guarantee#BENEFIT_BOUNDED}), never more than
     * the worth times the number of grants kept. With {@link Stability.DecidesTies} nothing is missing: of all optima one is
     * taken that keeps the most.
     *
     * @throws StabilityException if a benefit with the worth of a kept grant is more than {@link
     *     io.github.zhuanjie.matching.Pairs#MAX_BENEFIT}
     */
    @Override
    public Allocation rematch(MatchingRequest request, Allocation previous, Stability stability, RunControl control) {
        if (previous.getPrices().isEmpty() && stability.equals(Stability.none())) {
            return match(request, control);
        }
        control.check();
        Supported.require(this, request);
        Reduction reduction = Reduction.of(request);
        int[] earlier = request.pairsOf(previous);
        if (stability instanceof Stability.Worth worth && worth.benefit() > 0) {
            Problem problem = new KeptWorth(worth, reduction.standingFor(earlier))
                    .applyTo(reduction.problem(), allUnits(reduction));
            Solution solution = resolve(reduction, problem, previous, earlier, control);
            return allocation(
                    reduction, solution, EnumSet.of(Guarantee.FEASIBLE, Guarantee.BENEFIT_BOUNDED), solution.held());
        }
        Problem problem = reduction.problem();
        Solution solution = resolve(reduction, problem, previous, earlier, control);
        int[] held = stability.equals(Stability.none())
                ? solution.held()
                : MostKept.of(problem, solution, reduction.standingFor(earlier), control::check);
        return allocation(reduction, solution, guaranteesFor(request), held);
    }

    private static Solution resolve(
            Reduction reduction, Problem problem, Allocation previous, int[] earlier, RunControl control) {
        MaxBenefitSolver solver = MaxBenefitSolver.of(control);
        return previous.getPrices()
                .map(prices -> solver.resolve(
                        problem, reduction.pricesOfProjects(prices, Pairs.MAX_BENEFIT), reduction.held(earlier)))
                .orElseGet(() -> solver.solve(problem));
    }

    private static int[] allUnits(Reduction reduction) {
        return IntStream.range(0, reduction.problem().units()).toArray();
    }

    private static Allocation allocation(
            Reduction reduction, Solution solution, Set<Guarantee> guarantees, int[] held) {
        return reduction
                .allocation(held, guarantees)
                .prices(reduction.prices(1, pool -> (long) solution.price()[pool], pool -> 0L))
                .build();
    }
}
