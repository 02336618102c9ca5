package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.aid.Stacking;
import io.github.zhuanjie.charity.Capacity;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.ConflictOfInterest;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.ProjectCapacity;
import io.github.zhuanjie.matching.verify.MatchingVerifier;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.plan.Guarantee;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.plan.PlanCheck;
import io.github.zhuanjie.supply.SupplyList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Plans who gets what from a supply list: assesses every case, lets an algorithm allocate, checks the allocation, and
 * says for every need without a grant why, project by project.
 *
 * <p>A project is asked only for cases of its area and kind of need. What it would give at most counts against its
 * budget, goods at their value, services at their cost; units of service count as the number of grants that they
 * suffice for. A project without a capacity is listed and not matched; nor is one whose capacity is shared out among
 * areas ({@link io.github.zhuanjie.plan.UnmetReason#AREA_QUOTA}), or whose grants take an unknown part of it. A project that gives once to a
 * person or a household is asked through the first need in the order of priority that qualifies; the guarantees of the
 * result take the other needs into account and are withdrawn where serving one of them was possible.
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
    private final MatchingAlgorithm algorithm;
    private final String seed;

    private MatchingPlanner(Judging judging, MatchingAlgorithm algorithm, String seed) {
        this.judging = judging;
        this.algorithm = Objects.requireNonNull(algorithm, "algorithm");
        this.seed = Objects.requireNonNull(seed, "seed");
    }

    /**
     * Obtains a planner.
     *
     * @param context  day, local standards, accepted age of facts
     * @param policy  what makes a need matter
     * @param algorithm  who allocates
     * @return the planner, with an empty seed
     */
    public static MatchingPlanner of(EvaluationContext context, PriorityPolicy policy, MatchingAlgorithm algorithm) {
        return new MatchingPlanner(
                new Judging(context, policy, ConflictOfInterest.NOT_CHECKED, Optional.empty()), algorithm, "");
    }

    /**
     * Returns a planner that breaks ties with another key.
     *
     * @param newSeed  the key of the hash described at {@link MatchingRequest}
     * @return the planner
     */
    public MatchingPlanner withSeed(String newSeed) {
        return new MatchingPlanner(judging, algorithm, newSeed);
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
                new Judging(judging.context, judging.policy, newConflicts, judging.aid), algorithm, seed);
    }

    /**
     * Returns a planner that grants nothing that a project's own rules forbid beside aid that was given before (不重复救助).
     * A rule that would be broken excludes with {@link io.github.zhuanjie.plan.UnmetReason#ALREADY_AIDED}, or where
     * government has not decided yet with {@code CRITERIA_NOT_MET}; one that cannot be told with what is missing, mostly
     * {@code FACTS_MISSING}. Grants of the same plan are not held against each other. Without it rules are not looked
     * at, and the plan does not list the check.
     *
     * @param newAid  decides the rules against a ledger
     * @return the planner
     */
    public MatchingPlanner withAid(Stacking newAid) {
        return new MatchingPlanner(
                new Judging(
                        judging.context,
                        judging.policy,
                        judging.conflicts,
                        Optional.of(Objects.requireNonNull(newAid, "newAid"))),
                algorithm,
                seed);
    }

    /**
     * Makes a plan.
     *
     * @param cases  the cases, in any order
     * @param supply  the supply list
     * @return the plan; the same for the same set of cases, list, context, policy, algorithm and seed
     * @throws ArithmeticException if incomes or aid of a household come to more than an amount can hold
     * @throws IllegalArgumentException if two cases are of the same need, or there are more than {@value
     *     io.github.zhuanjie.screening.BulkEligibility#MAX_TARGETS} projects
     * @throws IllegalStateException if the algorithm fails or its allocation is wrong; the message names the algorithm
     */
    public MatchingResult plan(Collection<NeedCase> cases, SupplyList supply) {
        Screening screening = new Screening(judging, supply);
        ScreenedCases screened = ScreenedCases.of(screening.screen(cases));
        MatchingRequest wished = request(screened, supply);
        OncePerScope scope = new OncePerScope(supply);
        MatchingRequest asked = scope.apply(wished, need -> screened.get(need).subject());
        ContainedRun run = new ContainedRun(algorithm);
        Allocation allocation = run.match(asked);
        PlanWriter writer = new PlanWriter(screened, supply, scope);
        return MatchingResult.builder()
                .algorithm(run.id())
                .guarantees(guarantees(wished, asked, allocation))
                .checks(judging.checks())
                .asOf(judging.context.asOf())
                .supplyList(supply.getId())
                .supplyListVersion(supply.getVersion())
                .inputFingerprint(writer.fingerprint(asked, judging.context.asOf(), run.id()))
                .projectsWithoutCapacity(writer.projectsWithoutCapacity())
                .grants(writer.grants(allocation))
                .unmetNeeds(writer.unmetNeeds(allocation))
                .projectUses(writer.projectUses(allocation))
                .build();
    }

    private MatchingRequest request(ScreenedCases screened, SupplyList supply) {
        return MatchingRequest.builder()
                .seed(seed)
                .addNeeds(screened.toMatchingNeeds())
                .addProjects(capacities(supply))
                .build();
    }

    private static List<ProjectCapacity> capacities(SupplyList supply) {
        return supply.getProjects().stream()
                .filter(project -> project.capacityGap().isEmpty())
                .map(MatchingPlanner::capacity)
                .toList();
    }

    private static ProjectCapacity capacity(CharityProject project) {
        return ProjectCapacity.builder()
                .project(project.getId())
                .places(project.grantsByNumber())
                .budget(project.getCapacity().flatMap(Capacity::getBudget))
                .build();
    }

    /** Keeps of the claimed guarantees those that also hold among all that was wished for before the rule of scope. */
    private static Set<Guarantee> guarantees(MatchingRequest wished, MatchingRequest asked, Allocation allocation) {
        Set<Guarantee> kept = EnumSet.noneOf(Guarantee.class);
        kept.addAll(allocation.getGuarantees());
        if (wished != asked) {
            kept.retainAll(new MatchingVerifier().guaranteesOf(wished, allocation));
        }
        return kept;
    }

    /** What the cases are judged with. */
    record Judging(
            EvaluationContext context, PriorityPolicy policy, ConflictOfInterest conflicts, Optional<Stacking> aid) {

        Judging {
            Objects.requireNonNull(context, "context");
            Objects.requireNonNull(policy, "policy");
            Objects.requireNonNull(conflicts, "conflicts");
        }

        Set<PlanCheck> checks() {
            Set<PlanCheck> checks = EnumSet.noneOf(PlanCheck.class);
            if (conflicts != ConflictOfInterest.NOT_CHECKED) {
                checks.add(PlanCheck.CONFLICT_OF_INTEREST);
            }
            if (aid.isPresent()) {
                checks.add(PlanCheck.STACKING);
            }
            return checks;
        }
    }
}
