package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.aid.Stacking;
import io.github.zhuanjie.charity.ConflictOfInterest;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.plan.PlanCheck;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.priority.PriorityScorer;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What the cases are judged with. */
record Judging(EvaluationContext context, PriorityPolicy policy, ConflictOfInterest conflicts, Optional<Stacking> aid) {

    Judging {
        Objects.requireNonNull(context, "context");
        Objects.requireNonNull(policy, "policy");
        conflicts = ContainedConflicts.of(Objects.requireNonNull(conflicts, "conflicts"));
    }

    PriorityScorer scorer() {
        return PriorityScorer.of(policy, context.asOf(), context.standards(), context.factsValidFor());
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
