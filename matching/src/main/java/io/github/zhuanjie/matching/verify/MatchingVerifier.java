package io.github.zhuanjie.matching.verify;

import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.plan.Guarantee;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks an allocation against its request, whoever made it: this library, a plug-in, another system.
 *
 * <p>It shares no code with the algorithms and is simpler than they are. Whether everything is within capacity is
 * always checked; the other guarantees where the allocation claims them:
 *
 * <ul>
 *   <li>{@link Guarantee#NO_JUSTIFIED_ENVY}: no need without a grant fits into what is left, in places and money, or into
 *       that with the grant of one need that comes after it
 *   <li>{@link Guarantee#PRIORITY_RESPECTED}: no need without a grant could have the place of one that comes after it, or a
 *       second grant of any need, while everybody else keeps one and no project gives more places than it does
 *   <li>{@link Guarantee#MAXIMUM_SERVED}: no need without a grant could have one while everybody else keeps one
 *   <li>{@link Guarantee#BEST_FIT}, {@link Guarantee#MAXIMUM_BENEFIT}: the prices of the allocation prove it; {@link
 *       Guarantee#BENEFIT_BOUNDED}: they give a bound, which {@link #boundOf} tells
 *   <li>{@link Guarantee#STABLE}: no need and project would both rather have each other; the project goes by the points of
 *       its candidates, then by rank
 * </ul>
 *
 * <p>Priority, number and stability are checked by places: a claim that holds only because a budget stood in the way counts
 * as wrong. Where amounts are divided ({@link Guarantee#AMOUNTS_DIVIDED}), a need may have parts of several candidates'
 * costs, together no more than the largest, whatever number of grants it may have; benefit then counts for every fen, and
 * only budgets are priced. Parts that come to less than the smallest cost of the need's candidates, the least that it is given
 * where nothing is divided, are no service: while a need has no more than that, nothing holds that is about who is served.
 *
 * <p>An allocation that claims anything, be it only {@link Guarantee#FEASIBLE}, lists grants and needs that are left out in the
 * order of priority, which is that of {@link MatchingRequest#getNeeds()}, and names the candidates of those left out. One that
 * claims nothing is held to neither; that amounts are divided is no claim. So the rows of another system become an allocation
 * by the builder, in any order:
 *
 * <pre>{@code
 * Allocation.Builder theirs = Allocation.builder();
 * rows.forEach(row -> theirs.addPlacement(
 *         new Placement(NeedId.of(row.need()), ProjectId.of(row.project()), Yuan.ofFen(row.fen()))));
 * leftOut.forEach(need -> theirs.addUnserved(new Unserved(NeedId.of(need), List.of())));
 * Set<Guarantee> holding = new MatchingVerifier().guaranteesOf(request, theirs.build());
 * }</pre>
 *
 * <p>Takes O(E + N log N) time and memory for E candidates of N needs, in arrays of numbers, plus the sum of the moves
 * between projects for each different saturated set. Stateless and thread-safe.
 */
public final class MatchingVerifier {

    /** What is said of who is served, and of who is not. */
    private static final Set<Guarantee> OF_SERVICE = Collections.unmodifiableSet(EnumSet.of(
            Guarantee.NO_JUSTIFIED_ENVY, Guarantee.PRIORITY_RESPECTED, Guarantee.MAXIMUM_SERVED, Guarantee.STABLE));

    /** Creates a verifier. */
    public MatchingVerifier() {}

    /**
     * Checks an allocation.
     *
     * @param request  what was asked
     * @param allocation  the answer
     * @return everything that is wrong, ordered by kind, rank, project and area; empty if the allocation is feasible and every
     *     guarantee that it claims holds. While the allocation is not feasible, its other claims are not looked at
     */
    public List<Violation> verify(MatchingRequest request, Allocation allocation) {
        return verify(request, allocation, RunControl.none());
    }

    /**
     * Checks an allocation under control.
     *
     * @param request  what was asked
     * @param allocation  the answer
     * @param control  asked whether to stop between one claim and the next, and every few milliseconds within
     * @return as {@link #verify(MatchingRequest, Allocation)}
     * @throws java.util.concurrent.CancellationException if the control stopped the check
     */
    public List<Violation> verify(MatchingRequest request, Allocation allocation, RunControl control) {
        control.check();
        Findings findings = Findings.all(request);
        RequestPools pools = new RequestPools(request, control);
        control.check();
        AllocationReader.read(pools, allocation, claimsAnything(allocation), findings)
                .ifPresent(holdings -> checkClaims(holdings, allocation, control, findings));
        return findings.inOrder();
    }

    /** That amounts are divided says how the grants are to be read. */
    private static boolean claimsAnything(Allocation allocation) {
        return allocation.getGuarantees().stream().anyMatch(claim -> claim != Guarantee.AMOUNTS_DIVIDED);
    }

    private static void checkClaims(Holdings holdings, Allocation allocation, RunControl control, Findings findings) {
        Set<Guarantee> claimed = allocation.getGuarantees();
        control.check();
        if (!Collections.disjoint(claimed, OF_SERVICE)) {
            ServiceClaims.findPartsTooSmall(holdings, findings);
        }
        if (claimed.contains(Guarantee.NO_JUSTIFIED_ENVY)) {
            new JustifiedEnvy(holdings).find(findings);
        }
        control.check();
        boolean priority = claimed.contains(Guarantee.PRIORITY_RESPECTED);
        boolean number = claimed.contains(Guarantee.MAXIMUM_SERVED);
        if (priority || number) {
            ServiceClaims service = new ServiceClaims(holdings);
            service.findInvalidProofs(allocation.getUnserved(), findings);
            if (priority) {
                service.findPassedOver(findings);
            }
            if (number) {
                service.findStillPossible(findings);
            }
        } else if (claimsAnything(allocation)) {
            ServiceClaims.findUncovered(holdings, allocation.getUnserved(), findings);
        }
        control.check();
        if (claimed.contains(Guarantee.STABLE)) {
            new Stability(holdings).findBlockingPairs(findings);
        }
        control.check();
        checkBenefit(holdings, allocation, findings);
    }

    private static void checkBenefit(Holdings holdings, Allocation allocation, Findings findings) {
        Set<Guarantee> claimed = allocation.getGuarantees();
        boolean fit = claimed.contains(Guarantee.BEST_FIT);
        boolean largest = claimed.contains(Guarantee.MAXIMUM_BENEFIT);
        if (!fit && !largest && !claimed.contains(Guarantee.BENEFIT_BOUNDED)) {
            return;
        }
        dual(holdings, allocation, findings).ifPresent(dual -> {
            if (fit && !dual.ofSameNeeds().isMet()) {
                findings.add(ViolationKind.FIT_NOT_PROVEN);
            }
            if (largest && !dual.ofAll().isMet()) {
                findings.add(ViolationKind.BENEFIT_NOT_PROVEN);
            }
        });
    }

    private static Optional<DualBound> dual(Holdings holdings, Allocation allocation, Findings findings) {
        return PoolTolls.read(holdings.pools(), allocation.getPrices(), findings)
                .map(tolls -> new DualBound(holdings, tolls));
    }

    /**
     * Finds out which guarantees hold, whether or not the allocation claims them, without its saturated sets and whatever its
     * order.
     *
     * @param request  what was asked; its capacities and candidates need not be those that the allocation was made for
     * @param allocation  the answer; that amounts are divided counts if it says so, and its prices if it has any
     * @return the guarantees that are proven to hold
     */
    public Set<Guarantee> guaranteesOf(MatchingRequest request, Allocation allocation) {
        return guaranteesOf(request, allocation, RunControl.none());
    }

    /**
     * Finds out which guarantees hold, under control.
     *
     * @param request  what was asked
     * @param allocation  the answer
     * @param control  asked every few milliseconds whether to stop
     * @return as {@link #guaranteesOf(MatchingRequest, Allocation)}
     * @throws java.util.concurrent.CancellationException if the control stopped the check
     */
    public Set<Guarantee> guaranteesOf(MatchingRequest request, Allocation allocation, RunControl control) {
        Set<Guarantee> proven = EnumSet.noneOf(Guarantee.class);
        control.check();
        AllocationReader.read(new RequestPools(request, control), allocation, false, Findings.any(request))
                .ifPresent(holdings -> prove(holdings, allocation, proven));
        return proven;
    }

    private static void prove(Holdings holdings, Allocation allocation, Set<Guarantee> proven) {
        proven.add(Guarantee.FEASIBLE);
        if (holdings.isDivided()) {
            proven.add(Guarantee.AMOUNTS_DIVIDED);
        }
        Findings tooSmall = Findings.any(holdings.request());
        ServiceClaims.findPartsTooSmall(holdings, tooSmall);
        if (tooSmall.isEmpty()) {
            proveService(holdings, proven);
        }
        dual(holdings, allocation, Findings.any(holdings.request())).ifPresent(dual -> {
            proven.add(Guarantee.BENEFIT_BOUNDED);
            addIf(dual.ofSameNeeds().isMet(), Guarantee.BEST_FIT, proven);
            addIf(dual.ofAll().isMet(), Guarantee.MAXIMUM_BENEFIT, proven);
        });
    }

    private static void proveService(Holdings holdings, Set<Guarantee> proven) {
        Findings envy = Findings.any(holdings.request());
        new JustifiedEnvy(holdings).find(envy);
        addIf(envy.isEmpty(), Guarantee.NO_JUSTIFIED_ENVY, proven);
        ServiceClaims service = new ServiceClaims(holdings);
        Findings passedOver = Findings.any(holdings.request());
        service.findPassedOver(passedOver);
        addIf(passedOver.isEmpty(), Guarantee.PRIORITY_RESPECTED, proven);
        Findings possible = Findings.any(holdings.request());
        service.findStillPossible(possible);
        addIf(possible.isEmpty(), Guarantee.MAXIMUM_SERVED, proven);
        Findings blocking = Findings.any(holdings.request());
        new Stability(holdings).findBlockingPairs(blocking);
        addIf(blocking.isEmpty(), Guarantee.STABLE, proven);
    }

    private static void addIf(boolean holds, Guarantee guarantee, Set<Guarantee> proven) {
        if (holds) {
            proven.add(guarantee);
        }
    }

    /**
     * Finds out how much an allocation is worth, whatever its order, and how much more another could be.
     *
     * @param request  what was asked
     * @param allocation  the answer
     * @return benefit and bound; empty if the allocation is not feasible or has no prices that can be read
     */
    public Optional<BenefitBound> boundOf(MatchingRequest request, Allocation allocation) {
        return boundOf(request, allocation, RunControl.none());
    }

    /**
     * Finds out how much an allocation is worth and how much more another could be, under control.
     *
     * @param request  what was asked
     * @param allocation  the answer
     * @param control  asked every few milliseconds whether to stop
     * @return as {@link #boundOf(MatchingRequest, Allocation)}
     * @throws java.util.concurrent.CancellationException if the control stopped the check
     */
    public Optional<BenefitBound> boundOf(MatchingRequest request, Allocation allocation, RunControl control) {
        return read(request, allocation, control).map(DualBound::ofAll);
    }

    /**
     * Finds out how much an allocation is worth, whatever its order, and how much more another could be that gives each need as
     * many grants as it has, or as much money.
     *
     * @param request  what was asked
     * @param allocation  the answer
     * @return benefit and bound; empty as {@link #boundOf(MatchingRequest, Allocation)}
     */
    public Optional<BenefitBound> boundOfSameNeeds(MatchingRequest request, Allocation allocation) {
        return boundOfSameNeeds(request, allocation, RunControl.none());
    }

    /**
     * Finds out how much an allocation is worth and how much more another could be that serves the same needs, under control.
     *
     * @param request  what was asked
     * @param allocation  the answer
     * @param control  asked every few milliseconds whether to stop
     * @return as {@link #boundOfSameNeeds(MatchingRequest, Allocation)}
     * @throws java.util.concurrent.CancellationException if the control stopped the check
     */
    public Optional<BenefitBound> boundOfSameNeeds(MatchingRequest request, Allocation allocation, RunControl control) {
        return read(request, allocation, control).map(DualBound::ofSameNeeds);
    }

    private static Optional<DualBound> read(MatchingRequest request, Allocation allocation, RunControl control) {
        Findings findings = Findings.any(request);
        control.check();
        return AllocationReader.read(new RequestPools(request, control), allocation, false, findings)
                .flatMap(holdings -> dual(holdings, allocation, findings));
    }
}
