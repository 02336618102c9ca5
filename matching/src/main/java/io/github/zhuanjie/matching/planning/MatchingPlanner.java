package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.aid.Stacking;
import io.github.zhuanjie.charity.ConflictOfInterest;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.matching.RunStage;
import io.github.zhuanjie.matching.Stability;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.plan.AlgorithmId;
import io.github.zhuanjie.plan.ExplanationLevel;
import io.github.zhuanjie.plan.Grant;
import io.github.zhuanjie.plan.Guarantee;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.plan.OpenReferral;
import io.github.zhuanjie.plan.PlanCheck;
import io.github.zhuanjie.plan.ProjectBar;
import io.github.zhuanjie.plan.UnmetReason;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.supply.Holdings;
import io.github.zhuanjie.supply.SupplyList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Plans who gets what from a supply list: assesses every case, lets an algorithm allocate, checks the allocation, and
 * says for every need without a grant why, project by project.
 *
 * <p>A project is asked only for cases of its area and kind of need. What it would give at most counts against its
 * budget, goods at their value, services at their cost; units of service count as the number of grants that they
 * suffice for. A project without a capacity is listed and not matched; nor is one whose grants take an unknown part of it.
 * Shares of areas, and that a project gives once to a person or a household, are part of what the algorithm is asked.
 *
 * <p>Of several gaps that leave a case undetermined, the result names the one farthest from a grant, in the order of
 * {@link io.github.zhuanjie.plan.UnmetReason}, because closing the others would not decide the case: a rule that
 * nobody has published comes before a judgement, that before a local standard, that before missing facts. Of a project
 * that is known not to help: not for individuals comes first; a closed window only where nothing else fails.
 *
 * <p>Immutable; thread-safe if its algorithm is.
 */
public final class MatchingPlanner {

    private final Judging judging;
    private final Underway underway;
    private final MatchingAlgorithm algorithm;
    private final String seed;
    private final ExplanationLevel level;

    private MatchingPlanner(
            Judging judging, Underway underway, MatchingAlgorithm algorithm, String seed, ExplanationLevel level) {
        this.judging = judging;
        this.underway = underway;
        this.algorithm = Objects.requireNonNull(algorithm, "algorithm");
        this.seed = Objects.requireNonNull(seed, "seed");
        this.level = Objects.requireNonNull(level, "level");
    }

    /**
     * Obtains a planner.
     *
     * @param context  day, local standards, accepted age of facts
     * @param policy  what makes a need matter; published with the result
     * @param algorithm  who allocates
     * @return the planner, with an empty seed
     */
    public static MatchingPlanner of(EvaluationContext context, PriorityPolicy policy, MatchingAlgorithm algorithm) {
        return new MatchingPlanner(
                new Judging(context, policy, ConflictOfInterest.NOT_CHECKED, Optional.empty()),
                Underway.nothing(),
                algorithm,
                "",
                ExplanationLevel.FULL);
    }

    /**
     * Returns a planner that breaks ties with another key.
     *
     * @param newSeed  the key of the hash described at {@link MatchingRequest}; kept back until the run, published with the
     *     result
     * @return the planner
     */
    public MatchingPlanner withSeed(String newSeed) {
        return new MatchingPlanner(judging, underway, algorithm, newSeed, level);
    }

    /**
     * Returns a planner that grants nothing to an interested party of a project (慈善法 art. 40, 46, 59). Without it
     * nobody is asked, and the plan does not list the check.
     *
     * @param newConflicts  knows interested parties
     * @return the planner
     */
    public MatchingPlanner withConflicts(ConflictOfInterest newConflicts) {
        return new MatchingPlanner(
                new Judging(judging.context(), judging.policy(), newConflicts, judging.aid()),
                underway,
                algorithm,
                seed,
                level);
    }

    /**
     * Returns a planner that grants nothing that a project's own rules forbid beside aid that was given before (不重复救助),
     * or beside another grant of the same plan. A rule that would be broken by aid that was given excludes with {@link
     * UnmetReason#ALREADY_AIDED}, or where government has not decided yet with {@code CRITERIA_NOT_MET}; one that cannot be
     * told with what is missing, mostly {@code FACTS_MISSING}. Without it rules are not looked at, and the plan does not list
     * the check.
     *
     * <p>Of two grants of the plan that do not go together by the rules of either project, the one that comes later in the order
     * of priority is taken away with {@link UnmetReason#OTHER_GRANT_OF_PLAN}, or with what is missing, and the algorithm is
     * asked again without it, until all go together; what is left over is not withheld from a need that may have it after all.
     * A plan in which this happened guarantees only what is proven although the algorithm was not asked about all candidates,
     * often no more than that it is feasible, and with prices, how far it is at most from the largest benefit. The algorithm is asked a hundred times at most; if grants do not go together then,
     * the order of priority decides which of them stay, and who gets what is left. Aid that open referrals ask for is not looked at.
     *
     * @param newAid  decides the rules against a ledger
     * @return the planner
     */
    public MatchingPlanner withAid(Stacking newAid) {
        return new MatchingPlanner(
                new Judging(
                        judging.context(),
                        judging.policy(),
                        judging.conflicts(),
                        Optional.of(Objects.requireNonNull(newAid, "newAid"))),
                underway,
                algorithm,
                seed,
                level);
    }

    /**
     * Returns a planner that leaves to open referrals what is held for them. Without it every capacity counts in full, and
     * the plan does not list the check.
     *
     * @param held  what is held of the supply list that will be planned with, such as {@link
     *     io.github.zhuanjie.supply.ReservationBook#holdings()}
     * @return the planner
     */
    public MatchingPlanner withHeld(Holdings held) {
        return new MatchingPlanner(
                judging, underway.withHeld(Objects.requireNonNull(held, "held")), algorithm, seed, level);
    }

    /**
     * Returns a planner that promises nothing twice: it passes over needs with an open referral ({@link
     * UnmetReason#REFERRAL_OPEN}), does not plan a project that gives once to a household or person for another need of theirs
     * while a referral to it is open ({@link UnmetReason#OTHER_NEED_OF_HOUSEHOLD}), whether or not the need that was referred is
     * among the cases, and asks no project again that has answered ({@link UnmetReason#ANSWERED_BEFORE}). Without it the plan
     * does not list the check. {@code closing.NextSteps} finds both.
     *
     * <p>Together with {@link #withHeld} this is the guarantee that a later plan touches nothing that was agreed: the need is not
     * asked about again, and nobody else gets what is held for it. It is not among the grants of the later plan either. {@link
     * AgreedGrants} gives the same guarantee for a request without referrals.
     *
     * @param open  the referrals that somebody still owes an answer to
     * @param bars  the projects that are not to be asked again; those no longer in force on the day do not count
     * @return the planner
     */
    public MatchingPlanner withReferrals(Collection<OpenReferral> open, Collection<ProjectBar> bars) {
        return new MatchingPlanner(judging, underway.withReferrals(open, bars), algorithm, seed, level);
    }

    /**
     * Returns a planner that keeps proposals of an earlier result, because families and charities were told them. Who is served
     * is decided by the algorithm's own rule as always; what keeping may cost beyond that, {@code stability} states and the
     * result repeats ({@link MatchingResult#getKeptGrants}). What was agreed, and not only proposed, is for {@link #withHeld}
     * and {@link #withReferrals}. Without it planning begins anew. The algorithm is told the earlier grants and, if the result has
     * them, its prices; of this library {@code max-benefit} and, where no project has a budget, {@code priority-first}
     * begin from these, and are faster the less has changed.
     *
     * @param earlier  the earlier result, of any supply list and day
     * @param stability  what a kept grant is worth
     * @return the planner
     */
    public MatchingPlanner withEarlier(MatchingResult earlier, Stability stability) {
        return new MatchingPlanner(
                judging, underway.withEarlier(new Earlier(earlier, stability)), algorithm, seed, level);
    }

    /**
     * Returns a planner whose results say more or less of why needs went without a grant. The level decides nothing else, not
     * even the fingerprint; without it everything is said.
     *
     * @param newLevel  how much to say
     * @return the planner
     */
    public MatchingPlanner withExplanation(ExplanationLevel newLevel) {
        return new MatchingPlanner(judging, underway, algorithm, seed, newLevel);
    }

    /**
     * Obtains what explains single needs of a stored plan that was made with the settings of this planner, whichever its level.
     *
     * @param supply  the supply list that was planned with
     * @param result  the plan
     * @return the explainer
     * @throws IllegalArgumentException if the plan is of another supply list or version, another day, another priority
     *     policy, another key of ties if that was published, or made with other checks
     */
    public PlanExplainer explainer(SupplyList supply, MatchingResult result) {
        requireOurs(supply, result);
        return new PlanExplainer(judging, underway, supply, result);
    }

    /**
     * Makes a plan.
     *
     * @param cases  the cases, in any order
     * @param supply  the supply list
     * @return the plan; the same for the same set of cases, list, context, policy, algorithm and seed
     * @throws ArithmeticException if incomes or aid of a household come to more than an amount can hold
     * @throws IllegalArgumentException if two cases are of the same need, something is held of another supply list, the
     *     policy is not in force on the day, or there are more than {@value
     *     io.github.zhuanjie.screening.BulkEligibility#MAX_TARGETS} projects
     * @throws AlgorithmException if the algorithm fails, was stopped, its allocation is wrong, or it claims less than it
     *     announced; it names the algorithm
     * @throws ConflictCheckException if what is to know interested parties does not answer; it names its class
     */
    public MatchingResult plan(Collection<NeedCase> cases, SupplyList supply) {
        return plan(cases, supply, RunControl.none());
    }

    /**
     * Makes a plan under control.
     *
     * @param cases  the cases, in any order
     * @param supply  the supply list
     * @param control  stops and follows all stages, that of the algorithm and the planner's own; told every {@link RunStage}. If
     *     it stops, there is no plan but an {@link AlgorithmException} with {@link AlgorithmFault#STOPPED}. What else it throws is
     *     its caller's and comes out as it is
     * @return as {@link #plan(Collection, SupplyList)}
     */
    public MatchingResult plan(Collection<NeedCase> cases, SupplyList supply, RunControl control) {
        PlanControl own = new PlanControl(control);
        ContainedRun run = new ContainedRun(algorithm, own);
        return run.stoppable(() -> plan(cases, supply, run, own));
    }

    private MatchingResult plan(Collection<NeedCase> cases, SupplyList supply, ContainedRun run, PlanControl control) {
        control.begins(RunStage.SCREENING);
        Workers workers = new Workers(control);
        ScreenedCases screened = screened(cases, supply, workers);
        control.begins(RunStage.ORDERING);
        MatchingRequest request = request(screened, supply);
        StackedAllocation stacked =
                stacked(request, screened, supply, asked -> run.match(asked, underway.earlier()), control);
        screened.requireWholeServices(stacked.allocation(), run.id());
        Optional<Certificate> certificate = Certificate.of(request, stacked.allocation(), control);
        StackedAllocation stated = certificate.isPresent() ? stacked : stacked.withoutClaimsOfBenefit();
        control.begins(RunStage.WRITING);
        MatchingResult result = write(stated, supply, run.id(), workers)
                .provenBenefit(certificate.map(Certificate::proven))
                .prices(certificate.map(Certificate::prices).orElse(List.of()))
                .build();
        control.ends();
        return result;
    }

    private MatchingResult.Builder write(
            StackedAllocation stacked, SupplyList supply, AlgorithmId id, Workers workers) {
        Allocation allocation = stacked.allocation();
        PlanWriter writer = new PlanWriter(stacked.cases(), supply, judging.policy(), allocation);
        List<Grant> grants = writer.grants();
        Set<PlanCheck> checks = judging.checks();
        checks.addAll(underway.checks());
        LocalDate asOf = judging.context().asOf();
        PlanWriter.Parts parts = writer.parts(
                workers,
                stacked.asked(),
                level,
                () -> writer.fingerprint(stacked.asked(), id, asOf, checks, underway.earlier()));
        return MatchingResult.builder()
                .algorithm(id)
                .guarantees(allocation.getGuarantees())
                .checks(checks)
                .asOf(asOf)
                .seed(seed)
                .policy(judging.policy())
                .benefitFormula(Fit.FORMULA)
                .explanationLevel(level)
                .supplyList(supply.getId())
                .supplyListVersion(supply.getVersion())
                .inputFingerprint(parts.fingerprint())
                .projectsWithoutCapacity(writer.projectsWithoutCapacity())
                .grants(grants)
                .keptGrants(underway.earlier().map(earlier -> earlier.keptIn(grants)))
                .unmetNeeds(parts.unmetNeeds())
                .projectUses(parts.projectUses());
    }

    private MatchingRequest request(ScreenedCases screened, SupplyList supply) {
        return MatchingRequest.builder()
                .seed(seed)
                .addNeeds(screened.toMatchingNeeds())
                .addProjects(Capacities.of(supply, underway.held()))
                .build();
    }

    /**
     * Obtains what an algorithm is asked: the needs with the projects that they qualify for, in identifiers and numbers only. For
     * those who want to run an algorithm, or the verifier, themselves.
     *
     * @param cases  the cases, in any order
     * @param supply  the supply list
     * @return the request
     * @throws IllegalArgumentException as {@link #plan(Collection, SupplyList)}
     */
    public MatchingRequest request(Collection<NeedCase> cases, SupplyList supply) {
        return request(screened(cases, supply, new Workers(new PlanControl(RunControl.none()))), supply);
    }

    private ScreenedCases screened(Collection<NeedCase> cases, SupplyList supply, Workers workers) {
        return ScreenedCases.of(new Screening(judging, underway, supply).screen(cases, workers), workers);
    }

    /**
     * Checks a stored plan, whoever made it: finds out which guarantees hold for its grants and prices on the cases and the list
     * given, as {@link PlanVerifier} does on a request, and whether its grants are those of the cases: household, award, whole
     * services, and, with a ledger of aid, grants that go together. Not looked at are the reasons of unmet needs, the uses of
     * projects, and the fingerprint, which another planner with the same input gives again. Whether amounts may be divided, this
     * planner's algorithm says, and not the plan.
     *
     * @param cases  the cases that were planned, in any order
     * @param supply  the supply list that was planned with
     * @param result  the plan
     * @return the guarantees that are proven to hold, as {@link PlanVerifier#guaranteesOf(MatchingRequest, MatchingResult)}; none if a need is not decided once, or
     *     a grant is not one that its case has
     * @throws IllegalArgumentException as {@link #plan(Collection, SupplyList)}, and as {@link #explainer}
     * @throws AlgorithmException if the algorithm does not say what it guarantees
     */
    public Set<Guarantee> guaranteesOf(Collection<NeedCase> cases, SupplyList supply, MatchingResult result) {
        return guaranteesOf(cases, supply, result, RunControl.none());
    }

    /**
     * Checks a stored plan under control.
     *
     * @param cases  the cases that were planned, in any order
     * @param supply  the supply list that was planned with
     * @param result  the plan
     * @param control  asked all the while whether to stop, and lends threads
     * @return as {@link #guaranteesOf(Collection, SupplyList, MatchingResult)}
     * @throws java.util.concurrent.CancellationException if the control stopped the check
     */
    public Set<Guarantee> guaranteesOf(
            Collection<NeedCase> cases, SupplyList supply, MatchingResult result, RunControl control) {
        requireOurs(supply, result);
        PlanControl own = new PlanControl(control);
        ScreenedCases screened = screened(cases, supply, new Workers(own));
        MatchingRequest request = request(screened, supply);
        Set<Guarantee> announced = new ContainedRun(algorithm, own).announced(request);
        PlanVerifier verifier =
                announced.contains(Guarantee.AMOUNTS_DIVIDED) ? PlanVerifier.ofDividedAmounts() : new PlanVerifier();
        Set<Guarantee> proven = verifier.guaranteesOf(request, result, own);
        boolean holds = !proven.isEmpty() && new StoredPlan(result, screened).isOfCases(judging, supply, request);
        return holds ? proven : EnumSet.noneOf(Guarantee.class);
    }

    private void requireOurs(SupplyList supply, MatchingResult result) {
        Set<PlanCheck> checks = judging.checks();
        checks.addAll(underway.checks());
        StoredPlan.requireMadeBy(judging, seed, checks, supply, result);
    }

    /** Without a ledger, the first allocation is the last: rules of how aid goes together are not looked at. */
    private StackedAllocation stacked(
            MatchingRequest request,
            ScreenedCases screened,
            SupplyList supply,
            Function<MatchingRequest, Allocation> match,
            RunControl control) {
        return judging.aid()
                .map(aid ->
                        new StackedRun(aid, judging.context().asOf(), supply, screened).run(request, match, control))
                .orElseGet(() -> new StackedAllocation(request, match.apply(request), screened));
    }
}
