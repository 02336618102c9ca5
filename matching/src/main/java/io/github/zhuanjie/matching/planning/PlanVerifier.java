package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.matching.verify.MatchingVerifier;
import io.github.zhuanjie.plan.BoundScope;
import io.github.zhuanjie.plan.Guarantee;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.plan.ProvenBenefit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Checks a stored plan, whoever made it, against what was asked: from the plan and the request alone, without the algorithm, by
 * {@link MatchingVerifier}. What a plan says of itself is not believed; its prices need not be either, because any prices of zero
 * or more prove the bound that they add up to.
 *
 * <p>A request knows needs, projects and amounts only. Whose household a grant names, whether it states the award that the case has,
 * whether grants go together, and of which list, day and policy the plan is, {@link MatchingPlanner#guaranteesOf(java.util.Collection,
 * io.github.zhuanjie.supply.SupplyList, MatchingResult)} looks at.
 *
 * <p>Stateless and thread-safe.
 */
public final class PlanVerifier {

    private final MatchingVerifier verifier = new MatchingVerifier();
    private final boolean mayDivide;

    private PlanVerifier(boolean mayDivide) {
        this.mayDivide = mayDivide;
    }

    /** Creates a verifier for plans of whole grants: a part of one is not feasible, whatever the plan says of itself. */
    public PlanVerifier() {
        this(false);
    }

    /**
     * Obtains a verifier for plans of an algorithm that may divide amounts ({@link Guarantee#AMOUNTS_DIVIDED}). Whether it may is
     * a rule of those who asked, and not the plan's to say. A plan that says that it did is then read so, another as whole grants.
     *
     * @return the verifier
     */
    public static PlanVerifier ofDividedAmounts() {
        return new PlanVerifier(true);
    }

    /**
     * Finds out which guarantees hold, whether or not the plan claims them.
     *
     * @param request  what was asked, as {@link MatchingPlanner#request} gives it; benefits are those of the request
     * @param result  the plan
     * @return the guarantees that are proven to hold. None, not even {@link Guarantee#FEASIBLE}, for a plan with a grant to
     *     somebody who does not qualify; none of benefit ({@link Guarantee#BEST_FIT}, {@link Guarantee#MAXIMUM_BENEFIT}, {@link
     *     Guarantee#BENEFIT_BOUNDED}) for one without prices, or whose {@link MatchingResult#getProvenBenefit} is not what its
     *     grants and prices come to
     */
    public Set<Guarantee> guaranteesOf(MatchingRequest request, MatchingResult result) {
        return guaranteesOf(request, result, RunControl.none());
    }

    /**
     * Finds out which guarantees hold, under control.
     *
     * @param request  what was asked
     * @param result  the plan
     * @param control  asked every few milliseconds whether to stop
     * @return as {@link #guaranteesOf(MatchingRequest, MatchingResult)}
     * @throws java.util.concurrent.CancellationException if the control stopped the check
     */
    public Set<Guarantee> guaranteesOf(MatchingRequest request, MatchingResult result, RunControl control) {
        Allocation stored = StoredGrants.of(request, result, mayDivide);
        Set<Guarantee> proven = EnumSet.noneOf(Guarantee.class);
        proven.addAll(verifier.guaranteesOf(request, stored, control));
        Optional<ProvenBenefit> stated = result.getProvenBenefit();
        if (stated.isPresent()
                && !Certificate.proven(request, stored, stated.get().scope(), control)
                        .equals(stated)) {
            proven.removeAll(Certificate.CLAIMS);
        }
        return proven;
    }

    /**
     * Adds up what a plan is worth and, at its prices, what no other allocation of the request is worth more than.
     *
     * @param request  what was asked
     * @param result  the plan
     * @param scope  which other allocations
     * @return benefit, bound and gap; empty if the plan is not feasible, has no prices that can be read, or a number has more
     *     than 18 digits
     */
    public Optional<ProvenBenefit> provenBenefitOf(MatchingRequest request, MatchingResult result, BoundScope scope) {
        return Certificate.proven(request, StoredGrants.of(request, result, mayDivide), scope, RunControl.none());
    }
}
