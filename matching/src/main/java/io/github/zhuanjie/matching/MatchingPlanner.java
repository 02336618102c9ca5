package io.github.zhuanjie.matching;

import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.SupplyList;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.plan.Guarantee;
import io.github.zhuanjie.plan.MatchingResult;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Plans who gets what from a supply list: assesses every case, lets an algorithm allocate, checks the allocation, and
 * says for every need without a grant why, project by project.
 *
 * <p>A project is asked only for cases of its area and kind of need. What it would give at most counts against its
 * budget, goods at their value. A project without a capacity is listed and not matched. A project that gives once to a
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

    private final EvaluationContext context;
    private final PriorityPolicy policy;
    private final MatchingAlgorithm algorithm;
    private final String seed;

    private MatchingPlanner(
            EvaluationContext context, PriorityPolicy policy, MatchingAlgorithm algorithm, String seed) {
        this.context = Objects.requireNonNull(context, "context");
        this.policy = Objects.requireNonNull(policy, "policy");
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
        return new MatchingPlanner(context, policy, algorithm, "");
    }

    /**
     * Returns a planner that breaks ties with another key.
     *
     * @param newSeed  the key of the hash described at {@link MatchingRequest}
     * @return the planner
     */
    public MatchingPlanner withSeed(String newSeed) {
        return new MatchingPlanner(context, policy, algorithm, newSeed);
    }

    /**
     * Makes a plan.
     *
     * @param cases  the cases, in any order
     * @param supply  the supply list
     * @return the plan; the same for the same set of cases, list, context, policy, algorithm and seed
     * @throws IllegalArgumentException if two cases are of the same need
     * @throws IllegalStateException if the algorithm fails or its allocation is wrong; the message names the algorithm
     */
    public MatchingResult plan(Collection<NeedCase> cases, SupplyList supply) {
        Screening screening = new Screening(context, policy, supply);
        ScreenedCases screened =
                ScreenedCases.of(cases.stream().map(screening::screen).toList());
        MatchingRequest wished = request(screened, supply);
        OncePerScope scope = new OncePerScope(supply);
        MatchingRequest asked = scope.apply(wished, need -> screened.get(need).subject());
        ContainedRun run = new ContainedRun(algorithm);
        Allocation allocation = run.match(asked);
        PlanWriter writer = new PlanWriter(screened, supply, scope);
        return MatchingResult.builder()
                .algorithm(run.id())
                .guarantees(guarantees(wished, asked, allocation))
                .asOf(context.asOf())
                .supplyList(supply.getId())
                .supplyListVersion(supply.getVersion())
                .inputFingerprint(writer.fingerprint(asked, context.asOf(), run.id()))
                .projectsWithoutCapacity(writer.projectsWithoutCapacity())
                .grants(writer.grants(allocation))
                .unmetNeeds(writer.unmetNeeds(allocation))
                .projectUses(writer.projectUses(allocation))
                .build();
    }

    private MatchingRequest request(ScreenedCases screened, SupplyList supply) {
        return MatchingRequest.builder()
                .seed(seed)
                .needs(screened.toMatchingNeeds())
                .projects(capacities(supply))
                .build();
    }

    private static List<ProjectCapacity> capacities(SupplyList supply) {
        return supply.getProjects().stream()
                .filter(project -> project.getCapacity().isPresent())
                .map(MatchingPlanner::capacity)
                .toList();
    }

    private static ProjectCapacity capacity(CharityProject project) {
        return project.getCapacity()
                .map(capacity -> new ProjectCapacity(project.getId(), capacity.getPlaces(), capacity.getBudget()))
                .orElseThrow();
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
}
