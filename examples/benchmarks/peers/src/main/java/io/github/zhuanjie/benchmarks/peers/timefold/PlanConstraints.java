package io.github.zhuanjie.benchmarks.peers.timefold;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;

/** No project serves more than it can; the sum of benefits is to be large. */
public final class PlanConstraints implements ConstraintProvider {

    /** Creates the constraints. */
    public PlanConstraints() {}

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {places(factory), benefit(factory)};
    }

    private static Constraint places(ConstraintFactory factory) {
        return factory.forEach(PlannedNeed.class)
                .groupBy(PlannedNeed::getProject, ConstraintCollectors.count())
                .filter((project, served) -> served > project.places())
                .penalizeLong(HardSoftLongScore.ONE_HARD, (project, served) -> served - project.places())
                .asConstraint("places");
    }

    private static Constraint benefit(ConstraintFactory factory) {
        return factory.forEach(PlannedNeed.class)
                .rewardLong(HardSoftLongScore.ONE_SOFT, PlannedNeed::benefit)
                .asConstraint("benefit");
    }
}
