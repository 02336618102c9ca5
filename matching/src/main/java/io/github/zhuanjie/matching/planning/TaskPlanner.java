package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.aid.AidLedger;
import io.github.zhuanjie.aid.Stacking;
import io.github.zhuanjie.assistance.LocalStandards;
import io.github.zhuanjie.charity.ConflictOfInterest;
import io.github.zhuanjie.document.MatchingTask;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.household.SamePersons;
import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.matching.Stability;
import io.github.zhuanjie.matching.algorithm.MatchingAlgorithms;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.plan.PlanCheck;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.supply.Holdings;
import java.util.Objects;

/**
 * Does what a matching document asks, for a service whose callers are systems in whatever language. Who is known under two
 * names is found from the resident numbers of the households that were sent, and from nothing else.
 *
 * <p>Immutable; thread-safe if its algorithms are.
 */
public final class TaskPlanner {

    private final MatchingAlgorithms algorithms;
    private final ConflictOfInterest conflicts;

    private TaskPlanner(MatchingAlgorithms algorithms, ConflictOfInterest conflicts) {
        this.algorithms = Objects.requireNonNull(algorithms, "algorithms");
        this.conflicts = Objects.requireNonNull(conflicts, "conflicts");
    }

    /**
     * Obtains a planner that knows no interested parties.
     *
     * @param algorithms  the algorithms that may be asked for
     * @return the planner
     */
    public static TaskPlanner of(MatchingAlgorithms algorithms) {
        return new TaskPlanner(algorithms, ConflictOfInterest.NOT_CHECKED);
    }

    /**
     * Returns a planner that can check for conflicts of interest; it does where a task asks for it.
     *
     * @param known  knows interested parties
     * @return the planner
     */
    public TaskPlanner withConflicts(ConflictOfInterest known) {
        return new TaskPlanner(algorithms, known);
    }

    /**
     * Makes the plan that a task asks for.
     *
     * @param task  the task
     * @param control  stops and follows the run
     * @return the plan
     * @throws IllegalArgumentException if there is no algorithm of the name, conflicts of interest are to be checked and nobody
     *     knows them, a local figure contradicts another or a published one, the worth of a kept grant is too large, or as
     *     {@link MatchingPlanner#plan(java.util.Collection, io.github.zhuanjie.supply.SupplyList)}, which throws the rest
     */
    public MatchingResult plan(MatchingTask task, RunControl control) {
        return planner(task).plan(task.cases(), task.getSupply(), control);
    }

    /**
     * Obtains the planner that a task asks for, to explain single needs of its result.
     *
     * @param task  the task
     * @return the planner
     * @throws IllegalArgumentException as {@link #plan}
     */
    public MatchingPlanner planner(MatchingTask task) {
        EvaluationContext context = context(task);
        MatchingPlanner planner = MatchingPlanner.of(
                        context,
                        task.getPolicy().orElseGet(PriorityPolicy::standard),
                        algorithms.get(task.getAlgorithm()))
                .withSeed(task.getSeed().orElse(""))
                .withExplanation(task.getExplanationLevel());
        for (PlanCheck check : task.getChecks()) {
            planner = checking(planner, check, task);
        }
        Stability stability =
                task.getKeptWorth().<Stability>map(Stability.Worth::new).orElseGet(Stability.DecidesTies::new);
        return task.getEarlier().isEmpty()
                ? planner
                : planner.withEarlier(task.getEarlier().get(), stability);
    }

    private static EvaluationContext context(MatchingTask task) {
        LocalStandards own = LocalStandards.of(task.getStandards(), task.getRatios(), task.getDisposableIncomes());
        EvaluationContext context =
                new EvaluationContext(task.getAsOf(), LocalStandards.published().plus(own), task.getFactsValidFor());
        return task.getChecks().contains(PlanCheck.STACKING) ? context.withAid(stacking(task)) : context;
    }

    private static Stacking stacking(MatchingTask task) {
        return new Stacking(AidLedger.of(task.getAidRecords()), SamePersons.byResidentId(task.getHouseholds()));
    }

    private MatchingPlanner checking(MatchingPlanner planner, PlanCheck check, MatchingTask task) {
        return switch (check) {
            case CONFLICT_OF_INTEREST -> planner.withConflicts(known());
            case STACKING -> planner.withAid(stacking(task));
            case RESERVATIONS ->
                planner.withHeld(task.getHeld()
                        .orElseGet(() -> Holdings.none(task.getSupply().getId())));
            case REFERRALS -> planner.withReferrals(task.getOpenReferrals(), task.getBars());
        };
    }

    private ConflictOfInterest known() {
        if (conflicts == ConflictOfInterest.NOT_CHECKED) {
            throw new IllegalArgumentException("task must not ask for a check of conflicts of interest, which nobody "
                    + "here knows\nMaybe give the planner those who do with withConflicts");
        }
        return conflicts;
    }
}
