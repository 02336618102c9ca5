package io.github.zhuanjie.criterion;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.identity.Sex;
import io.github.zhuanjie.person.AgeDayRule;
import io.github.zhuanjie.person.DisabilityKind;
import io.github.zhuanjie.person.DisabilityLevel;
import io.github.zhuanjie.person.EmploymentStatus;
import io.github.zhuanjie.person.Illness;
import io.github.zhuanjie.person.SelfCareLevel;
import io.github.zhuanjie.person.StudentStage;
import io.github.zhuanjie.person.WorkCapacity;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A single condition about a person: the one in need or, inside a quantifier, a member of the household.
 *
 * <p>Immutable and thread-safe.
 */
@Disclosure(DisclosureClass.PUBLIC)
public sealed interface PersonCriterion extends Criterion {

    /**
     * Passes this criterion to the method of a visitor that is made for it.
     *
     * @param <R> the type of the visitor's result
     * @param visitor  the visitor
     * @return the visitor's result
     */
    <R> R accept(PersonCriterionVisitor<R> visitor);

    @Override
    default <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visitPerson(this);
    }

    /**
     * The person, or the household with effect for the person, is recognised in one of the categories on the day.
     *
     * @param categories  the categories, at least one; a broad one covers its subdivisions
     */
    record CategoryIn(Set<AssistanceCategory> categories) implements PersonCriterion {
        /** Requires a category. */
        public CategoryIn {
            categories = Shapes.named(AssistanceCategory.class, categories);
        }

        @Override
        public <R> R accept(PersonCriterionVisitor<R> visitor) {
            return visitor.visitCategoryIn(this);
        }
    }

    /**
     * A recognition in one of the categories, the person's or the household's, ended not long before the day and none such holds
     * (退出低保、特困不满两年, 民办函〔2024〕31号).
     *
     * @param categories  the categories, at least one; a broad one covers its subdivisions
     * @param within  how long ago it may have ended, above zero
     */
    record CategoryLeft(Set<AssistanceCategory> categories, Period within) implements PersonCriterion {
        /** Requires a category and a period. */
        public CategoryLeft {
            categories = Shapes.named(AssistanceCategory.class, categories);
            Shapes.requirePositive(within);
        }

        @Override
        public <R> R accept(PersonCriterionVisitor<R> visitor) {
            return visitor.visitCategoryLeft(this);
        }
    }

    /**
     * The person's age in full years lies within limits.
     *
     * @param from  the lower limit
     * @param to  the upper limit
     * @param dayRule  on which day a year is full
     */
    record Age(Optional<AgeLimit> from, Optional<AgeLimit> to, AgeDayRule dayRule) implements PersonCriterion {
        /** Requires a limit, and an age between two. */
        public Age {
            Objects.requireNonNull(dayRule, "dayRule");
            AgeLimit.requireRoom(from, to);
        }

        @Override
        public <R> R accept(PersonCriterionVisitor<R> visitor) {
            return visitor.visitAge(this);
        }
    }

    /**
     * The person is of a sex.
     *
     * @param sex  which
     */
    record SexIs(Sex sex) implements PersonCriterion {
        /** Requires a sex. */
        public SexIs {
            Objects.requireNonNull(sex, "sex");
        }

        @Override
        public <R> R accept(PersonCriterionVisitor<R> visitor) {
            return visitor.visitSexIs(this);
        }
    }

    /**
     * The person is a Chinese national (中国籍): known by the number, since a foreigner has that of a permanent resident.
     */
    record ChineseNational() implements PersonCriterion {
        @Override
        public <R> R accept(PersonCriterionVisitor<R> visitor) {
            return visitor.visitChineseNational(this);
        }
    }

    /**
     * The person's disability is of a level or more severe, and of one of the kinds.
     *
     * @param level  the mildest level that counts, not {@link DisabilityLevel#NONE}
     * @param kinds  the kinds that count; empty for all
     */
    record DisabilityAtLeast(DisabilityLevel level, Set<DisabilityKind> kinds) implements PersonCriterion {
        /** Requires a level of disability. */
        public DisabilityAtLeast {
            Objects.requireNonNull(level, "level");
            kinds = Shapes.ordered(DisabilityKind.class, kinds);
            if (level == DisabilityLevel.NONE) {
                throw new InvalidValueException("CRITERION_LEVEL", "level must be one of disability");
            }
        }

        @Override
        public <R> R accept(PersonCriterionVisitor<R> visitor) {
            return visitor.visitDisabilityAtLeast(this);
        }
    }

    /**
     * The person can care for themselves to one of the degrees.
     *
     * @param levels  the degrees, at least one
     */
    record SelfCareIn(Set<SelfCareLevel> levels) implements PersonCriterion {
        /** Requires a degree. */
        public SelfCareIn {
            levels = Shapes.named(SelfCareLevel.class, levels);
        }

        @Override
        public <R> R accept(PersonCriterionVisitor<R> visitor) {
            return visitor.visitSelfCareIn(this);
        }
    }

    /**
     * The person is diagnosed with one of the illnesses.
     *
     * @param illnesses  the illnesses, at least one; a broad one covers those that belong to it
     */
    record IllnessIn(Set<Illness> illnesses) implements PersonCriterion {
        /** Requires an illness. */
        public IllnessIn {
            illnesses = Shapes.named(Illness.class, illnesses);
        }

        @Override
        public <R> R accept(PersonCriterionVisitor<R> visitor) {
            return visitor.visitIllnessIn(this);
        }
    }

    /**
     * The person is at one of the stages of schooling.
     *
     * @param stages  the stages, at least one
     */
    record StudentIn(Set<StudentStage> stages) implements PersonCriterion {
        /** Requires a stage. */
        public StudentIn {
            stages = Shapes.named(StudentStage.class, stages);
        }

        @Override
        public <R> R accept(PersonCriterionVisitor<R> visitor) {
            return visitor.visitStudentIn(this);
        }
    }

    /**
     * The person is in basic medical insurance.
     */
    record Insured() implements PersonCriterion {
        @Override
        public <R> R accept(PersonCriterionVisitor<R> visitor) {
            return visitor.visitInsured(this);
        }
    }

    /**
     * The person can work to one of the degrees.
     *
     * @param capacities  the degrees, at least one
     */
    record WorkCapacityIn(Set<WorkCapacity> capacities) implements PersonCriterion {
        /** Requires a degree. */
        public WorkCapacityIn {
            capacities = Shapes.named(WorkCapacity.class, capacities);
        }

        @Override
        public <R> R accept(PersonCriterionVisitor<R> visitor) {
            return visitor.visitWorkCapacityIn(this);
        }
    }

    /**
     * The person is in one of the states of employment.
     *
     * @param states  the states, at least one
     */
    record EmploymentIn(Set<EmploymentStatus> states) implements PersonCriterion {
        /** Requires a state. */
        public EmploymentIn {
            states = Shapes.named(EmploymentStatus.class, states);
        }

        @Override
        public <R> R accept(PersonCriterionVisitor<R> visitor) {
            return visitor.visitEmploymentIn(this);
        }
    }
}
