package io.github.zhuanjie.matching.algorithm;

import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.AllocationColumns;
import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Pairs;
import io.github.zhuanjie.matching.RequestFeature;
import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.matching.Stability;
import io.github.zhuanjie.matching.StabilityException;
import io.github.zhuanjie.matching.solver.BudgetPaths;
import io.github.zhuanjie.matching.solver.FirstFit;
import io.github.zhuanjie.matching.solver.MaxBenefitSolver;
import io.github.zhuanjie.matching.solver.PriorityPaths;
import io.github.zhuanjie.matching.solver.Problem;
import io.github.zhuanjie.matching.solver.ServedSet;
import io.github.zhuanjie.matching.solver.Solution;
import io.github.zhuanjie.plan.Guarantee;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Serves needs in the order of priority, each if and only if it can be added to those served before it.
 *
 * <p><b>Computes</b> the lexicographically best set of served needs: the first need of the order is served if any set
 * can serve it, the second if any set with the first can, and so on. The sets that can be served together form a
 * transversal matroid (a gammoid where capacities nest), in which this greedy choice also reaches the largest number of
 * needs served. For every need left out it hands over a saturated set of projects that proves it. Then, of all ways to serve
 * the same needs, it takes the one with the largest total benefit, and proves that by prices. {@link
 * Guarantee#PRIORITY_RESPECTED}, {@link Guarantee#MAXIMUM_SERVED} and, unless benefits lie further apart than half of {@link
 * io.github.zhuanjie.matching.Pairs#MAX_BENEFIT}, {@link Guarantee#BEST_FIT} hold.
 *
 * <p><b>Complexity</b>: O(P&middot;E) time in the worst case for P projects and E candidates in all, plus the order of
 * the needs, to know who is served; the best fit takes what {@link MaxBenefitMatching} says. On generated instances of a
 * province both stay close to linear in E. O(E + P) memory, and O(P&sup2;) for
 * the proofs if every project fills at a different time. Where a budget binds, another O(N&middot;E) time in the worst case for N
 * needs, with a factor of 32 for the pools that a search looks into, for serving all and for each round of exchanges that
 * follows, of which there are two or three mostly and 1000 at most; after these everybody is served in order where they fit.
 *
 * <p><b>After changes</b> {@link #rematch} goes through the needs in the order of priority again, and has each begin where it was
 * served: as long as nothing has changed for it and all before it, that place is free and nobody is moved; from the first change
 * on, a need moves others only where its place is gone. Sets that can be served together are those of a matroid whatever serves them,
 * so the same needs are served as from scratch, and their proofs are found as there. The best fit begins from the earlier prices and
 * grants. Where a budget could bind it begins anew, because of several best fits one may exceed it and another may not.
 *
 * <p><b>Inputs</b>: places, shares of areas, single grants, several grants to a need (the second grants of all come after the
 * first). {@link io.github.zhuanjie.matching.Candidate#benefit} decides only which project serves whom, never who is served;
 * where all candidates of each need are worth the same, the first in its list that is fewest moves away from a free place.
 *
 * <p><b>Budgets</b>: if the best allocation by places stays within every budget, it is the result, and all guarantees
 * hold. Otherwise budgets bind; the needs are then served in order of priority where their cost fits, others being
 * moved only along paths that keep within every capacity, and the result claims {@link Guarantee#FEASIBLE} and {@link
 * Guarantee#NO_JUSTIFIED_ENVY}: no need left out fits into what is left, nor would it if one of lower priority gave back what
 * it has (decision 043). Not claimed then: that a need left out could not be served by moving others, that nobody of lower
 * priority is served instead (a smaller cost may fit where a larger one does not), or that the number served is the
 * largest. That question is NP-hard.
 *
 * <p><b>Not checked</b>: whether a candidate is eligible; the planner does that.
 *
 * <p><b>Alternative</b>: {@link MaxBenefitMatching} weighs needs against each other; {@link GreedyMatching} moves nobody, and is
 * a baseline only.
 *
 * <p><b>Reference</b>: J. Edmonds, D. R. Fulkerson, "Transversals and matroid partition", J. Res. Nat. Bur. Standards
 * 69B (1965) 147&ndash;153, doi:10.6028/jres.069B.016; D. Gale, "Optimal assignments in an ordered set: an application
 * of matroid theory", J. Combin. Theory 4 (1968) 176&ndash;180, doi:10.1016/S0021-9800(68)80039-0.
 *
 * <p>Stateless and thread-safe.
 */
public final class PriorityFirstMatching implements MatchingAlgorithm {

    /** The name of the algorithm. */
    public static final String NAME = "priority-first";

    /** Creates the algorithm. */
    public PriorityFirstMatching() {}

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public String getVersion() {
        return "3";
    }

    /**
     * Announces everything for requests without budgets; for others only what holds even if a budget binds.
     *
     * @param request  the request
     * @return the guarantees
     */
    @Override
    public Set<Guarantee> guaranteesFor(MatchingRequest request) {
        boolean anyBudget = request.getFeatures().contains(RequestFeature.BUDGETS);
        return anyBudget ? withMoneyShort() : byPlaces();
    }

    @Override
    public boolean isKeeping() {
        return true;
    }

    @Override
    public Allocation match(MatchingRequest request, RunControl control) {
        control.check();
        Reduction reduction = Reduction.of(request);
        BitSet nothing = new BitSet();
        return byPlaces(reduction, Start.anew(reduction), nothing, control)
                .orElseGet(() -> withinBudgets(reduction, nothing, control));
    }

    /** Finds who is served, and of all ways to serve them the best, keeping what can be; nothing if it exceeds a budget. */
    private static Optional<Allocation> byPlaces(Reduction reduction, Start start, BitSet kept, RunControl control) {
        Problem problem = reduction.problem();
        ServedSet served = PriorityPaths.solve(problem, start.held(), control::check);
        Optional<BestFit> fit = BestFit.of(problem, served.pair(), start.price(), kept, control::check);
        if (fit.isEmpty() && !kept.isEmpty()) {
            throw new StabilityException("benefits must be further below their bound for kept grants to decide ties");
        }
        if (fit.filter(best -> isAffordable(reduction, best.held())).isPresent()) {
            return Optional.of(proven(reduction, served, fit.get().held())
                    .guarantees(withBestFit())
                    .prices(reduction.prices(1, pool -> (long) fit.get().price()[pool], pool -> 0L))
                    .build());
        }
        return kept.isEmpty() && isAffordable(reduction, served.pair())
                ? Optional.of(proven(reduction, served, served.pair()).build())
                : Optional.empty();
    }

    private static boolean isAffordable(Reduction reduction, int[] held) {
        return FirstFit.isWithin(reduction.problem(), reduction.budgets(), held);
    }

    private static Allocation withinBudgets(Reduction reduction, BitSet kept, RunControl control) {
        int[] held = BudgetPaths.solve(reduction.problem(), reduction.budgets(), kept, control::check);
        return reduction.allocation(held, withMoneyShort()).build();
    }

    private static Set<Guarantee> withMoneyShort() {
        return EnumSet.of(Guarantee.FEASIBLE, Guarantee.NO_JUSTIFIED_ENVY);
    }

    private static Set<Guarantee> withBestFit() {
        Set<Guarantee> all = byPlaces();
        all.add(Guarantee.BEST_FIT);
        return all;
    }

    /**
     * Serves the same needs as a run from scratch if no budget binds, by other projects where that keeps earlier grants. Of all
     * ways to serve them, each with as many grants, it takes one whose benefit together with what kept grants are worth is the
     * largest. With {@link Stability.DecidesTies} that is a best fit ({@link Guarantee#BEST_FIT}, proven by prices), of those
     * one that keeps the most.
     *
     * <p>Where that would exceed a budget, a best fit without regard to earlier grants is taken if it stays within all of them.
     * Where none does, there is no largest benefit that a kept grant could be weighed against; all earlier grants that still fit
     * are then kept but for those in the way of a need of higher priority, and nobody else is moved. As without earlier
     * grants, nobody is passed over whose own cost fits, or would if one of lower priority gave back what it has. Without a worth
     * the allocation is as good as one from scratch, and where a project has a budget it is that one; of several best fits it may be
     * another, because it is found from the earlier grants.
     *
     * @throws StabilityException if a benefit with the worth of a kept grant is more than {@link
     *     io.github.zhuanjie.matching.Pairs#MAX_BENEFIT}, or benefits are so near to it that nothing is left to say that all
     *     these needs must be served
     */
    @Override
    public Allocation rematch(MatchingRequest request, Allocation previous, Stability stability, RunControl control) {
        boolean anyBudget = request.getFeatures().contains(RequestFeature.BUDGETS);
        if (anyBudget && stability.equals(Stability.none())) {
            return match(request, control);
        }
        control.check();
        Reduction reduction = Reduction.of(request);
        int[] earlier = request.pairsOf(previous);
        Start start = anyBudget ? Start.anew(reduction) : Start.from(reduction, previous, earlier);
        BitSet kept = stability.equals(Stability.none()) ? new BitSet() : reduction.standingFor(earlier);
        Optional<Allocation> keeping = stability instanceof Stability.Worth worth && worth.benefit() > 0
                ? weighed(reduction, start, worth, kept, control)
                : byPlaces(reduction, start, kept, control);
        return keeping.or(() -> byPlaces(reduction, start, new BitSet(), control))
                .orElseGet(() -> withinBudgets(reduction, kept, control));
    }

    private static Optional<Allocation> weighed(
            Reduction reduction, Start start, Stability.Worth worth, BitSet kept, RunControl control) {
        Problem problem = reduction.problem();
        ServedSet served = PriorityPaths.solve(problem, start.held(), control::check);
        int[] units = IntStream.range(0, problem.units())
                .filter(unit -> served.pair()[unit] != Problem.NONE)
                .toArray();
        Problem ofServed = new KeptWorth(worth, kept).applyTo(problem, units);
        Solution fit =
                serveAll(ofServed, BestFit.renumbered(problem, units, ofServed, served.pair()), start.price(), control);
        int[] held = BestFit.translated(problem, units, ofServed, fit.held());
        return isAffordable(reduction, held)
                ? Optional.of(proven(reduction, served, held)
                        .prices(reduction.prices(1, pool -> (long) fit.price()[pool], pool -> 0L))
                        .build())
                : Optional.empty();
    }

    private static Solution serveAll(Problem problem, int[] served, Optional<int[]> price, RunControl control) {
        try {
            return new MaxBenefitSolver(control::check).serveAll(problem, served, price);
        } catch (IllegalArgumentException e) {
            throw new StabilityException("benefits with what kept grants are worth must be further below their bound");
        }
    }

    private static Set<Guarantee> byPlaces() {
        Set<Guarantee> all = withMoneyShort();
        all.add(Guarantee.PRIORITY_RESPECTED);
        all.add(Guarantee.MAXIMUM_SERVED);
        return all;
    }

    /** Writes who holds what, with the saturated sets, of which one serves many needs. */
    private static AllocationColumns proven(Reduction reduction, ServedSet served, int[] held) {
        List<int[]> sets = new ArrayList<>();
        int[] setOf = new int[reduction.needs()];
        int listed = -1;
        for (int rank = 0; rank < setOf.length; rank++) {
            // the first units are those of the first grants, in the order in which the set grows
            if (served.pair()[rank] == Problem.NONE && served.proof()[rank] != listed) {
                listed = served.proof()[rank];
                sets.add(reduction.projects(served.saturated(), listed));
            }
            setOf[rank] = sets.size() - 1;
        }
        return reduction.allocation(held, byPlaces()).saturated(sets, setOf);
    }

    /**
     * What a run begins from.
     *
     * @param held  for each unit the pair that served it, or none
     * @param price  for each pool the price that it had, if there were prices
     */
    private record Start(int[] held, Optional<int[]> price) {

        static Start anew(Reduction reduction) {
            int[] none = new int[reduction.problem().units()];
            Arrays.fill(none, Problem.NONE);
            return new Start(none, Optional.empty());
        }

        static Start from(Reduction reduction, Allocation previous, int[] granted) {
            return new Start(
                    reduction.held(granted),
                    previous.getPrices().map(prices -> reduction.pricesOfProjects(prices, Pairs.MAX_BENEFIT)));
        }
    }
}
