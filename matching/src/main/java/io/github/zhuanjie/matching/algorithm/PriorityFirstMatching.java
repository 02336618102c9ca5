package io.github.zhuanjie.matching.algorithm;

import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.plan.Guarantee;
import java.util.EnumSet;
import java.util.Set;

/**
 * Serves needs in the order of priority, each if and only if it can be added to those served before it.
 *
 * <p><b>Computes</b> the lexicographically best set of served needs: the first need of the order is served if any set
 * can serve it, the second if any set with the first can, and so on. The sets that can be served together form a
 * transversal matroid, in which this greedy choice also reaches the largest number of needs served. For every need left
 * out it hands over a saturated set of projects that proves it. All three {@link Guarantee}s hold.
 *
 * <p><b>Complexity</b>: O(P&middot;E) time in the worst case for P projects and E candidates in all, plus the order of
 * the needs; on generated instances of a province it stays close to linear in E. O(E + P) memory, and O(P&sup2;) for
 * the proofs if every project fills at a different time.
 *
 * <p><b>Inputs</b>: places. A candidate list is a preference: of the candidates that are equally few moves away from a
 * free place, the first is taken; a need that makes room for another may lose its preferred project, never its place.
 *
 * <p><b>Budgets</b>: if the best allocation by places stays within every budget, it is the result, and all guarantees
 * hold. Otherwise budgets bind; the needs are then served in order of priority where their cost fits, others being
 * moved only along paths that keep within every capacity, and the result claims {@link Guarantee#FEASIBLE} alone.
 * Holds then: a need once served stays served, and no need left out fits into what is left as the allocation stands.
 * Not claimed then: that a need left out could not be served by moving others, that nobody of lower priority is served
 * instead (a smaller cost may fit where a larger one does not), or that the number served is the largest. That question
 * is NP-hard.
 *
 * <p><b>Not checked</b>: whether a candidate is eligible; the planner does that. Total value is not maximised.
 *
 * <p><b>Alternative</b>: {@link GreedyMatching} moves nobody, and is a baseline only.
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
        return "1";
    }

    /**
     * Announces everything for requests without budgets; for others only what holds even if a budget binds.
     *
     * @param request  the request
     * @return the guarantees
     */
    @Override
    public Set<Guarantee> guaranteesFor(MatchingRequest request) {
        boolean anyBudget =
                request.getProjects().stream().anyMatch(p -> p.getBudget().isPresent());
        return anyBudget ? EnumSet.of(Guarantee.FEASIBLE) : EnumSet.allOf(Guarantee.class);
    }

    @Override
    public Allocation match(MatchingRequest request, RunControl control) {
        IndexedRequest in = IndexedRequest.of(request);
        SaturatingPaths byPlaces = new SaturatingPaths(in);
        int[] projectOf = byPlaces.solve();
        if (isWithinBudgets(in, projectOf)) {
            return in.toAllocation(projectOf, byPlaces::proofOf, EnumSet.allOf(Guarantee.class));
        }
        return in.toAllocation(new BudgetPaths(in).solve(), in::candidatesOf, EnumSet.of(Guarantee.FEASIBLE));
    }

    private static boolean isWithinBudgets(IndexedRequest in, int[] projectOf) {
        if (!in.anyBudget) {
            return true;
        }
        long[] left = in.budget.clone();
        for (int need = 0; need < in.needs; need++) {
            for (int e = in.first[need]; e < in.first[need + 1]; e++) {
                int p = in.project[e];
                if (p == projectOf[need]) {
                    if (in.cost[e] > left[p]) {
                        return false;
                    }
                    left[p] -= in.cost[e];
                }
            }
        }
        return true;
    }
}
