package io.github.zhuanjie.matching.verify;

import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.plan.Guarantee;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Checks an allocation against its request, whoever made it: this library, a plug-in, another system.
 *
 * <p>It shares no code with the algorithms and is simpler than they are. Whether everything is within capacity is
 * always checked; the other guarantees where the allocation claims them. Priority and number are checked by the places
 * of projects: a claim that holds only because a budget stood in the way counts as wrong.
 *
 * <p>Takes O(E + P&sup2;) time for E candidates and P projects, and O(P&sup2;) bits, plus O(P&sup2;) for each different
 * saturated set. Stateless and thread-safe.
 */
public final class MatchingVerifier {

    private static final Comparator<Violation> ORDER = Comparator.comparing(Violation::kind)
            .thenComparing(v -> v.need().map(Object::toString).orElse(""))
            .thenComparing(v -> v.project().map(Object::toString).orElse(""));

    /** Creates a verifier. */
    public MatchingVerifier() {}

    /**
     * Checks an allocation.
     *
     * @param request  what was asked
     * @param allocation  the answer
     * @return what is wrong, ordered by kind, need and project; empty if the allocation is feasible and every guarantee
     *     that it claims holds. While the allocation is not feasible, its other claims are not looked at
     */
    public List<Violation> verify(MatchingRequest request, Allocation allocation) {
        Holdings holdings = Holdings.of(request, allocation);
        List<Violation> violations = new ArrayList<>(holdings.violations());
        if (violations.isEmpty()) {
            Set<Guarantee> claimed = allocation.getGuarantees();
            ExchangeGraph graph = new ExchangeGraph(holdings);
            boolean exact =
                    claimed.contains(Guarantee.PRIORITY_RESPECTED) || claimed.contains(Guarantee.MAXIMUM_SERVED);
            violations.addAll(graph.invalidProofs(exact));
            if (claimed.contains(Guarantee.PRIORITY_RESPECTED)) {
                violations.addAll(graph.passedOver());
            }
            if (claimed.contains(Guarantee.MAXIMUM_SERVED)) {
                violations.addAll(graph.stillPossible());
            }
        }
        return violations.stream().sorted(ORDER).toList();
    }

    /**
     * Finds out which guarantees hold, whether or not the allocation claims them, and without its proofs.
     *
     * @param request  what was asked; its capacities and candidates need not be those that the allocation was made for
     * @param allocation  the answer
     * @return the guarantees that are proven to hold
     */
    public Set<Guarantee> guaranteesOf(MatchingRequest request, Allocation allocation) {
        Set<Guarantee> proven = EnumSet.noneOf(Guarantee.class);
        Holdings holdings = Holdings.of(request, allocation);
        if (holdings.violations().isEmpty()) {
            ExchangeGraph graph = new ExchangeGraph(holdings);
            proven.add(Guarantee.FEASIBLE);
            if (graph.passedOver().isEmpty()) {
                proven.add(Guarantee.PRIORITY_RESPECTED);
            }
            if (graph.stillPossible().isEmpty()) {
                proven.add(Guarantee.MAXIMUM_SERVED);
            }
        }
        return proven;
    }
}
