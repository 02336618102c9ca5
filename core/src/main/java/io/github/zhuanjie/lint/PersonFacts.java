package io.github.zhuanjie.lint;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.criterion.AgeLimit;
import io.github.zhuanjie.criterion.PersonCriterion;
import io.github.zhuanjie.criterion.PersonCriterionVisitor;
import io.github.zhuanjie.identity.Sex;
import io.github.zhuanjie.person.DisabilityKind;
import io.github.zhuanjie.person.DisabilityLevel;
import io.github.zhuanjie.person.EmploymentStatus;
import io.github.zhuanjie.person.Illness;
import io.github.zhuanjie.person.SelfCareLevel;
import io.github.zhuanjie.person.StudentStage;
import io.github.zhuanjie.person.WorkCapacity;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Says which facts of a person a condition asks about, and what of them. */
final class PersonFacts implements PersonCriterionVisitor<Leaf> {

    @Override
    public Leaf visitCategoryIn(PersonCriterion.CategoryIn c) {
        return categories(c.categories());
    }

    private static Leaf categories(Set<AssistanceCategory> categories) {
        return Leaf.held(AssistanceCategory.class, categories, AssistanceCategory::includes);
    }

    @Override
    public Leaf visitCategoryLeft(PersonCriterion.CategoryLeft c) {
        return Leaf.whole(c).excluding(categories(c.categories()));
    }

    /** A person who is not born by the day is left out of account. */
    @Override
    public Leaf visitAge(PersonCriterion.Age c) {
        return Leaf.span("age", c.dayRule(), least(c.from()), most(c.to()));
    }

    private static long least(Optional<AgeLimit> from) {
        return from.map(limit -> limit.inclusive() ? limit.years() : limit.years() + 1L)
                .orElse(0L);
    }

    private static long most(Optional<AgeLimit> to) {
        return to.map(limit -> limit.inclusive() ? limit.years() : limit.years() - 1L)
                .orElse(Long.MAX_VALUE);
    }

    @Override
    public Leaf visitSexIs(PersonCriterion.SexIs c) {
        return Leaf.among(Sex.class, Set.of(c.sex()));
    }

    @Override
    public Leaf visitChineseNational(PersonCriterion.ChineseNational c) {
        return Leaf.whole(c);
    }

    @Override
    public Leaf visitDisabilityAtLeast(PersonCriterion.DisabilityAtLeast c) {
        Set<DisabilityLevel> levels = EnumSet.allOf(DisabilityLevel.class);
        levels.removeIf(level -> !level.isAtLeast(c.level()));
        Leaf byLevel = Leaf.among(DisabilityLevel.class, levels);
        return c.kinds().isEmpty()
                ? byLevel
                : byLevel.and(Leaf.held(DisabilityKind.class, c.kinds(), DisabilityKind::equals));
    }

    @Override
    public Leaf visitSelfCareIn(PersonCriterion.SelfCareIn c) {
        return Leaf.among(SelfCareLevel.class, c.levels());
    }

    @Override
    public Leaf visitIllnessIn(PersonCriterion.IllnessIn c) {
        return Leaf.held(Illness.class, c.illnesses(), Illness::includes);
    }

    @Override
    public Leaf visitStudentIn(PersonCriterion.StudentIn c) {
        return Leaf.among(StudentStage.class, c.stages());
    }

    @Override
    public Leaf visitInsured(PersonCriterion.Insured c) {
        return Leaf.whole(c);
    }

    @Override
    public Leaf visitWorkCapacityIn(PersonCriterion.WorkCapacityIn c) {
        return Leaf.among(WorkCapacity.class, c.capacities());
    }

    @Override
    public Leaf visitEmploymentIn(PersonCriterion.EmploymentIn c) {
        return Leaf.among(EmploymentStatus.class, c.states());
    }
}
